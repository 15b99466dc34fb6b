// The page and a scripted bot that shows every kind of message, on loopback, for looking at.
//   npm run build && npm run dev      then http://127.0.0.1:5900
// and, from another origin, a club's page with a rude style sheet and a strict policy: …:5901
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { Server } from "socket.io";
import { PLAY } from "./play.mjs";

const PORT = Number(process.env.PORT ?? 5900);
const BOT = `http://127.0.0.1:${PORT}`;
const CLUB = `http://127.0.0.1:${PORT + 1}`;
const STATIC = new URL("../../channels/web/static/", import.meta.url);
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", txt: "text/plain" };
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html dompurify";
const CSP = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; ${TRUSTED_TYPES}`;
/** The least a host page must allow. */
const CLUB_CSP = `default-src 'none'; img-src 'none'; script-src ${BOT}; style-src 'self'; \
connect-src ${BOT} ${BOT.replace("http", "ws")}; ${TRUSTED_TYPES}`;
const club = (script) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Club</title>
<link rel="stylesheet" href="/rude.css">
<main><h1>Harriers</h1><p>Training on Tuesdays.</p></main>${script}</html>`;
const EMBED = `<script defer src="${BOT}/widget.js" data-title="Ask about a pain" data-nudge="1"></script>`;
const RUDE = `* { font-family: "Comic Sans MS" !important; color: purple !important; letter-spacing: 3px !important }
body > * { transform: rotate(1deg) !important; opacity: 0.8 !important; position: relative !important;
  overflow: hidden !important; filter: blur(1px) !important }
button, div, p, running-triage-chat { background: yellow !important; display: block !important }`;
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200"><rect width="480" height="200"
fill="#f8fafc"/><g stroke="#1e293b" stroke-width="10" stroke-linecap="round" fill="none"><circle cx="120" cy="40"
r="12"/><path d="M120 60v60l-20 60M120 120l22 60M340 60v60l-20 50M340 120l22 50"/><circle cx="340" cy="30" r="12"/>
</g><path d="M220 120h40l-10-8m10 8l-10 8" stroke="#c2410c" stroke-width="4" fill="none"/></svg>`;

const histories = new Map();

async function file(path) {
  if (path === "/drawings/calf_raise.svg") return [DRAWING, "image/svg+xml"];
  const name = path === "/" ? "index.html" : path.slice(1);
  if (!/^[\w.-]+$/.test(name)) throw new Error("no such page");
  const content = await readFile(new URL(name, STATIC));
  const type = TYPES[name.split(".").at(-1)];
  return [type === TYPES.html ? filled(String(content)) : content, type];
}

/** The page with its blanks filled in; here nothing pins the widget's file. */
const filled = (html) =>
  html.replaceAll("{{widget}}", "/widget.js").replaceAll('integrity="{{integrity}}"', "");

function session(body) {
  const old = JSON.parse(body || "{}").token;
  const token = old && histories.has(old) ? old : randomUUID();
  if (!histories.has(token)) histories.set(token, { messages: [], step: 0, seen: new Set() });
  return JSON.stringify({ token, expires_in: 3600 });
}

const http = createServer(async (request, response) => {
  response.setHeader("Access-Control-Allow-Origin", CLUB);
  response.setHeader("Access-Control-Allow-Headers", "content-type");
  if (request.method === "OPTIONS") return response.end();
  if (request.method === "POST" && request.url === "/chat/session") {
    let body = "";
    for await (const chunk of request) body += chunk;
    response.setHeader("Content-Type", "application/json");
    return response.end(session(body));
  }
  try {
    const [content, type] = await file(request.url.split("?")[0]);
    response.setHeader("Content-Type", `${type}; charset=utf-8`);
    response.setHeader("Content-Security-Policy", CSP);
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end("not here");
  }
});

const io = new Server(http, { cors: { origin: [BOT, CLUB] } });
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function perform(token) {
  const talk = histories.get(token);
  const turn = PLAY[talk.step % PLAY.length];
  talk.step += 1;
  io.to(token).emit("typing", { on: true });
  for (const message of turn) {
    await pause(250);
    const full = { id: randomUUID(), ts: Date.now() / 1000, from: "bot", ...message };
    talk.messages.push(full);
    io.to(token).emit("bot", full);
  }
  io.to(token).emit("typing", { on: false });
}

io.on("connection", (socket) => {
  const { token } = socket.handshake.auth;
  const talk = histories.get(token);
  if (!talk) return socket.emit("session_expired", {});
  socket.join(token);
  socket.emit("history", { messages: talk.messages });
  socket.on("say", ({ id, text }, ack) => {
    ack({ ok: true });
    if (talk.seen.has(id)) return;
    talk.seen.add(id);
    const message = { id, text, ts: Date.now() / 1000, from: "user", kind: "text" };
    talk.messages.push(message);
    socket.to(token).emit("user", message);
    if (text === "start over") talk.step = 0;
    void perform(token);
  });
  socket.on("forget", (_, ack) => {
    histories.delete(token);
    ack({ ok: true });
  });
});

http.listen(PORT, "127.0.0.1", () => console.log(BOT));

/** The club's pages: `/` with the widget, `/bare` without. */
createServer((request, response) => {
  const rude = request.url === "/rude.css";
  response.setHeader("Content-Type", rude ? TYPES.css : TYPES.html);
  response.setHeader("Content-Security-Policy", CLUB_CSP);
  response.end(rude ? RUDE : club(request.url === "/bare" ? "" : EMBED));
}).listen(PORT + 1, "127.0.0.1", () => console.log(CLUB));
