/**
 * The user's words that the server hasn't confirmed, so that a reload loses none of them. They are
 * kept in this tab alone (`sessionStorage`) and only until the server has them.
 */
import type { UserMessage } from "./messages";

export const OUTBOX_KEY = "running-triage.unsent";

export type Waiting = Pick<UserMessage, "id" | "text" | "at">;

const isWaiting = (raw: unknown): raw is Waiting =>
  typeof raw === "object" &&
  raw !== null &&
  ["id", "text", "at"].every((key) => typeof (raw as Record<string, unknown>)[key] === "string");

/** What was waiting when this tab was last left, oldest first. */
export function loadOutbox(): Waiting[] {
  try {
    const raw: unknown = JSON.parse(sessionStorage.getItem(OUTBOX_KEY) ?? "[]");
    return Array.isArray(raw) ? raw.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

/** Keeps exactly these; answers whether they are safe, so that leaving loses nothing. */
export function saveOutbox(messages: readonly Waiting[]): boolean {
  try {
    if (messages.length === 0) sessionStorage.removeItem(OUTBOX_KEY);
    else {
      const kept = messages.map(({ id, text, at }) => ({ id, text, at }));
      sessionStorage.setItem(OUTBOX_KEY, JSON.stringify(kept));
    }
    return true;
  } catch {
    return messages.length === 0;
  }
}
