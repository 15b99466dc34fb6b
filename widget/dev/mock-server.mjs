// The page and a scripted bot that shows every kind of message, on loopback, for looking at.
//   npm run build && npm run dev      then http://127.0.0.1:5900
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { Server } from "socket.io";
import { PLAY } from "./play.mjs";

const PORT = Number(process.env.PORT ?? 5900);
const STATIC = new URL("../../channels/web/static/", import.meta.url);
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", txt: "text/plain" };
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html dompurify",
].join("; ");
/** A club's page that embeds the floating widget and has a rude style sheet. */
const EMBED = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Club</title>
<link rel="stylesheet" href="/rude.css"><main><h1>Harriers</h1><p>Training on Tuesdays.</p></main>
<script defer src="/widget.js" data-title="Ask about a pain"></script></html>`;
const RUDE = `* { font-family: "Comic Sans MS" !important; color: purple !important; letter-spacing: 3px !important }
button, div, p { background: yellow !important; display: block !important }`;

const histories = new Map();

async function page(path) {
  if (path === "/embed") return [EMBED, "html"];
  if (path === "/rude.css") return [RUDE, "css"];
  const name = path === "/" ? "index.html" : path.slice(1);
  if (!/^[\w.-]+$/.test(name)) throw new Error("no such page");
  return [await readFile(new URL(name, STATIC)), name.split(".").at(-1)];
}

const http = createServer(async (request, response) => {
  if (request.method === "POST" && request.url === "/chat/session") {
    let body = "";
    for await (const chunk of request) body += chunk;
    const old = JSON.parse(body || "{}").token;
    const token = old && histories.has(old) ? old : randomUUID();
    if (!histories.has(token)) histories.set(token, { messages: [], step: 0, seen: new Set() });
    response.setHeader("Content-Type", "application/json");
    return response.end(JSON.stringify({ token, expires_in: 3600 }));
  }
  try {
    const [content, type] = await page(request.url.split("?")[0]);
    response.setHeader("Content-Type", `${TYPES[type]}; charset=utf-8`);
    response.setHeader("Content-Security-Policy", CSP);
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end("not here");
  }
});

const io = new Server(http);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function perform(token) {
  const session = histories.get(token);
  const turn = PLAY[session.step % PLAY.length];
  session.step += 1;
  io.to(token).emit("typing", { on: true });
  for (const message of turn) {
    await pause(250);
    const full = { id: randomUUID(), at: new Date().toISOString(), from: "bot", ...message };
    session.messages.push(full);
    io.to(token).emit("bot", full);
  }
  io.to(token).emit("typing", { on: false });
}

io.on("connection", (socket) => {
  const { token } = socket.handshake.auth;
  const session = histories.get(token);
  if (!session) return socket.emit("session_expired", {});
  socket.join(token);
  socket.emit("history", { messages: session.messages });
  if (session.messages.length === 0) void perform(token);
  socket.on("say", ({ id, text }, ack) => {
    ack({ ok: true });
    if (session.seen.has(id)) return;
    session.seen.add(id);
    const message = { id, text, at: new Date().toISOString(), from: "user", kind: "text" };
    session.messages.push(message);
    socket.to(token).emit("user", message);
    if (text === "start over") session.step = 0;
    void perform(token);
  });
  socket.on("forget", (_, ack) => {
    histories.delete(token);
    ack({ ok: true });
  });
});

http.listen(PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}`));
