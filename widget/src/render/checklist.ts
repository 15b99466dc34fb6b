import { html, type TemplateResult } from "lit";
import { checklistValue } from "../conversation";
import type { BotMessage, Choice } from "../messages";
import { inertChoices } from "./choices";
import type { Context } from "./context";
import { icons } from "./icons";

/** The boxes themselves hold what is ticked, so a redraw can never lose a tick. */
const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
];

export function renderChecklist(
  message: BotMessage<"checklist">,
  context: Context,
): TemplateResult {
  const { t } = context;
  const { options, none, unsure } = message;
  const last = unsure ? [unsure, none] : [none];
  if (!context.active) return inertChoices([...options, ...last], context);

  const ticked = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    const form = box.form;
    if (!form || !box.checked) return;
    // "None" and any other line exclude each other.
    for (const other of boxesOf(form)) {
      if (other !== box && (box.value === none.value || other.value === none.value)) {
        other.checked = false;
      }
    }
    context.notify("");
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const boxes = boxesOf(event.currentTarget as HTMLFormElement);
    const values = boxes.filter((box) => box.checked).map((box) => box.value);
    const answer = checklistValue(message, new Set(values));
    if (answer === null) context.notify(t.checklistEmpty);
    else context.say(answer);
  };
  const line = (option: Choice, extra = ""): TemplateResult =>
    html`<label class="tick ${extra}" data-testid="checklist-option">
      <input type="checkbox" .value=${option.value} @change=${ticked} />
      <span class="box">${icons.check}</span>
      <span>${option.title}</span>
    </label>`;

  return html`<form class="checklist" data-testid="checklist" @submit=${submit}>
    <fieldset>
      <legend>${t.checklistHint}</legend>
      ${options.map((option) => line(option))} ${last.map((option) => line(option, "last"))}
    </fieldset>
    <button type="submit" class="primary" data-testid="checklist-send">${t.checklistSend}</button>
  </form>`;
}
