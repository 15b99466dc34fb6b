/** Where the panel covers everything: phones, also on their side, and windows zoomed that far. */
export const FULL_SCREEN = "(max-width: 479.98px), (max-height: 479.98px)";

/**
 * Brings a dialog into the wanted state. On a phone it is modal, since it covers everything; on a
 * larger screen it floats, and `show()` is avoided because it would steal the focus at page load.
 */
export function placeDialog(dialog: HTMLDialogElement, open: boolean, modal: boolean): void {
  if (dialog.open === open && (!open || dialog.matches(":modal") === modal)) return;
  if (dialog.open) dialog.close();
  if (!open) return;
  if (modal) dialog.showModal();
  else dialog.setAttribute("open", "");
}

/** Tells the style sheet how much a screen keyboard leaves; iOS shrinks nothing by itself. */
export function followViewport(host: HTMLElement): () => void {
  const viewport = window.visualViewport;
  if (!viewport) return () => undefined;
  const measure = (): void => {
    host.style.setProperty("--rt-viewport", `${viewport.height}px`);
    host.style.setProperty("--rt-viewport-top", `${viewport.offsetTop}px`);
  };
  viewport.addEventListener("resize", measure);
  viewport.addEventListener("scroll", measure);
  return () => {
    viewport.removeEventListener("resize", measure);
    viewport.removeEventListener("scroll", measure);
  };
}

/**
 * Puts the floating chat into the top layer: there no transform, filter, opacity or stacking order
 * of the page around it reaches it. Without popovers (browsers before 2024) it floats by z-index.
 */
export function liftUp(root: HTMLElement | null): void {
  if (!root?.isConnected || root.popover !== "manual" || root.matches(":popover-open")) return;
  root.showPopover();
}
