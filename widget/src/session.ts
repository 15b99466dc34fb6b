/** Asks the server for a session token: a new one, or one that renews the one shown. */
export type Session =
  | { state: "granted"; token: string; expiresIn: number | undefined }
  /** This site may not use the bot. */
  | { state: "refused" }
  /** Not now; `notice` says why, if the server does. */
  | { state: "later"; notice: string };

export async function requestSession(
  server: string,
  token: string | null,
  timeoutMs: number,
  busy: string,
): Promise<Session> {
  let response: Response;
  try {
    response = await fetch(`${server}/chat/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
      credentials: "omit",
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    return { state: "later", notice: "" };
  }
  if (response.status === 403) return { state: "refused" };
  const body = (await response.json().catch(() => null)) as {
    token?: unknown;
    expires_in?: unknown;
    error?: { text?: string };
  } | null;
  if (response.ok && typeof body?.token === "string") {
    const expiresIn = Number(body.expires_in) || undefined;
    return { state: "granted", token: body.token, expiresIn };
  }
  return { state: "later", notice: response.status === 429 ? (body?.error?.text ?? busy) : "" };
}

const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Milliseconds to wait before another try; not the same in all tabs. */
export function waitBeforeTry(tries: number): number {
  const wait = RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 30_000;
  return wait * (0.8 + Math.random() * 0.4);
}

/** A token is renewed after this part of its life, a little earlier or later in each tab. */
const RENEW_AT = 0.75;
/** No sooner than this, and again after this when it failed. */
const LEAST_MS = 60_000;
const MOST_MS = 24 * 3_600_000;

/** Calls back in time before a token ends. */
export class Renewal {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lifetime = 3600;

  constructor(private readonly due: () => void) {}

  /** A token has been got that lasts so many seconds; without a number, as long as the last one. */
  begin(seconds = this.lifetime): void {
    this.lifetime = seconds;
    this.wait(seconds * 1000 * (RENEW_AT + Math.random() * 0.1));
  }

  /** It could not be renewed, or not yet. */
  soon(): void {
    this.wait(LEAST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(ms: number): void {
    this.stop();
    this.timer = setTimeout(this.due, Math.min(Math.max(ms, LEAST_MS), MOST_MS));
  }
}
