import { html, nothing, type TemplateResult } from "lit";
import { markdown, safeLink } from "../markdown";
import type { BotMessage } from "../messages";
import type { Context } from "./context";
import { renderExercise } from "./exercise";
import { icons } from "./icons";

/** A link that leaves the chat; plain text when the address is not one we open. */
function outward(text: string, url: string, { server, t }: Context): TemplateResult {
  const href = safeLink(url, server);
  if (href === null) return html`<span>${text}</span>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer"
    >${text}${icons.link}<span class="hidden"> (${t.opensNewTab})</span></a
  >`;
}

export function renderAdvice({ card }: BotMessage<"advice">, context: Context): TemplateResult {
  const { t, server } = context;
  const prose = (text: string): TemplateResult => html`${markdown(text, server)}`;
  const part = (title: string, text: string, className: string): TemplateResult | typeof nothing =>
    text
      ? html`<div class=${className}>
          <h4>${title}</h4>
          ${prose(text)}
        </div>`
      : nothing;
  const { grade, thread, citations } = card;
  return html`<article class="card advice" data-testid="advice" aria-label=${card.title}>
    <h3>${card.title}</h3>
    ${card.claim ? html`<div class="claim">${prose(card.claim)}</div>` : nothing}
    ${
      thread
        ? html`<p class="thread">
            ${t.adviceThread} ${outward(thread.title || thread.site, thread.url, context)}
            ${thread.title ? html`<span class="muted">${thread.site}</span>` : nothing}
          </p>`
        : nothing
    }
    ${
      grade
        ? html`<p class="grade">
            <b aria-hidden="true">${grade.letter}</b><span aria-hidden="true">${grade.words}</span
            ><span class="hidden">${t.adviceGrade(grade.letter, grade.words)}</span>
          </p>`
        : nothing
    }
    ${part(t.adviceWhy, card.why, "why")} ${part(t.adviceHow, card.how, "how")}
    ${card.exercise ? renderExercise(card.exercise, context) : nothing}
    ${part(t.adviceCaution, card.caution, "caution")}
    ${
      card.evidence
        ? html`<details>
            <summary>${t.adviceEvidence}</summary>
            ${prose(card.evidence)}
          </details>`
        : nothing
    }
    ${
      citations.length > 0
        ? html`<details>
            <summary>${t.adviceCitations} (${citations.length})</summary>
            <ul>
              ${citations.map((one) => html`<li>${outward(one.text || one.url, one.url, context)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </article>`;
}
