import { html, type TemplateResult } from "lit";
import type { BotMessage } from "../messages";
import { inertChoices, moveFocus } from "./choices";
import type { Context } from "./context";
import { icons } from "./icons";

/** Thumbs: the first choice is up, the second down; further ones are plain. */
export function renderFeedback(message: BotMessage<"feedback">, context: Context): TemplateResult {
  if (!context.active) return inertChoices(message.choices, context);
  const thumbs = [icons.up, icons.down];
  return html`<div
    class="chips"
    role="group"
    data-testid="feedback"
    aria-label=${context.t.feedback}
    @keydown=${moveFocus}
  >
    ${message.choices.map(
      (choice, index) =>
        html`<button
          type="button"
          class="chip"
          data-testid="choice"
          @click=${() => context.say(choice.value)}
        >
          ${thumbs[index] ?? ""}${choice.title}
        </button>`,
    )}
  </div>`;
}
