import { describe, expect, it } from "vitest";
import { grouped, isDrawable, spoken, VIEWS, type View } from "../src/body-map";
import { strings } from "../src/strings";

const view = (name: View["name"]): View => VIEWS.find((one) => one.name === name) as View;
const startX = (d: string): number => Number(/^M\s*(-?[\d.]+)/.exec(d)?.[1]);
const middle = ({ viewBox }: View): number => {
  const [x = 0, , width = 0] = viewBox.split(" ").map(Number);
  return x + width / 2;
};

describe("left and right are the runner's own", () => {
  it.each(
    view("front")
      .regions.filter((region) => region.side)
      .map((region) => [region.side, region.place, region.d]),
  )("front, who faces us: %s %s", (side, _, d) => {
    expect(startX(d) < middle(view("front"))).toBe(side === "right");
  });
  it.each(
    view("back")
      .regions.filter((region) => region.side)
      .map((region) => [region.side, region.place, region.d]),
  )("back, who faces as we do: %s %s", (side, _, d) => {
    expect(startX(d) < middle(view("back"))).toBe(side === "left");
  });
  it("soles: the left footprint is on the left, the right one is moved over", () => {
    for (const region of view("sole").regions) {
      expect(region.transform !== "").toBe(region.side === "right");
    }
  });
});

it("draws every place a runner's leg and foot can hurt in", () => {
  const drawn = new Set(VIEWS.flatMap((one) => one.regions.map((region) => region.place)));
  const legs = [
    "foot_arch",
    "heel",
    "toe",
    "forefoot",
    "ankle",
    "achilles",
    "calf",
    "shin",
    "knee",
  ];
  const hips = ["it_band", "quad", "hamstring", "hip", "groin", "glute", "lower_back"];
  for (const place of [...legs, ...hips]) expect(drawn).toContain(place);
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

it("draws nothing for a handful of places the picture does not have", () => {
  expect(isDrawable([{ id: "neck", title: "Neck", group: "" }])).toBe(false);
});

it("groups places in the server's order", () => {
  const place = (id: string, group: string) => ({ id, title: id, group });
  const groups = grouped([place("heel", "Foot"), place("knee", "Leg"), place("toe", "Foot")]);
  expect(groups.map(({ group, places }) => [group, places.map(({ id }) => id)])).toEqual([
    ["Foot", ["heel", "toe"]],
    ["Leg", ["knee"]],
  ]);
});
