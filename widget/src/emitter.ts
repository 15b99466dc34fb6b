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

  tell<E extends keyof ChatEvents>(event: E, detail: ChatEvents[E]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(detail);
  }
}
