import { html, type TemplateResult } from "lit";
import type { Choice } from "../messages";
import type { Context } from "./context";
import { icons } from "./icons";

/** Arrow keys, Home and End move among the buttons of a group; Tab works as everywhere. */
export function moveFocus(event: KeyboardEvent): void {
  const group = event.currentTarget as HTMLElement;
  const items = [...group.querySelectorAll<HTMLElement | SVGElement>("button, [role=radio]")];
  const now = items.indexOf(event.target as HTMLElement);
  const rtl = getComputedStyle(group).direction === "rtl";
  const [next, before] = rtl ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
  const targets: Record<string, number> = {
    [next]: now + 1,
    ArrowDown: now + 1,
    [before]: now - 1,
    ArrowUp: now - 1,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined || now < 0) return;
  event.preventDefault();
  items[(target + items.length) % items.length]?.focus();
}

/** Offers that were answered or passed by: text, with the chosen one marked. */
export function inertChoices(choices: readonly Choice[], { t, reply }: Context): TemplateResult {
  const chosen = new Set([reply, ...reply.split("; ")]);
  return html`<ul class="chips inert">
    ${choices.map((choice) =>
      chosen.has(choice.value)
        ? html`<li class="chosen">
            ${icons.check}${choice.title}<span class="hidden"> (${t.chosen})</span>
          </li>`
        : html`<li>${choice.title}</li>`,
    )}
  </ul>`;
}

/** Quick replies that can still be tapped. */
export function renderChoices(choices: readonly Choice[], { t, say }: Context): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${t.choices} @keydown=${moveFocus}>
    ${choices.map(
      ({ title, value }) =>
        html`<button type="button" class="chip" data-testid="choice" @click=${() => say(value)}>
          ${title}
        </button>`,
    )}
  </div>`;
}
