/** The wire: mints the session, keeps the socket, sends each message until it is confirmed. */
import { io, type Socket } from "socket.io-client";
import type { Config } from "./config";
import { readMessage, readMessages } from "./reader";
import { Renewal, requestSession, type Session } from "./session";
import { unsent, type Store } from "./store";
import type { Strings } from "./strings";
import { isRenewal, loadToken, onOtherTab, saveToken } from "./token";

const ACK_MS = 20_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** A message the server never confirms is offered for another try after this many sends. */
const MAX_SENDS = 3;

interface Reply {
  ok?: boolean;
  error?: { code?: string; text?: string };
}

export class Connection {
  private socket: Socket | null = null;
  private token: string | null = null;
  private tries = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly renewal = new Renewal(() => void this.renew());
  private readonly inFlight = new Map<string, number>();
  private readonly cleanUps: (() => void)[] = [];
  private running = false;

  constructor(
    private readonly config: Pick<Config, "server" | "locale">,
    private readonly store: Store,
    private readonly t: Strings,
  ) {}

  /** Starts once; later calls do nothing. */
  start(): void {
    if (this.running) return;
    this.running = true;
    const hurry = (): void => {
      if (!this.socket?.connected) void this.open();
    };
    window.addEventListener("online", hurry);
    this.cleanUps.push(
      onOtherTab((token) => this.adopt(token)),
      () => window.removeEventListener("online", hurry),
    );
    this.token = loadToken();
    void this.open();
  }

  stop(): void {
    this.running = false;
    this.dropSocket();
    clearTimeout(this.retryTimer);
    this.renewal.stop();
    for (const cleanUp of this.cleanUps.splice(0)) cleanUp();
  }

  /** Sends everything not yet confirmed, in order. The server ignores an id it has seen. */
  flush(): void {
    if (!this.socket?.connected || !this.store.state.loaded) return;
    for (const { id, text } of unsent(this.store.state)) {
      if (!this.inFlight.has(id)) this.emit(id, text, 1);
    }
  }

  /** Deletes the conversation on the server, then begins a new session. False: nothing happened. */
  async forget(): Promise<boolean> {
    if (!this.socket?.connected) return false;
    try {
      const reply = (await this.socket.timeout(ACK_MS).emitWithAck("forget", {})) as Reply | null;
      if (reply?.ok === false) return false;
    } catch {
      return false;
    }
    this.beginAnew();
    return true;
  }

  /** The server has deleted the conversation: an empty panel and another session. */
  private beginAnew(): void {
    this.dropSocket();
    this.token = null;
    saveToken(null);
    this.store.dispatch({ type: "clear" });
    void this.open();
  }

  private emit(id: string, text: string, send: number): void {
    const socket = this.socket;
    if (!socket) return;
    this.inFlight.set(id, send);
    socket
      .timeout(ACK_MS)
      .emit(
        "say",
        { id, text, locale: this.config.locale },
        (late: Error | null, reply?: Reply) => {
          // A dropped connection is not the message's fault: the next history sends it again.
          if (this.socket !== socket || !this.inFlight.has(id)) return;
          this.inFlight.delete(id);
          if (late) {
            if (send < MAX_SENDS) this.emit(id, text, send + 1);
            else this.store.dispatch({ type: "failed", id, error: this.t.failed });
          } else if (reply?.error?.code === "session_expired") {
            // It stays unsent and goes out in the session that comes next.
            void this.open();
          } else if (reply?.ok === false) {
            this.store.dispatch({
              type: "failed",
              id,
              error: reply.error?.text ?? this.t.somethingWrong,
            });
          } else {
            this.store.dispatch({ type: "sent", id });
          }
        },
      );
  }

  /** Gets a valid token and connects; tries again for as long as it takes. */
  private async open(): Promise<void> {
    clearTimeout(this.retryTimer);
    this.dropSocket();
    if (this.store.state.link !== "offline")
      this.store.dispatch({ type: "link", link: "connecting" });
    const session = await this.ask();
    if (session?.state === "granted") this.connect();
    else if (session?.state === "refused") this.store.dispatch({ type: "link", link: "refused" });
    else if (session) {
      if (session.notice) this.store.dispatch({ type: "notice", text: session.notice });
      this.retryLater();
    }
  }

  /** Asks for a token and uses it; null if meanwhile it is no longer wanted. */
  private async ask(): Promise<Session | null> {
    const shown = this.token;
    const session = await requestSession(this.config.server, shown, ACK_MS, this.t.busy);
    if (!this.running || this.token !== shown) return null;
    if (session.state === "granted") this.take(session.token, session.expiresIn);
    return session;
  }

  /** Uses this token from now on; the socket shows it when it next connects. */
  private take(token: string, expiresIn?: number): void {
    this.token = token;
    saveToken(token);
    this.renewal.begin(expiresIn);
  }

  /** A fresh token before the old one ends, unless another tab has just got one. */
  private async renew(): Promise<void> {
    this.renewal.soon();
    const stored = loadToken();
    if (stored && stored !== this.token) this.adopt(stored);
    else await this.ask();
  }

  private retryLater(): void {
    if (!this.running) return;
    this.store.dispatch({ type: "link", link: "offline" });
    const wait = RETRY_MS[Math.min(this.tries, RETRY_MS.length - 1)] ?? 30_000;
    this.tries += 1;
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.open(), wait * (0.8 + Math.random() * 0.4));
  }

  private connect(): void {
    const { store } = this;
    const { origin, pathname } = new URL(this.config.server);
    const socket = io(origin, {
      path: `${pathname.replace(/\/$/, "")}/socket.io`,
      transports: ["websocket", "polling"],
      tryAllTransports: true,
      forceNew: true,
      reconnectionDelayMax: 10_000,
      auth: (give) => {
        give({ token: this.token });
      },
    });
    this.socket = socket;
    socket.on("connect", () => {
      this.tries = 0;
      store.dispatch({ type: "link", link: "online" });
    });
    socket.on("disconnect", (reason) => {
      this.inFlight.clear();
      store.dispatch({ type: "link", link: "offline" });
      if (reason === "io server disconnect") this.retryLater();
    });
    socket.on("connect_error", (error) => {
      // Refused by the server, not unreachable: only a new token can help. At once, the first time.
      if (error.message === "session_expired" && this.tries === 0) {
        this.tries = 1;
        void this.open();
        return;
      }
      store.dispatch({ type: "link", link: "offline" });
      if (!socket.active) this.retryLater();
    });
    socket.on("history", (raw: { messages?: unknown } | null) => {
      store.dispatch({ type: "history", messages: readMessages(raw?.messages) });
      this.flush();
    });
    for (const event of ["bot", "user"] as const) {
      socket.on(event, (raw: object | null) => {
        const message = readMessage({ ...raw, from: event });
        if (message) store.dispatch({ type: "received", message });
      });
    }
    socket.on("typing", (raw: { on?: unknown } | null) => {
      store.dispatch({ type: "typing", on: raw?.on === true });
    });
    socket.on("refused", (raw: { text?: string } | null) => {
      store.dispatch({ type: "notice", text: raw?.text ?? this.t.somethingWrong });
    });
    socket.on("token", (raw: { token?: unknown; expires_in?: unknown } | null) => {
      if (typeof raw?.token !== "string") return;
      this.take(raw.token, Number(raw.expires_in) || undefined);
    });
    socket.on("forgotten", () => {
      this.beginAnew();
      this.store.dispatch({ type: "notice", text: this.t.forgetDone });
    });
    socket.on("session_expired", () => void this.open());
  }

  /** Another tab changed the session: follow it. Its forgetting empties this tab too. */
  private adopt(token: string | null): void {
    if (token === this.token) return;
    const renewed = token !== null && isRenewal(this.token, token);
    this.token = token;
    if (renewed) this.renewal.begin();
    if (renewed && this.socket) return;
    this.dropSocket();
    // Minting here as well would answer the other tab's token with ours, for ever.
    if (token === null) this.store.dispatch({ type: "clear" });
    else this.connect();
  }

  private dropSocket(): void {
    this.inFlight.clear();
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = null;
  }
}
