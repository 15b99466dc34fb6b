import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { strings } from "../src/strings";
import { TOKEN_KEY } from "../src/token";
import {
  answer,
  arrive,
  connect,
  connection,
  fetched,
  grant,
  leave,
  say,
  socket,
  sockets,
  store,
} from "./wire";

vi.mock("socket.io-client", () => import("./fake-socket"));

beforeEach(arrive);
afterEach(leave);

describe("a token", () => {
  /** As the server signs them: the payload names the conversation. */
  const signed = (conversation: string, serial: number): string =>
    `h.${btoa(JSON.stringify({ sub: conversation, iat: serial }))}.s${serial}`;
  const stored = (): string | null => localStorage.getItem(TOKEN_KEY);
  const otherTabStores = (token: string | null): void => {
    if (token === null) localStorage.removeItem(TOKEN_KEY);
    else localStorage.setItem(TOKEN_KEY, token);
    window.dispatchEvent(new StorageEvent("storage", { key: TOKEN_KEY }));
  };

  it("is replaced when the server sends another", async () => {
    await connect();
    socket().fire("token", { token: "t2", expires_in: 3600 });
    expect(stored()).toBe("t2");
    expect(sockets).toHaveLength(1);
  });

  it.each([null, {}, { token: 7 }])("is kept when the server sends %j", async (nonsense) => {
    await connect();
    socket().fire("token", nonsense);
    expect(stored()).toBe("t1");
  });

  it("is renewed before it ends, without a new connection", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await connect();
    grant("t2");
    await vi.advanceTimersByTimeAsync(3600_000 * 0.9);
    expect(fetched.mock.calls.at(-1)?.[1].body).toBe('{"token":"t1"}');
    expect(stored()).toBe("t2");
    expect([sockets.length, store.state.link]).toEqual([1, "online"]);
    vi.useRealTimers();
  });

  it("that could not be renewed is tried again, and the conversation goes on", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await connect();
    fetched.mockImplementation(() => Promise.reject(new Error("unreachable")));
    await vi.advanceTimersByTimeAsync(3600_000 * 0.86);
    expect(store.state.link).toBe("online");
    grant("t2");
    await vi.advanceTimersByTimeAsync(61_000);
    expect(stored()).toBe("t2");
    vi.useRealTimers();
  });

  it("renewed by another tab is taken over without a new connection", async () => {
    grant(signed("c1", 1));
    await connect();
    otherTabStores(signed("c1", 2));
    expect(sockets).toHaveLength(1);
    otherTabStores(signed("c2", 3));
    expect(sockets).toHaveLength(2);
  });

  it("forgotten in another tab empties this one, says so and joins that tab's new session", async () => {
    await connect();
    say("a");
    let late: (response: Response) => void = () => undefined;
    fetched.mockImplementationOnce(() => new Promise((done) => (late = done)));
    otherTabStores(null);
    expect(store.state).toMatchObject({ messages: [], notice: strings.forgetDone });
    say("b");
    otherTabStores("new");
    late(answer(200, { token: "own", expires_in: 3600 }));
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(stored()).toBe("new");
    socket().fire("connect");
    socket().fire("history", { messages: [] });
    expect(socket().said.map(({ id }) => id)).toEqual(["b"]);
    expect(store.state.messages.map(({ id }) => id)).toEqual(["b"]);
  });

  it("stored by another tab since the conversation was forgotten is joined, not replaced", async () => {
    await connect();
    // The event is still on its way.
    localStorage.setItem(TOKEN_KEY, "new");
    socket().fire("forgotten", {});
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(stored()).toBe("new");
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it("is what is stored now, whatever an old event tells", async () => {
    await connect();
    window.dispatchEvent(new StorageEvent("storage", { key: TOKEN_KEY, newValue: "old" }));
    window.dispatchEvent(new StorageEvent("storage", { key: TOKEN_KEY, newValue: null }));
    expect(sockets).toHaveLength(1);
    expect(stored()).toBe("t1");
  });

  it("that arrives after forgetting is not the forgotten one", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await connect();
    let late: (response: Response) => void = () => undefined;
    fetched.mockImplementationOnce(() => new Promise((done) => (late = done)));
    await vi.advanceTimersByTimeAsync(3600_000 * 0.86);
    grant("fresh");
    await connection.forget();
    late(answer(200, { token: "old-renewed", expires_in: 3600 }));
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(stored()).toBe("fresh");
    vi.useRealTimers();
  });

  it("of a conversation deleted on the server is dropped, and that is said", async () => {
    await connect();
    say("forget me");
    socket().fire("forgotten", {});
    expect(store.state).toMatchObject({ messages: [], notice: strings.forgetDone });
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    expect(fetched.mock.calls.at(-1)?.[1].body).toBe('{"token":null}');
  });

  it("that ends while a message is said is renewed, and the message goes out then", async () => {
    await connect();
    say("a");
    grant("t2");
    socket().said[0]?.ack(null, { ok: false, error: { code: "session_expired" } });
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(2);
    });
    socket().fire("connect");
    socket().fire("history", { messages: [] });
    expect(socket().said.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("getting a session", () => {
  it("waits for the tab that is getting one", async () => {
    let free: () => void = () => undefined;
    const asked: string[] = [];
    const locks = {
      request: async (name: string, work: () => Promise<unknown>) => {
        asked.push(name);
        await new Promise<void>((done) => (free = done));
        return work();
      },
    };
    vi.stubGlobal("navigator", { locks });
    connection.start();
    await vi.waitFor(() => {
      expect(asked).toEqual([TOKEN_KEY]);
    });
    localStorage.setItem(TOKEN_KEY, "of the other tab");
    free();
    await vi.waitFor(() => {
      expect(sockets).toHaveLength(1);
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("goes on where locks are refused", async () => {
    const locks = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
    vi.stubGlobal("navigator", { locks });
    await connect();
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
