/**
 * The session token: a bearer secret the server signed. A cookie could not be read by script, but
 * browsers block third-party cookies, and the widget lives on other sites. So: localStorage, else
 * sessionStorage, else memory.
 */
export const TOKEN_KEY = "running-triage.token";

let memory: string | null = null;

function* stores(): Generator<Storage> {
  for (const name of ["localStorage", "sessionStorage"] as const) {
    try {
      yield window[name];
    } catch {
      // Blocked by the browser's settings.
    }
  }
}

export function loadToken(): string | null {
  for (const store of stores()) {
    const token = store.getItem(TOKEN_KEY);
    if (token) return token;
  }
  return memory;
}

export function saveToken(token: string | null): void {
  memory = null;
  for (const store of stores()) {
    try {
      if (token === null) store.removeItem(TOKEN_KEY);
      else {
        store.setItem(TOKEN_KEY, token);
        return;
      }
    } catch {
      // Full or read-only: the next store, in the end memory.
    }
  }
  memory = token;
}

/** The conversation a token is for, as its (public, signed) payload names it; null if it doesn't. */
function conversationOf(token: string): string | null {
  try {
    const payload = token.split(".")[1]?.replace(/-/g, "+").replace(/_/g, "/") ?? "";
    const claims = JSON.parse(atob(payload)) as { sub?: unknown };
    return typeof claims.sub === "string" ? claims.sub : null;
  } catch {
    return null;
  }
}

/** Whether the second token only renews the first. When in doubt it doesn't. */
export function isRenewal(before: string | null, after: string): boolean {
  const conversation = before === null ? null : conversationOf(before);
  return conversation !== null && conversation === conversationOf(after);
}

/**
 * Calls back when another tab of this site has changed the token. Which one counts now is to be
 * loaded: what the event tells may be past already.
 */
export function onOtherTab(changed: () => void): () => void {
  const listen = (event: StorageEvent): void => {
    if (event.key === TOKEN_KEY) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

/** Does work in one tab of this site after the other, so that two don't get a token each. */
export async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Missing on plain http and in old browsers: there the token stored last counts in the end.
  const locks = (navigator as { locks?: LockManager }).locks;
  if (!locks) return work();
  const run: { result?: Promise<T> } = {};
  try {
    await locks.request(TOKEN_KEY, () => (run.result = work()));
  } catch {
    // Locks are refused to a sandboxed frame; what the work itself threw is thrown below.
  }
  return run.result ?? work();
}
