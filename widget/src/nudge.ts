/** When the bubble beside the launcher appears: once for each visitor, and never in the way. */
import { rememberGreeted, wasGreeted } from "./preferences";

/** Calls back after so many seconds, unless the visitor was greeted before; the answer cancels it. */
export function scheduleNudge(
  seconds: number | null,
  mayShow: () => boolean,
  show: () => void,
): () => void {
  if (seconds === null || wasGreeted()) return () => undefined;
  const timer = setTimeout(() => {
    if (!mayShow() || wasGreeted()) return;
    rememberGreeted();
    show();
  }, seconds * 1000);
  return () => clearTimeout(timer);
}

/** Runs when the page has nothing better to do. */
export function whenIdle(task: () => void): void {
  // Safari has no requestIdleCallback.
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 5_000 });
  else setTimeout(task, 2_000);
}
