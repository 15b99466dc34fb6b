import { html, type TemplateResult } from "lit";
import { checklistValue } from "../conversation";
import type { BotMessage, Choice } from "../messages";
import { inertChoices } from "./choices";
import type { Context } from "./context";
import { icons } from "./icons";

/** The boxes themselves hold what is ticked, so a redraw can never lose a tick. */
const tickedIn = (form: HTMLFormElement): Set<string> =>
  new Set([...form.querySelectorAll<HTMLInputElement>("input:checked")].map((box) => box.value));

/**
 * Ticked lines are sent; "none" and "not sure" need one tap. They rest while a line is ticked: a
 * slip of the thumb must not turn a warning sign into a "no".
 */
export function renderChecklist(
  message: BotMessage<"checklist">,
  context: Context,
): TemplateResult {
  const { t, say } = context;
  const { options, none, unsure } = message;
  const whole = unsure ? [none, unsure] : [none];
  if (!context.active) return inertChoices([...options, ...whole], context);

  const ticked = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    const some = tickedIn(form).size > 0;
    for (const button of form.querySelectorAll("button")) {
      button.disabled = (button.type === "submit") !== some;
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const answer = checklistValue(message, tickedIn(event.currentTarget as HTMLFormElement));
    if (answer !== null) say(answer);
  };
  const line = (option: Choice): TemplateResult =>
    html`<label class="tick" data-testid="checklist-option">
      <input type="checkbox" .value=${option.value} />
      <span class="box">${icons.check}</span>
      <span>${option.title}</span>
    </label>`;
  const button = ({ title, value }: Choice): TemplateResult =>
    html`<button
      type="button"
      class="secondary"
      data-testid="checklist-whole"
      @click=${() => say(value)}
    >
      ${title}
    </button>`;

  return html`<form class="checklist" data-testid="checklist" @submit=${submit} @change=${ticked}>
    <fieldset>
      <legend>${t.checklistHint}</legend>
      ${options.map(line)}
    </fieldset>
    <div class="actions">
      <button type="submit" class="primary" data-testid="checklist-send" disabled>
        ${t.checklistSend}
      </button>
      ${whole.map(button)}
    </div>
  </form>`;
}
