/** A connection whose server is the test: its socket and its answers to `fetch`. */
import { expect, vi } from "vitest";
import { Connection } from "../src/connection";
import { Store } from "../src/store";
import { strings } from "../src/strings";

import { sockets, type FakeSocket } from "./fake-socket";

export { sockets };
export const socket = (): FakeSocket => sockets.at(-1) as FakeSocket;

export const answer = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status });
export const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
/** The server answers every request for a session with this token. */
export const grant = (token: string): void => {
  fetched.mockImplementation(() => Promise.resolve(answer(200, { token, expires_in: 3600 })));
};

export let store: Store;
export let connection: Connection;

/** A visitor who was never here; the server grants `t1`. */
export function arrive(): void {
  localStorage.clear();
  sockets.length = 0;
  fetched.mockReset();
  grant("t1");
  vi.stubGlobal("fetch", fetched);
  store = new Store(() => undefined);
  connection = new Connection({ server: "https://bot.example", locale: "de-CH" }, store, strings);
}

export function leave(): void {
  connection.stop();
  vi.unstubAllGlobals();
}

export async function connect(): Promise<void> {
  connection.start();
  await vi.waitFor(() => {
    expect(sockets.length).toBeGreaterThan(0);
  });
  socket().fire("connect");
  socket().fire("history", { messages: [] });
}

export const say = (id: string): void => {
  store.dispatch({ type: "say", id, text: id, at: "2026-03-01T10:00:00Z" });
  connection.flush();
};
