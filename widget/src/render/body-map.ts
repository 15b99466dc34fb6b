import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { grouped, spoken, viewsFor, DRAWINGS, type Drawing, type View } from "../body-map";
import { ARM, FOOT, HALF_BODY, HEAD, KNEE } from "../body-shapes";
import type { BotMessage, Place } from "../messages";
import type { Strings } from "../strings";
import { inertChoices, moveFocus } from "./choices";
import type { Context } from "./context";

const FLIP = "scale(-1 1)";
/** Width of the drawing of both limbs; the right one stands beside the left one, mirrored. */
const PAIR = { knee: 236, foot: 336 };
const VIEW_BOX: Record<Drawing, string> = {
  front: "-88 0 176 444",
  back: "-88 0 176 444",
  knee: `0 0 ${PAIR.knee} 150`,
  foot: `8 0 ${PAIR.foot - 16} 122`,
};

export function renderBodyMap(message: BotMessage<"body_map">, context: Context): TemplateResult {
  const { t, reply } = context;
  if (!context.active) {
    const answered = message.places.some((place) => place.title === reply);
    return answered ? inertChoices([{ title: reply, value: reply }], context) : html``;
  }
  const views = viewsFor(message.places);
  const list = renderList(message.places, context);
  if (views.length === 1) return list;
  const tab = (view: View): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name="view-${message.id}"
        data-testid="map-${view}"
        .value=${view}
        ?checked=${view === views[0]}
      /><span>${t.mapViews[view]}</span>
    </label>`;
  const picture = (view: View, ...drawings: Drawing[]): TemplateResult =>
    html`<div class="view ${view}">${renderPicture(message, view, drawings, context)}</div>`;
  // Pictures and list are equals: which one is seen is a radio button and a line of CSS.
  return html`<div class="body-map" data-testid="body-map">
    <div class="segmented" role="radiogroup" aria-label=${t.mapView}>${views.map(tab)}</div>
    ${views.includes("body") ? picture("body", "front", "back") : nothing}
    ${views.includes("close") ? picture("close", "knee", "foot") : nothing}
    <div class="view list">${list}</div>
  </div>`;
}

function renderList(places: readonly Place[], { t, say }: Context): TemplateResult {
  const button = ({ title }: Place): TemplateResult =>
    html`<button type="button" class="chip" data-testid="choice" @click=${() => say(title)}>
      ${title}
    </button>`;
  return html`${grouped(places).map(
    ({ group, places: members }) =>
      html`<div
        class="place-group"
        role="group"
        aria-label=${group || t.choices}
        @keydown=${moveFocus}
      >
        ${group ? html`<p class="group-title">${group}</p>` : nothing}
        <div class="chips">${members.map(button)}</div>
      </div>`,
  )}`;
}

/** One radio group of the drawings of a view; a tap is the answer. */
function renderPicture(
  { id, places }: BotMessage<"body_map">,
  view: View,
  drawings: readonly Drawing[],
  { t, say }: Context,
): TemplateResult {
  const titles = new Map(places.map((place) => [place.id, place.title]));
  const closeUps = view === "body" && viewsFor(places).includes("close");
  let first = true;

  const shape = (one: (typeof DRAWINGS)[Drawing][number], drawing: Drawing): SVGTemplateResult => {
    const flip = one.mirrored ? flipped(drawing) : "";
    if (one.zoom && closeUps) {
      return svg`<polygon class="zoom" data-testid="map-zoom" points=${one.points}
        transform=${flip} @click=${showCloseUp}><title>${t.mapZoom}</title></polygon>`;
    }
    const title = one.zoom ? undefined : titles.get(one.place);
    if (title === undefined) return svg``;
    const label = spoken(title, one.side, t);
    const tabindex = first ? "0" : "-1";
    first = false;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      say(label);
    };
    return svg`<polygon class="region" role="radio" aria-checked="false" aria-label=${label}
      data-testid="body-region" data-place=${one.place} tabindex=${tabindex} points=${one.points}
      transform=${flip} @click=${() => say(label)} @keydown=${press}
      ><title>${label}</title></polygon>`;
  };
  const figure = (name: Drawing): TemplateResult => {
    const clip = `${name}-${id}`;
    return html`<div class="figure ${name}">
      <p aria-hidden="true">${t.mapDrawings[name]}</p>
      <svg viewBox=${VIEW_BOX[name]} role="group" aria-label=${t.mapDrawings[name]}>
        <clipPath id=${clip}>${outline(name)}</clipPath>
        <g class="flesh">
          ${outline(name)} ${name === "front" || name === "back" ? limbs : nothing}
        </g>
        <g clip-path="url(#${clip})">${DRAWINGS[name].map((one) => shape(one, name))}</g>
      </svg>
      ${sides(name, t)}
    </div>`;
  };
  /** Names what is under the pointer or the focus. */
  const caption = (event: Event): void => {
    const hint = (event.currentTarget as Element).querySelector(".map-hint");
    const region = (event.target as Element).closest("[role=radio]");
    const label = region?.getAttribute("aria-label");
    if (hint) hint.textContent = label ?? t.mapHint;
  };
  return html`<div @pointerover=${caption} @focusin=${caption}>
    <div
      class="figures"
      role="radiogroup"
      aria-label=${t.mapLabel}
      @keydown=${moveFocus}
      @focusin=${rove}
    >
      ${drawings.map(figure)}
    </div>
    <p class="map-hint" aria-hidden="true" .textContent=${t.mapHint}></p>
  </div>`;
}

const flipped = (name: Drawing): string =>
  name === "knee" || name === "foot" ? `translate(${PAIR[name]} 0) ${FLIP}` : FLIP;

/** The silhouette, which clips the places inside it. */
function outline(name: Drawing): SVGTemplateResult {
  const d = name === "knee" ? KNEE : name === "foot" ? FOOT : HALF_BODY;
  return svg`<path d=${d} /><path d=${d} transform=${flipped(name)} />`;
}

const limbs = svg`<ellipse cy=${HEAD.cy} rx=${HEAD.rx} ry=${HEAD.ry} />
  <path class="arm" d=${ARM} /><path class="arm" d=${ARM} transform=${FLIP} />`;

/** Whose left and right: on the front view the runner faces us, their right is on our left. */
function sides(name: Drawing, t: Strings): TemplateResult {
  const [first, second] = name === "front" ? [t.mapRight, t.mapLeft] : [t.mapLeft, t.mapRight];
  return html`<p class="sides" aria-hidden="true"><span>${first}</span><span>${second}</span></p>`;
}

function showCloseUp(event: Event): void {
  const map = (event.currentTarget as Element).closest(".body-map");
  map?.querySelector<HTMLInputElement>("[data-testid=map-close]")?.click();
}

/** One tab stop: the region that has the focus. */
function rove(event: FocusEvent): void {
  const target = event.target as Element;
  for (const region of (event.currentTarget as Element).querySelectorAll("[role=radio]")) {
    region.setAttribute("tabindex", region === target ? "0" : "-1");
  }
}
