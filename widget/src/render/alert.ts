import { html, nothing, type TemplateResult } from "lit";
import type { Emergency } from "../conversation";
import { markdown } from "../markdown";
import type { BotMessage, Level } from "../messages";
import type { Strings } from "../strings";
import type { Context } from "./context";
import { icons } from "./icons";

type Alert = BotMessage<"alert">;

const ICONS: Record<Level, TemplateResult> = {
  emergency: icons.warning,
  urgent: icons.clock,
  see_doctor: icons.stethoscope,
  self_care: icons.leaf,
  cannot_assess: icons.question,
};

function calls(alert: Alert, t: Strings): TemplateResult {
  return html`<div class="calls">
    ${alert.calls.map(
      ({ label, number }) =>
        html`<a class="call" data-testid="call" href="tel:${number.replace(/[^\d+*#]/g, "")}"
          >${icons.phone}<span class="hidden">${t.call} </span><span>${label}</span>
          <b>${number}</b></a
        >`,
    )}
  </div>`;
}

const lines = (alert: Alert, server: string): TemplateResult =>
  html`<ul>
    ${alert.lines.map((line) => html`<li>${markdown(line, server)}</li>`)}
  </ul>`;

/** A level's banner in the log. The emergency's own words stand at the top of the panel. */
export function renderAlert(alert: Alert, { t, server }: Context): TemplateResult {
  const urgent = alert.level === "emergency";
  return html`<article
    class="card level ${alert.level}"
    data-testid=${urgent ? nothing : "alert"}
    aria-label=${t.levels[alert.level]}
  >
    <p class="level-name">${ICONS[alert.level]}<span>${t.levels[alert.level]}</span></p>
    <h3>${alert.title || alert.text}</h3>
    ${lines(alert, server)} ${alert.calls.length > 0 ? calls(alert, t) : nothing}
  </article>`;
}

/** The top of the panel while an emergency stands: all of it, until the user turns to the log. */
export function renderEmergency(
  { alert }: Emergency,
  full: boolean,
  toggle: () => void,
  t: Strings,
  server: string,
): TemplateResult {
  return html`<section
    class="emergency ${full ? "full" : "brief"}"
    aria-label=${t.levels.emergency}
    tabindex="-1"
  >
    <div role="alert" data-testid="alert">
      <p class="level-name">${icons.warning}<span>${t.levels.emergency}</span></p>
      <h2>${alert.title || alert.text}</h2>
      ${calls(alert, t)} ${full ? lines(alert, server) : nothing}
    </div>
    <button type="button" class="quiet" aria-expanded=${full} @click=${toggle}>
      ${full ? t.showConversation : t.showEmergency}
    </button>
  </section>`;
}
