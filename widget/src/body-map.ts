/** Which places can be drawn, and what a tap on one says. Pure; drawn by render/body-map.ts. */
import {
  BACK_HALF,
  BACK_MIDDLE,
  FOOT_SHAPES,
  FRONT_HALF,
  FRONT_MIDDLE,
  KNEE_SHAPES,
  type Shape,
  type Side,
} from "./body-shapes";
import type { Place } from "./messages";
import type { Strings } from "./strings";

/** A shape on the runner's own left or right, or in the middle; `mirrored` if it's to be flipped. */
export interface Region extends Shape {
  readonly side: Side | null;
  readonly mirrored: boolean;
}

/** The ways to choose: two pictures and, as their equal, the list. */
export type View = "body" | "close" | "list";
export type Drawing = "front" | "back" | "knee" | "foot";

const on = (side: Side | null, mirrored: boolean, shapes: readonly Shape[]): Region[] =>
  shapes.map((shape) => ({ ...shape, side, mirrored }));

/**
 * The shapes of a half are drawn on the right of the picture. From the front the runner faces us,
 * and that is their left; from behind it is their right.
 */
const halves = (half: readonly Shape[], unmirrored: Side, mirrored: Side): Region[] => [
  ...on(mirrored, true, half),
  ...on(unmirrored, false, half),
];

export const DRAWINGS: Readonly<Record<Drawing, readonly Region[]>> = {
  front: [...on(null, false, FRONT_MIDDLE), ...halves(FRONT_HALF, "left", "right")],
  back: [...on(null, false, BACK_MIDDLE), ...halves(BACK_HALF, "right", "left")],
  // Two drawings side by side, the left limb on the left.
  knee: [...on("left", false, KNEE_SHAPES), ...on("right", true, KNEE_SHAPES)],
  foot: [...on("left", false, FOOT_SHAPES), ...on("right", true, FOOT_SHAPES)],
};
const IN_VIEW: Record<Exclude<View, "list">, readonly Drawing[]> = {
  body: ["front", "back"],
  close: ["knee", "foot"],
};

/** Below this many drawn places a picture helps nobody. */
const WORTH_DRAWING = 3;

/** The views worth offering for these places, the best first; the list always is. */
export function viewsFor(places: readonly Place[]): View[] {
  const wanted = new Set(places.map((place) => place.id));
  const drawn = (view: "body" | "close"): number => {
    const regions = IN_VIEW[view].flatMap((name) => DRAWINGS[name]);
    return new Set(
      regions.filter((one) => !one.zoom && wanted.has(one.place)).map((one) => one.place),
    ).size;
  };
  const pictures = (["body", "close"] as const).filter((view) => drawn(view) >= WORTH_DRAWING);
  return [...pictures, "list"];
}

/** "Front of the knee" → "front of the knee"; names and abbreviations keep their capital. */
const inside = (title: string): string =>
  /^(?:[A-Z]{2}|Achilles)/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** What tapping a region says: the place with the runner's own side. */
export function spoken(title: string, side: Side | null, t: Strings): string {
  return side ? t.mapSided[side](inside(title)) : title;
}

/** Places in their groups, in the server's order. */
export function grouped(places: readonly Place[]): { group: string; places: Place[] }[] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  }
  return [...groups].map(([group, members]) => ({ group, places: members }));
}
