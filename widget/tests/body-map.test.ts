import { describe, expect, it } from "vitest";
import { DRAWINGS, grouped, spoken, viewsFor, type Drawing, type Region } from "../src/body-map";
import { smooth } from "../src/body-shapes";
import { strings } from "../src/strings";

const LEGS = ["foot_arch", "heel", "toe", "forefoot", "ankle", "achilles", "calf", "shin", "knee"];
const HIPS = ["it_band", "quad", "hamstring", "hip", "groin", "glute"];
const TRUNK = ["lower_back", "upper_back", "neck", "side_stitch", "chest", "abdomen"];

const sided = (name: Drawing): Region[] => DRAWINGS[name].filter((region) => region.side !== null);
const numbers = (points: string): number[][] =>
  points.split(" ").map((pair) => pair.split(",").map(Number));
/** Where the middle of a region lies in its drawing of half a body: right of the middle line. */
const middle = ({ points }: Region): number =>
  numbers(points).reduce((sum, [x = 0]) => sum + x, 0) / numbers(points).length;

describe("left and right are the runner's own", () => {
  // A half is drawn to the right of the middle line; its mirror image lies to the left.
  it.each(sided("front"))("front, who faces us: the $side $place", (region) => {
    expect(middle(region)).toBeGreaterThan(0);
    expect(region.mirrored).toBe(region.side === "right");
  });
  it.each(sided("back"))("back, who faces as we do: the $side $place", (region) => {
    expect(middle(region)).toBeGreaterThan(0);
    expect(region.mirrored).toBe(region.side === "left");
  });
  // A pair of limbs is drawn with the left one first; the right one is moved over, mirrored.
  it.each([...sided("knee"), ...sided("foot")])("close-up: the $side $place", (region) => {
    expect(region.mirrored).toBe(region.side === "right");
  });
  it("has each place of a limb on both sides", () => {
    for (const name of Object.keys(DRAWINGS) as Drawing[]) {
      const on = (side: string): string[] =>
        sided(name)
          .filter((region) => region.side === side)
          .map((region) => region.place);
      expect(on("left")).toEqual(on("right"));
    }
  });
});

it("draws every place the bot asks for", () => {
  const tappable = Object.values(DRAWINGS)
    .flat()
    .filter((region) => !region.zoom);
  const drawn = new Set(tappable.map((region) => region.place));
  for (const place of [...LEGS, ...HIPS, ...TRUNK]) expect(drawn).toContain(place);
});

it("draws every place large enough for a thumb", () => {
  for (const region of Object.values(DRAWINGS).flat()) {
    const across = (axis: 0 | 1): number => {
      const all = numbers(region.points).map((point) => point[axis] ?? 0);
      return Math.max(...all) - Math.min(...all);
    };
    expect([region.place, across(0) >= 24, across(1) >= 24]).toEqual([region.place, true, true]);
  }
});

it("closes its outlines and goes through every point", () => {
  const path = smooth([
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(path).toMatch(/^M0,0C.*10,0C.*10,10C.*0,0Z$/);
});

it.each([
  ["Knee", "left", "Left knee"],
  ["Front of the thigh", "right", "Right front of the thigh"],
  ["IT band", "left", "Left IT band"],
  ["Achilles tendon", "right", "Right Achilles tendon"],
  ["Lower back", null, "Lower back"],
] as const)("tapping %s on the %s says %j", (title, side, said) => {
  expect(spoken(title, side, strings)).toBe(said);
});

describe("the views", () => {
  const places = (...ids: string[]): { id: string; title: string; group: string }[] =>
    ids.map((id) => ({ id, title: id, group: "" }));
  it.each([
    ["all places", [...LEGS, ...HIPS, ...TRUNK], ["body", "close", "list"]],
    ["a foot", ["toe", "forefoot", "foot_arch", "heel", "ankle"], ["close", "list"]],
    ["a back", ["neck", "upper_back", "lower_back"], ["body", "list"]],
    ["a handful", ["neck", "other"], ["list"]],
  ])("of %s", (_, ids, views) => {
    expect(viewsFor(places(...ids))).toEqual(views);
  });
});

it("groups places in the server's order", () => {
  const place = (id: string, group: string) => ({ id, title: id, group });
  const groups = grouped([place("heel", "Foot"), place("knee", "Leg"), place("toe", "Foot")]);
  expect(groups.map(({ group, places }) => [group, places.map(({ id }) => id)])).toEqual([
    ["Foot", ["heel", "toe"]],
    ["Leg", ["knee"]],
  ]);
});
