/** The wire: mints the session, keeps the socket, sends each message until it is confirmed. */
import { io, type Socket } from "socket.io-client";
import type { Config } from "./config";
import { readMessage, readMessages } from "./reader";
import { Renewal, requestSession, waitBeforeTry, type Session } from "./session";
import { unsent, type Store } from "./store";
import type { Strings } from "./strings";
import { isRenewal, loadToken, oneTabAtATime, onOtherTab, saveToken } from "./token";

const ACK_MS = 20_000;
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
      onOtherTab(() => this.follow()),
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
    const asked = this.socket.timeout(ACK_MS).emitWithAck("forget", {});
    const reply = (await asked.catch(() => ({ ok: false }))) as Reply | null;
    if (reply?.ok === false) return false;
    this.beginAnew();
    return true;
  }

  /** The conversation is deleted: an empty panel and another session, the same in all tabs. */
  private beginAnew(): void {
    this.dropSocket();
    // Another tab may have begun anew already: its token stays.
    if (loadToken() === this.token) saveToken(null);
    this.token = null;
    this.store.dispatch({ type: "clear" });
    this.store.dispatch({ type: "notice", text: this.t.forgetDone });
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

  /** Gets a token, another tab's if it has just got one; null if meanwhile it isn't wanted. */
  private ask(): Promise<Session | null> {
    const shown = this.token;
    return oneTabAtATime(async () => {
      const stored = loadToken();
      const session: Session =
        stored === null || stored === shown
          ? await requestSession(this.config.server, shown, ACK_MS, this.t.busy)
          : { state: "granted", token: stored, expiresIn: undefined };
      if (!this.running || this.token !== shown) return null;
      if (session.state === "granted") this.take(session.token, session.expiresIn);
      return session;
    });
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
    if (!this.follow()) await this.ask();
  }

  private retryLater(): void {
    if (!this.running) return;
    this.store.dispatch({ type: "link", link: "offline" });
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.open(), waitBeforeTry(this.tries));
    this.tries += 1;
  }

  private connect(): void {
    this.dropSocket();
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
      this.store.dispatch({ type: "link", link: "online" });
    });
    socket.on("disconnect", (reason) => {
      this.inFlight.clear();
      this.store.dispatch({ type: "link", link: "offline" });
      if (reason === "io server disconnect") this.retryLater();
    });
    socket.on("connect_error", (error) => {
      // Refused by the server, not unreachable: only a new token can help. At once, the first time.
      if (error.message === "session_expired" && this.tries === 0) {
        this.tries = 1;
        void this.open();
        return;
      }
      this.store.dispatch({ type: "link", link: "offline" });
      if (!socket.active) this.retryLater();
    });
    socket.on("history", (raw: { messages?: unknown } | null) => {
      this.store.dispatch({ type: "history", messages: readMessages(raw?.messages) });
      this.flush();
    });
    for (const event of ["bot", "user"] as const) {
      socket.on(event, (raw: object | null) => {
        const message = readMessage({ ...raw, from: event });
        if (message) this.store.dispatch({ type: "received", message });
      });
    }
    socket.on("typing", (raw: { on?: unknown } | null) => {
      this.store.dispatch({ type: "typing", on: raw?.on === true });
    });
    socket.on("refused", (raw: { text?: string } | null) => {
      this.store.dispatch({ type: "notice", text: raw?.text ?? this.t.somethingWrong });
    });
    socket.on("token", (raw: { token?: unknown; expires_in?: unknown } | null) => {
      if (typeof raw?.token !== "string") return;
      this.take(raw.token, Number(raw.expires_in) || undefined);
    });
    socket.on("forgotten", () => {
      this.beginAnew();
    });
    socket.on("session_expired", () => void this.open());
  }

  /** Joins the session that another tab has stored, with what is unsent; whether there was one. */
  private follow(): boolean {
    const token = loadToken();
    if (token === this.token) return false;
    if (token === null) this.beginAnew();
    else {
      const renewed = isRenewal(this.token, token);
      this.token = token;
      this.renewal.begin();
      if (!renewed || !this.socket) this.connect();
    }
    return true;
  }

  private dropSocket(): void {
    this.inFlight.clear();
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = null;
  }
}
