import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { grouped, isDrawable, spoken, VIEWS, type View } from "../body-map";
import type { BotMessage, Place } from "../messages";
import { inertChoices, moveFocus } from "./choices";
import type { Context } from "./context";

const asChoice = (title: string): { title: string; value: string } => ({ title, value: title });

export function renderBodyMap(message: BotMessage<"body_map">, context: Context): TemplateResult {
  const { t, reply } = context;
  if (!context.active) {
    const answered = message.places.some((place) => place.title === reply);
    return answered ? inertChoices([asChoice(reply)], context) : html``;
  }
  const list = renderList(message.places, context);
  if (!isDrawable(message.places)) return list;
  const name = `view-${message.id}`;
  const tab = (value: string, label: string, checked: boolean): TemplateResult =>
    html`<label
      ><input type="radio" name=${name} .value=${value} ?checked=${checked} /><span
        >${label}</span
      ></label
    >`;
  // Picture and list are equals: the choice of view is two radio buttons and a line of CSS.
  return html`<div class="body-map">
    <div class="segmented" role="radiogroup" aria-label=${t.mapView}>
      ${tab("picture", t.mapPicture, true)} ${tab("list", t.mapList, false)}
    </div>
    <div class="picture">${renderPicture(message.places, context)}</div>
    <div class="as-list">${list}</div>
  </div>`;
}

function renderList(places: readonly Place[], { t, say }: Context): TemplateResult {
  return html`${grouped(places).map(
    ({ group, places: members }) =>
      html`<div
        class="place-group"
        role="group"
        aria-label=${group || t.choices}
        @keydown=${moveFocus}
      >
        ${group ? html`<p class="group-title">${group}</p>` : nothing}
        <div class="chips">
          ${members.map(
            (place) =>
              html`<button
                type="button"
                class="chip"
                data-testid="choice"
                @click=${() => say(place.title)}
              >
                ${place.title}
              </button>`,
          )}
        </div>
      </div>`,
  )}`;
}

function renderPicture(places: readonly Place[], context: Context): TemplateResult {
  const { t } = context;
  const titles = new Map(places.map((place) => [place.id, place.title]));
  const captions = { front: t.mapFront, back: t.mapBack, sole: t.mapSole };
  let first = true;

  const region = (one: View["regions"][number]): SVGTemplateResult => {
    const title = titles.get(one.place);
    if (title === undefined)
      return svg`<path class="flesh" d=${one.d} transform=${one.transform ?? ""} />`;
    const label = spoken(title, one.side, t);
    const tabindex = first ? "0" : "-1";
    first = false;
    const pick = (): void => context.say(label);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pick();
    };
    return svg`<path class="region" role="radio" aria-checked="false" aria-label=${label}
      data-testid="body-region" tabindex=${tabindex} d=${one.d} transform=${one.transform ?? ""}
      @click=${pick} @keydown=${press}><title>${label}</title></path>`;
  };
  const figure = (view: View): TemplateResult =>
    html`<div class="figure ${view.name}">
      <p aria-hidden="true">${captions[view.name]}</p>
      <svg viewBox=${view.viewBox} role="group" aria-label=${captions[view.name]}>
        ${view.regions.map(region)}
      </svg>
      <p class="sides" aria-hidden="true">${sides(view)}</p>
    </div>`;
  /** On the front view the runner faces us: their right is on our left. */
  const sides = (view: View): TemplateResult =>
    view.name === "front"
      ? html`<span>${t.mapRight}</span><span>${t.mapLeft}</span>`
      : html`<span>${t.mapLeft}</span><span>${t.mapRight}</span>`;

  const caption = (event: Event): void => {
    const target = event.target as Element;
    const hint = (event.currentTarget as Element).querySelector(".map-hint");
    if (hint) hint.textContent = target.getAttribute("aria-label") ?? t.mapHint;
  };
  return html`<div class="map" @pointerover=${caption} @focusin=${caption}>
    <div
      class="figures"
      role="radiogroup"
      aria-label=${t.mapLabel}
      @keydown=${moveFocus}
      @focusin=${rove}
    >
      ${VIEWS.map(figure)}
    </div>
    <p class="map-hint" aria-hidden="true">${t.mapHint}</p>
  </div>`;
}

/** One tab stop: the region that has the focus. */
function rove(event: FocusEvent): void {
  const target = event.target as Element;
  for (const region of (event.currentTarget as Element).querySelectorAll("[role=radio]")) {
    region.setAttribute("tabindex", region === target ? "0" : "-1");
  }
}
