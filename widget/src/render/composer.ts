import { html, nothing, type TemplateResult } from "lit";
import type { Strings } from "../strings";
import { icons } from "./icons";

/** The server refuses longer messages. */
export const MAX_LENGTH = 4000;
const HINT_BELOW = 200;

export interface ComposerActions {
  say(text: string): void;
  typed(length: number): void;
  /** The user would rather choose: into the suggested answers. */
  up(): void;
}

/** The text area keeps the draft itself; `length` is what it holds now. */
export function renderComposer(
  length: number,
  actions: ComposerActions,
  t: Strings,
): TemplateResult {
  const left = MAX_LENGTH - length;
  const hint = left < 0 ? t.tooLong(-left) : left <= HINT_BELOW ? t.charactersLeft(left) : "";

  const className = hint ? (left < 0 ? "shown over" : "shown") : "";
  const role = left < 0 ? "status" : nothing;

  const send = (area: HTMLTextAreaElement): void => {
    const text = area.value.trim();
    if (text && text.length <= MAX_LENGTH) {
      area.value = "";
      actions.say(text);
    }
    grow(area);
    area.focus();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const area = (event.currentTarget as HTMLFormElement).querySelector("textarea");
    if (area) send(area);
  };
  const press = (event: KeyboardEvent): void => {
    const area = event.currentTarget as HTMLTextAreaElement;
    if (event.key === "ArrowUp" && !area.value) {
      event.preventDefault();
      actions.up();
    }
    // Enter also confirms a word of an input method: that one is not ours.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(area);
  };
  const input = (event: Event): void => {
    const area = event.currentTarget as HTMLTextAreaElement;
    grow(area);
    actions.typed(area.value.length);
  };
  return html`<form class="composer" @submit=${submit}>
    <div class="field">
      <textarea
        data-testid="composer"
        rows="1"
        dir="auto"
        aria-label=${t.composer}
        aria-describedby="hint up"
        aria-invalid=${left < 0 ? "true" : nothing}
        placeholder=${t.placeholder}
        enterkeyhint="send"
        autocomplete="off"
        @keydown=${press}
        @input=${input}
      ></textarea>
      <button type="submit" class="send" data-testid="send" aria-label=${t.send}>
        ${icons.send}
      </button>
    </div>
    <p class="hidden" id="up">${t.suggestionsAbove}</p>
    <p class=${`hint ${className}`} id="hint" role=${role} .textContent=${hint}></p>
  </form>`;
}

/** As tall as its text; the style sheet stops it at five lines. */
export function grow(area: HTMLTextAreaElement): void {
  area.style.height = "auto";
  if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight}px`;
}
