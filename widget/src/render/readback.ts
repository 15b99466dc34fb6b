import { html, type TemplateResult } from "lit";
import type { BotMessage } from "../messages";
import { moveFocus } from "./choices";
import type { Context } from "./context";
import { icons } from "./icons";

/** What was understood: tapping a part says that it is wrong. The newest one stays open to that. */
export function renderReadback(message: BotMessage<"readback">, context: Context): TemplateResult {
  const { t, say, editable } = context;
  if (!editable) {
    return html`<ul class="chips inert">
      ${message.items.map(({ label }) => html`<li>${label}</li>`)}
    </ul>`;
  }
  return html`<div
    class="chips readback"
    role="group"
    data-testid="readback"
    aria-label=${t.readback}
    @keydown=${moveFocus}
  >
    ${message.items.map(
      ({ label, value }) =>
        html`<button
          type="button"
          class="chip"
          data-testid="readback-item"
          @click=${() => say(value)}
        >
          ${label}${icons.edit}<span class="hidden"> (${t.readbackChange})</span>
        </button>`,
    )}
  </div>`;
}
