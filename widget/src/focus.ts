/** Where the focus goes, so that it never falls out of the panel. */

/** Where a screen keyboard would pop up and hide the question. */
export const isTouch = (): boolean => matchMedia("(pointer: coarse)").matches;

/** Where one goes on: the text area, on a touch screen the log. */
export function focusWriting(root: ParentNode): void {
  const place = root.querySelector<HTMLElement>(isTouch() ? ".log" : "textarea");
  place?.focus({ preventScroll: true });
}

/** An emergency hides the log: whoever was in it goes on in the alert. */
export function leaveHiddenLog(root: ShadowRoot): void {
  const log = root.querySelector<HTMLElement>(".log");
  if (!log?.hidden || !log.contains(root.activeElement)) return;
  root.querySelector<HTMLElement>(".emergency")?.focus();
}

/** Into the newest question that can still be answered by choosing. */
export function focusChoices(root: ParentNode): void {
  const offered = root.querySelectorAll<HTMLElement>(
    ".entry.active :is(button, input):not(:disabled)",
  );
  const seen = [...offered].filter((one) => one.offsetParent !== null);
  const part = seen.at(-1)?.closest(".entry");
  seen.find((one) => part?.contains(one))?.focus();
}
