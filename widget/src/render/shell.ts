import { html, nothing, type TemplateResult } from "lit";
import type { Position } from "../config";
import type { Strings } from "../strings";
import { icons } from "./icons";

export interface ShellView {
  position: Position;
  title: string;
  open: boolean;
  unread: number;
  /** What is inside the panel; null until it is needed. */
  panel: TemplateResult | null;
}

export interface ShellActions {
  toggle(): void;
  escape(): void;
}

/** The frame: a panel in the page's flow, or a launcher with a dialog beside it. */
export function renderShell(view: ShellView, actions: ShellActions, t: Strings): TemplateResult {
  const { position, panel } = view;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    actions.escape();
  };
  if (position === "inline") {
    return html`<div class="root inline">
      <section class="panel" data-testid="panel" aria-labelledby="title" @keydown=${pressed}>
        ${panel}
      </section>
    </div>`;
  }
  // The back gesture of a phone cancels a modal dialog without any key.
  const cancelled = (event: Event): void => {
    event.preventDefault();
    actions.escape();
  };
  const dialog = html`<dialog
    class="panel"
    data-testid="panel"
    aria-labelledby="title"
    @keydown=${pressed}
    @cancel=${cancelled}
  >
    ${panel}
  </dialog>`;
  return html`<div class="root floating ${position}">
    ${panel ? dialog : nothing} ${renderLauncher(view, actions, t)}
  </div>`;
}

function renderLauncher(
  { open, unread, title }: ShellView,
  { toggle }: ShellActions,
  t: Strings,
): TemplateResult {
  const count = Math.min(unread, 99);
  return html`<button
    type="button"
    class="launcher"
    data-testid="launcher"
    aria-label=${open ? t.close : t.openChat(title, unread)}
    @click=${toggle}
  >
    ${open ? icons.close : icons.chat}
    ${unread > 0 ? html`<span class="badge" aria-hidden="true">${count}</span>` : nothing}
  </button>`;
}
