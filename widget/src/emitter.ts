import type { Action } from "./store";

/** What a page may listen to with `on`. */
export interface ChatEvents {
  open: undefined;
  close: undefined;
  /** The bot said something. */
  message: { id: string; kind: string; text: string };
  /** The user's message reached the bot. */
  sent: { id: string };
}

type Listener = (detail: unknown) => void;

/** Typed events without the DOM: nothing the user writes bubbles through the host page. */
export class Emitter {
  private readonly listeners = new Map<keyof ChatEvents, Set<Listener>>();

  on<E extends keyof ChatEvents>(event: E, listener: (detail: ChatEvents[E]) => void): () => void {
    const all = this.listeners.get(event) ?? new Set<Listener>();
    this.listeners.set(event, all.add(listener as Listener));
    return () => all.delete(listener as Listener);
  }

  /** Tells the page what an action of the store means to it. */
  report(action: Action): void {
    if (action.type === "open") this.tell(action.open ? "open" : "close", undefined);
    if (action.type === "sent") this.tell("sent", { id: action.id });
    if (action.type === "received" && action.message.from === "bot") {
      const { id, kind, text } = action.message;
      this.tell("message", { id, kind, text });
    }
  }

  private tell<E extends keyof ChatEvents>(event: E, detail: ChatEvents[E]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(detail);
  }
}
