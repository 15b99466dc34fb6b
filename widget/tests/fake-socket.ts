/** Stands in for socket.io-client: sockets whose server side is the test. */
type Handler = (...args: unknown[]) => void;

export class FakeSocket {
  connected = true;
  active = true;
  said: { id: string; locale: string; ack: Handler }[] = [];
  private readonly handlers = new Map<string, Handler>();
  on(event: string, handler: Handler): void {
    this.handlers.set(event, handler);
  }
  fire(event: string, ...args: unknown[]): void {
    this.handlers.get(event)?.(...args);
  }
  timeout(): this {
    return this;
  }
  emit(_: string, body: { id: string; locale: string }, ack: Handler): void {
    this.said.push({ id: body.id, locale: body.locale, ack });
  }
  emitWithAck(): Promise<unknown> {
    return Promise.resolve({ ok: true });
  }
  removeAllListeners(): void {
    this.handlers.clear();
  }
  disconnect(): void {
    this.connected = false;
  }
}

/** All sockets opened, oldest first. */
export const sockets: FakeSocket[] = [];

/** What the tested code imports of socket.io-client. */
export function io(): FakeSocket {
  const opened = new FakeSocket();
  sockets.push(opened);
  return opened;
}
