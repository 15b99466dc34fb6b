import { describe, expect, it } from "vitest";
import type { Message } from "../src/messages";
import { readMessage } from "../src/reader";
import { EMPTY, reduce, unsent, type Action, type State } from "../src/store";

const AT = "2026-03-01T10:00:00Z";
const bot = (id: string, more: object = {}): Message =>
  readMessage({ id, at: AT, from: "bot", kind: "text", text: `bot ${id}`, ...more }) as Message;
const user = (id: string): Message =>
  readMessage({ id, at: AT, from: "user", text: `user ${id}` }) as Message;
const say = (id: string): Action => ({ type: "say", id, text: `user ${id}`, at: AT });
const after = (...actions: Action[]): State => actions.reduce(reduce, EMPTY);
const ids = (state: State): string[] => state.messages.map((message) => message.id);

describe("history", () => {
  it("replaces what was shown", () => {
    const state = after(
      { type: "received", message: bot("old") },
      { type: "history", messages: [bot("a"), user("b")] },
    );
    expect(ids(state)).toEqual(["a", "b"]);
    expect(state.loaded).toBe(true);
  });

  it("keeps what the server has not seen, at the end and in order", () => {
    const state = after(say("x"), say("y"), { type: "history", messages: [bot("a")] });
    expect(ids(state)).toEqual(["a", "x", "y"]);
    expect(unsent(state).map((message) => message.id)).toEqual(["x", "y"]);
  });

  it("confirms a message whose acknowledgement was lost, instead of doubling it", () => {
    const state = after(say("x"), { type: "history", messages: [bot("a"), user("x"), bot("b")] });
    expect(ids(state)).toEqual(["a", "x", "b"]);
    expect(unsent(state)).toEqual([]);
  });

  it("keeps a refused message so that it can be tried again", () => {
    const state = after(
      say("x"),
      { type: "failed", id: "x", error: "slow down" },
      { type: "history", messages: [] },
    );
    expect(state.messages).toMatchObject([{ id: "x", status: "failed", error: "slow down" }]);
    expect(unsent(reduce(state, { type: "retry", id: "x" }))).toHaveLength(1);
  });

  it("drops what the server deleted", () => {
    const state = after(say("x"), { type: "sent", id: "x" }, { type: "history", messages: [] });
    expect(ids(state)).toEqual([]);
  });

  it("shows a message the server sent twice only once", () => {
    expect(ids(after({ type: "history", messages: [bot("a"), bot("a")] }))).toEqual(["a"]);
  });
});

describe("messages", () => {
  it("shows each id once, however often it arrives", () => {
    const state = after(
      { type: "received", message: bot("a") },
      { type: "received", message: bot("a", { text: "corrected" }) },
    );
    expect(state.messages).toMatchObject([{ id: "a", text: "corrected" }]);
  });

  it("takes the echo of another tab as the confirmation of our own message", () => {
    const state = after(say("x"), { type: "received", message: user("x") });
    expect(ids(state)).toEqual(["x"]);
    expect(unsent(state)).toEqual([]);
  });
});

describe("unread", () => {
  it("counts the bot's messages while closed and forgets them on opening", () => {
    const closed = after(
      { type: "received", message: bot("a") },
      { type: "received", message: bot("b") },
    );
    expect(closed.unread).toBe(2);
    expect(reduce(closed, { type: "open", open: true }).unread).toBe(0);
  });

  it("does not count the history of a reload, but what was missed while disconnected", () => {
    const loaded = after({ type: "history", messages: [bot("a")] });
    expect(loaded.unread).toBe(0);
    expect(reduce(loaded, { type: "history", messages: [bot("a"), bot("b")] }).unread).toBe(1);
  });
});

it("stops the typing dots when the connection is lost", () => {
  const state = after(
    { type: "link", link: "online" },
    { type: "typing", on: true },
    { type: "link", link: "offline" },
  );
  expect(state.typing).toBe(false);
});

it("clears everything but the panel when the user is forgotten", () => {
  const state = after({ type: "open", open: true }, say("x"), { type: "clear" });
  expect(state).toMatchObject({ messages: [], open: true, loaded: false });
});
