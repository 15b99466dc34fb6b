import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TOKEN_KEY } from "../src/token";
import {
  answer,
  arrive,
  connect,
  connection,
  fetched,
  leave,
  say,
  socket,
  sockets,
  store,
} from "./wire";

vi.mock("socket.io-client", () => import("./fake-socket"));

beforeEach(arrive);
afterEach(leave);

const statuses = (): unknown[] =>
  store.state.messages.map((message) => message.from === "user" && message.status);

describe("the session", () => {
  it("is asked for once and kept for the next visit", async () => {
    await connect();
    expect(fetched.mock.calls[0]?.[0]).toBe("https://bot.example/chat/session");
    expect(fetched.mock.calls[0]?.[1].body).toBe('{"token":null}');
    expect(localStorage.getItem(TOKEN_KEY)).toBe("t1");
  });

  it("shows the old token, so that the conversation goes on", async () => {
    localStorage.setItem(TOKEN_KEY, "old");
    await connect();
    expect(fetched.mock.calls[0]?.[1].body).toBe('{"token":"old"}');
  });

  it("ends at a site the bot does not serve", async () => {
    fetched.mockImplementation(() => Promise.resolve(answer(403, {})));
    connection.start();
    await vi.waitFor(() => {
      expect(store.state.link).toBe("refused");
    });
    expect(sockets).toEqual([]);
  });

  it("passes on why it must wait", async () => {
    fetched.mockImplementation(() =>
      Promise.resolve(answer(429, { error: { code: "rate", text: "One moment" } })),
    );
    connection.start();
    await vi.waitFor(() => {
      expect(store.state).toMatchObject({ link: "offline", notice: "One moment" });
    });
  });

  it("is renewed when the server says it has expired", async () => {
    await connect();
    fetched.mockImplementation(() =>
      Promise.resolve(answer(200, { token: "t2", expires_in: 3600 })),
    );
    socket().fire("session_expired", {});
    await vi.waitFor(() => {
      expect(localStorage.getItem(TOKEN_KEY)).toBe("t2");
    });
    expect(sockets).toHaveLength(2);
  });

  it("is renewed when the server refuses the old one, and not in a hurry for ever", async () => {
    await connect();
    const refusal = new Error("session_expired");
    socket().active = false;
    socket().fire("connect_error", refusal);
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(store.state.link).not.toBe("offline");
    socket().active = false;
    socket().fire("connect_error", refusal);
    expect(store.state.link).toBe("offline");
  });

  it("follows another tab without asking for a session of its own", async () => {
    await connect();
    localStorage.setItem(TOKEN_KEY, "other");
    window.dispatchEvent(new StorageEvent("storage", { key: TOKEN_KEY }));
    expect(sockets).toHaveLength(2);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe("a message", () => {
  it("says in which language it is to be read", async () => {
    await connect();
    say("a");
    expect(socket().said[0]?.locale).toBe("de-CH");
  });

  it("waits until the connection and the history are there", async () => {
    say("early");
    await connect();
    expect(socket().said.map(({ id }) => id)).toEqual(["early"]);
  });

  it("goes out once while its confirmation is awaited", async () => {
    await connect();
    say("a");
    say("b");
    expect(socket().said.map(({ id }) => id)).toEqual(["a", "b"]);
    socket().said[0]?.ack(null, { ok: true });
    expect(statuses()).toEqual(["sent", "sending"]);
  });

  it("goes out again after a reconnect that did not bring it back", async () => {
    await connect();
    say("a");
    socket().fire("disconnect", "transport close");
    socket().fire("connect");
    socket().fire("history", { messages: [] });
    expect(socket().said.map(({ id }) => id)).toEqual(["a", "a"]);
  });

  it("does not go out again when the history has it", async () => {
    await connect();
    say("a");
    socket().fire("disconnect", "transport close");
    socket().fire("connect");
    socket().fire("history", { messages: [{ id: "a", from: "user", text: "a" }] });
    expect(socket().said).toHaveLength(1);
    expect(statuses()).toEqual(["sent"]);
  });

  it("tells why it was refused", async () => {
    await connect();
    say("a");
    socket().said[0]?.ack(null, {
      ok: false,
      error: { code: "rate", text: "A little slower, please" },
    });
    expect(store.state.messages).toMatchObject([
      { status: "failed", error: "A little slower, please" },
    ]);
  });
});

describe("forgetting", () => {
  it("clears the log and the token and begins anew", async () => {
    await connect();
    say("a");
    expect(await connection.forget()).toBe(true);
    expect(store.state.messages).toEqual([]);
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(fetched.mock.calls[1]?.[1].body).toBe('{"token":null}');
  });

  it("admits that it could not be done without a connection", async () => {
    await connect();
    socket().connected = false;
    expect(await connection.forget()).toBe(false);
  });
});
