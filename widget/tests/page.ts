/** A page with the element on it, for tests of what the user sees. */
import { vi } from "vitest";
import type { RunningTriageChat } from "../src/element";
import { readMessages } from "../src/reader";
import type { Store } from "../src/store";

/** The element with its inside in reach. */
interface Inside extends HTMLElement, Pick<RunningTriageChat, "open" | "close" | "send" | "on"> {
  store: Store;
  renderRoot: ShadowRoot;
  updateComplete: Promise<boolean>;
}
export let chat: Inside;

export const all = (selector: string): HTMLElement[] => [
  ...chat.renderRoot.querySelectorAll<HTMLElement>(selector),
];
export function find(selector: string): HTMLElement {
  const found = all(selector)[0];
  if (!found) throw new Error(`${selector} is not on the screen`);
  return found;
}
export const hook = (name: string): string => `[data-testid=${name}]`;
export const composer = (): HTMLTextAreaElement => find(hook("composer")) as HTMLTextAreaElement;

/** What the user has said, as the bot gets it. */
export const said = (): string[] =>
  chat.store.state.messages
    .filter((message) => message.from === "user")
    .map((message) => message.text);

/** Lets the server's history be these messages. */
export async function shows(...raw: object[]): Promise<void> {
  const full = raw.map((one, index) => ({ id: `m${index}`, from: "bot", text: "words", ...one }));
  chat.store.dispatch({ type: "history", messages: readMessages(full) });
  await chat.updateComplete;
}

/** Lets the bot say one thing. */
export async function arrives(text: string): Promise<void> {
  for (const message of readMessages([{ id: text, from: "bot", text }])) {
    chat.store.dispatch({ type: "received", message });
  }
  await chat.updateComplete;
}

/** A visitor who was never here. */
export function fresh(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** A page with the element on it, as it is after loading or reloading. */
export async function mount(settings: Record<string, string> = {}): Promise<void> {
  chat = document.createElement("running-triage-chat") as Inside;
  Object.assign(chat.dataset, settings);
  document.body.replaceChildren(chat);
  await chat.updateComplete;
}

/** Adds what jsdom lacks and every browser has, then defines the element. */
export async function prepare(): Promise<void> {
  class NoObserver {
    observe = vi.fn();
    disconnect = vi.fn();
  }
  vi.stubGlobal("ResizeObserver", NoObserver);
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  HTMLDialogElement.prototype.close = function () {
    this.removeAttribute("open");
  };
  await import("../src/main");
}
