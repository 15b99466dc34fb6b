/** Which places can be drawn, and what a tap on one says. Pure; drawn by render/body-map.ts. */
import { BACK, FRONT, type Region } from "./body-paths";
import type { Place } from "./messages";
import type { Strings } from "./strings";

/** One figure: its own coordinates and its regions. `mirror` flips the runner's right foot. */
export interface View {
  readonly name: "front" | "back" | "sole";
  readonly viewBox: string;
  readonly regions: readonly (Region & { transform?: string })[];
}

/** Outer hip: the muscle drawing leaves a gap there. */
const HIP: readonly Region[] = [
  {
    place: "hip",
    side: "right",
    d: "M262 612c-16 18-24 46-22 78 12-8 20-22 26-40 3-14 2-28-4-38z",
  },
  { place: "hip", side: "left", d: "M467 612c16 18 24 46 22 78-12-8-20-22-26-40-3-14-2-28 4-38z" },
];

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const TOES = [
  circle(48, 15, 10),
  circle(33, 13, 6),
  circle(22, 17, 5.5),
  circle(13, 23, 5),
  circle(6, 31, 4.5),
];

/** A left footprint, big toe towards the middle of the picture. */
const SOLE: readonly { place: string; d: string }[] = [
  { place: "toe", d: TOES.join("") },
  { place: "forefoot", d: "M8 42C14 31 40 27 56 33C62 41 60 55 54 63L14 67C6 59 4 50 8 42z" },
  { place: "foot_arch", d: "M14 70L53 66C48 81 46 92 48 104L20 106C20 92 16 81 14 70z" },
  { place: "heel", d: "M20 109L48 107C54 121 52 145 35 146C18 146 14 124 20 109z" },
];

const soles = (side: "left" | "right", transform: string): (Region & { transform: string })[] =>
  SOLE.map((region) => ({ ...region, side, transform }));

export const VIEWS: readonly View[] = [
  { name: "front", viewBox: "222 545 284 805", regions: [...FRONT, ...HIP] },
  { name: "back", viewBox: "942 545 284 805", regions: BACK },
  {
    name: "sole",
    viewBox: "-6 -4 172 158",
    regions: [...soles("left", ""), ...soles("right", "translate(160 0) scale(-1 1)")],
  },
];

const DRAWN = new Set(VIEWS.flatMap((view) => view.regions.map((region) => region.place)));

/** Below this many drawable places a picture helps nobody: the list alone is shown. */
const WORTH_DRAWING = 4;

export function isDrawable(places: readonly Place[]): boolean {
  return places.filter((place) => DRAWN.has(place.id)).length >= WORTH_DRAWING;
}

/** "Front of the knee" → "front of the knee"; names and abbreviations keep their capital. */
const inside = (title: string): string =>
  /^(?:[A-Z]{2}|Achilles)/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** What tapping a region says: the place with the runner's own side. */
export function spoken(title: string, side: Region["side"], t: Strings): string {
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
