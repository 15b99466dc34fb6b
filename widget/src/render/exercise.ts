import { html, nothing, type TemplateResult } from "lit";
import { drawInstead } from "../drawing";
import type { Exercise } from "../messages";
import type { Context } from "./context";

/** How to do an exercise: its drawing, its steps, how much, when to do more, when to stop. */
export function renderExercise(exercise: Exercise, { t, server }: Context): TemplateResult {
  const { name, dose, steps, progress, stop, drawing } = exercise;
  const fact = (title: string, text: string, className = ""): TemplateResult | typeof nothing =>
    text
      ? html`<div class=${className}>
          <dt>${title}</dt>
          <dd>${text}</dd>
        </div>`
      : nothing;
  const failed = (event: Event): void => void drawInstead(event.currentTarget as HTMLImageElement);
  return html`<section class="exercise" data-testid="exercise" aria-label=${name}>
    <h4>${name}</h4>
    ${
      drawing
        ? html`<figure class="drawing" data-testid="drawing">
            <img src="${server}${drawing.src}" alt=${drawing.alt} @error=${failed} />
          </figure>`
        : nothing
    }
    ${
      steps.length > 0
        ? html`<ol aria-label=${t.exerciseSteps}>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    <dl>
      ${fact(t.exerciseDose, dose)} ${fact(t.exerciseProgress, progress)}
      ${fact(t.exerciseStop, stop, "stop")}
    </dl>
  </section>`;
}
