import { html, nothing, type TemplateResult } from "lit";
import { hasResult, progressOf, standingEmergency } from "../conversation";
import type { TextSize } from "../preferences";
import type { State } from "../store";
import type { Strings } from "../strings";
import { renderEmergency } from "./alert";
import { renderComposer, type ComposerActions } from "./composer";
import { renderConfirm, renderHeader, type HeaderActions } from "./header";
import { icons } from "./icons";
import { renderLog, type LogActions } from "./log";

/** What is open or half done in the panel, beside the conversation itself. */
export interface PanelUi {
  menuOpen: boolean;
  confirming: boolean;
  draftLength: number;
  /** The user's own choice between emergency and log, until they write again. */
  emergencyFull: boolean | null;
  textSize: TextSize;
  /** The user is reading older messages. */
  away: boolean;
  /** What is added to the log is news, to be read out. */
  speaks: boolean;
}

export interface PanelView {
  state: State;
  ui: PanelUi;
  title: string;
  server: string;
  language: string;
  greeting: string;
  privacy: string;
  closable: boolean;
}

export interface PanelActions {
  header: HeaderActions;
  log: LogActions;
  composer: ComposerActions;
  forget(): void;
  keep(): void;
  showEmergency(full: boolean): void;
  toEnd(): void;
}

export function renderPanel(view: PanelView, actions: PanelActions, t: Strings): TemplateResult {
  const { state, ui, title, server, language, greeting, privacy, closable } = view;
  const emergency = standingEmergency(state.messages, t.restartCommand);
  const full = emergency !== null && (ui.emergencyFull ?? emergency.fresh);
  const progress = emergency ? null : progressOf(state.messages);
  const toggle = (): void => actions.showEmergency(!full);
  return html`${renderHeader(
      {
        title,
        server,
        privacy,
        closable,
        progress,
        menuOpen: ui.menuOpen,
        textSize: ui.textSize,
        summary: hasResult(state.messages, t.restartCommand),
      },
      actions.header,
      t,
    )}
    ${ui.confirming ? renderConfirm(actions.forget, actions.keep, t) : nothing}
    ${emergency ? renderEmergency(emergency, full, toggle, t, server) : nothing}
    ${renderLog({ state, speaks: ui.speaks, hidden: full, server, language, greeting }, actions.log, t)}
    <div class="below">
      ${
        ui.away && !full
          ? html`<button
              type="button"
              class="to-end"
              data-testid="to-end"
              aria-label=${t.toEnd}
              @click=${actions.toEnd}
            >
              ${icons.arrowDown}
            </button>`
          : nothing
      }
      ${renderLink(state, emergency !== null, t)}
      <p
        class=${state.notice ? "notice shown" : "notice"}
        data-testid="notice"
        role="status"
        .textContent=${state.notice}
      ></p>
      ${renderComposer(ui.draftLength, actions.composer, t)}
    </div>`;
}

function renderLink(
  { link }: State,
  emergency: boolean,
  t: Strings,
): TemplateResult | typeof nothing {
  if (link === "refused")
    return html`<p class="banner" role="status" data-testid="refused">${t.refused}</p>`;
  if (link !== "offline") return nothing;
  return html`<p class="banner" role="status" data-testid="offline">
    ${icons.offline}<span>${t.offline} ${emergency ? nothing : t.offlineEmergency}</span>
  </p>`;
}
