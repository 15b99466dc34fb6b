import { html, nothing, type TemplateResult } from "lit";
import type { Position } from "../config";
import type { Language } from "../languages";
import type { TextSize } from "../preferences";
import type { Strings } from "../strings";
import { icons } from "./icons";

export interface ShellView {
  position: Position;
  title: string;
  open: boolean;
  unread: number;
  /** Words of the bubble beside the launcher, or empty. */
  nudge: string;
  language: Language;
  textSize: TextSize;
  /** What is inside the panel; null until it is needed. */
  panel: TemplateResult | null;
}

export interface ShellActions {
  toggle(): void;
  escape(): void;
  dismissNudge(): void;
}

/** The frame: a panel in the page's flow, or a launcher with a dialog beside it. */
export function renderShell(view: ShellView, actions: ShellActions, t: Strings): TemplateResult {
  const { position, panel, textSize } = view;
  const { tag, dir } = view.language;
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    actions.escape();
  };
  if (position === "inline") {
    return html`<div class="root inline ${textSize}" lang=${tag} dir=${dir}>
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
  return html`<div
    class="root floating ${position} ${textSize}"
    popover="manual"
    lang=${tag}
    dir=${dir}
  >
    ${panel ? dialog : nothing} ${view.nudge ? renderNudge(view.nudge, actions, t) : nothing}
    ${renderLauncher(view, actions, t)}
  </div>`;
}

/** A quiet offer that covers little and moves nothing; it doesn't speak up to a screen reader. */
function renderNudge(
  words: string,
  { toggle, dismissNudge }: ShellActions,
  t: Strings,
): TemplateResult {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") dismissNudge();
  };
  return html`<aside class="nudge" data-testid="nudge" aria-label=${t.title} @keydown=${pressed}>
    <p>${words}</p>
    <button type="button" class="primary" data-testid="nudge-open" @click=${toggle}>
      ${t.nudgeOpen}
    </button>
    <button type="button" class="link" data-testid="nudge-dismiss" @click=${dismissNudge}>
      ${t.nudgeDismiss}
    </button>
  </aside>`;
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
