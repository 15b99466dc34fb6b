/**
 * The drawings of the body map: outlines, and the places inside them. Drawn for this widget in CSS
 * pixels, so that every place is at least 24 wide and high where it can be tapped.
 */

export type Side = "left" | "right";
type Points = readonly (readonly [x: number, y: number])[];

/** A place in a drawing: a polygon that the outline clips. */
export interface Shape {
  readonly place: string;
  readonly points: string;
  /** No answer by itself: a tap on it shows the close-up, where its parts are large enough. */
  readonly zoom?: boolean;
}

/** A closed curve through all points (Catmull-Rom as cubic Béziers). */
export function smooth(points: Points): string {
  const at = (index: number): readonly [number, number] =>
    points[(index + points.length) % points.length] as readonly [number, number];
  const control = (a: number, b: number, c: number): number => Math.round(b + (c - a) / 6);
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const [x1, y1] = [control(before[0], from[0], to[0]), control(before[1], from[1], to[1])];
    const [x2, y2] = [control(after[0], to[0], from[0]), control(after[1], to[1], from[1])];
    return `C${x1},${y1} ${x2},${y2} ${to.join()}`;
  });
  return `M${at(0).join()}${curves.join("")}Z`;
}

/** Half a body from the neck to the sole, down the outside and up the inside; the middle is x = 0. */
export const HALF_BODY = smooth([
  [-2, 48],
  [12, 48],
  [15, 62],
  [44, 71],
  [59, 84],
  [55, 108],
  [47, 130],
  [42, 152],
  [48, 180],
  [54, 210],
  [53, 250],
  [46, 292],
  [43, 318],
  [47, 348],
  [43, 378],
  [35, 406],
  [38, 422],
  [52, 434],
  [34, 441],
  [17, 436],
  [18, 406],
  [13, 374],
  [10, 348],
  [13, 318],
  [8, 286],
  [4, 242],
  [0, 218],
  [-2, 190],
]);
export const HEAD = { cy: 28, rx: 20, ry: 25 };
/** The middle line of an arm, drawn with a thick pen. */
export const ARM = "M52 86Q66 120 66 156Q72 190 73 226";

/** In the middle of the body. */
export const FRONT_MIDDLE: readonly Shape[] = [
  { place: "chest", points: "-60,66 60,66 60,118 -60,118" },
  { place: "abdomen", points: "-17,120 17,120 20,162 25,186 -25,186 -20,162" },
];
/** On one side; the other one is its mirror image. */
export const FRONT_HALF: readonly Shape[] = [
  { place: "side_stitch", points: "19,120 64,120 64,160 22,160" },
  { place: "hip", points: "22,162 64,162 64,218 34,224 26,186" },
  { place: "groin", points: "-2,188 25,188 33,224 27,250 -2,254" },
  { place: "quad", points: "35,226 64,220 64,296 -2,296 -2,256 28,252" },
  { place: "knee", points: "-2,298 64,298 64,336 -2,336" },
  { place: "shin", points: "-2,338 64,338 64,400 -2,400" },
  { place: "ankle", points: "-2,402 64,402 64,444 -2,444", zoom: true },
];
export const BACK_MIDDLE: readonly Shape[] = [
  { place: "neck", points: "-20,46 20,46 30,78 -30,78" },
  { place: "upper_back", points: "-60,62 -27,62 -34,80 34,80 27,62 60,62 60,138 -60,138" },
  { place: "lower_back", points: "-60,140 60,140 60,180 -60,180" },
];
export const BACK_HALF: readonly Shape[] = [
  { place: "glute", points: "1,182 64,182 64,240 1,240" },
  { place: "hamstring", points: "-2,242 64,242 64,298 -2,298" },
  { place: "knee", points: "-2,300 64,300 64,330 -2,330" },
  { place: "calf", points: "-2,332 64,332 64,384 -2,384" },
  { place: "achilles", points: "-2,386 64,386 64,444 -2,444", zoom: true },
];

/** A left knee from its outer side: the front is on the left. */
export const KNEE = smooth([
  [8, -8],
  [14, 26],
  [17, 48],
  [10, 64],
  [11, 84],
  [19, 98],
  [21, 124],
  [26, 158],
  [76, 158],
  [88, 128],
  [88, 106],
  [80, 84],
  [85, 60],
  [95, 26],
  [98, -8],
]);
export const KNEE_SHAPES: readonly Shape[] = [
  { place: "quad", points: "0,-4 42,-4 40,46 0,46" },
  { place: "it_band", points: "44,-4 70,-4 66,66 62,98 40,98 42,46" },
  { place: "hamstring", points: "72,-4 110,-4 110,78 67,78" },
  { place: "knee", points: "0,48 40,48 38,98 0,98" },
  { place: "calf", points: "66,80 110,80 110,150 54,150 54,100 64,100" },
  { place: "shin", points: "0,100 52,100 52,150 0,150" },
];

/** A left foot from its inner side: the toes are on the right. */
export const FOOT = smooth([
  [36, -8],
  [36, 28],
  [30, 54],
  [20, 76],
  [17, 98],
  [28, 113],
  [50, 113],
  [68, 105],
  [88, 102],
  [106, 108],
  [124, 115],
  [142, 116],
  [157, 112],
  [159, 101],
  [149, 91],
  [130, 81],
  [110, 66],
  [97, 46],
  [92, 24],
  [92, -8],
]);
export const FOOT_SHAPES: readonly Shape[] = [
  { place: "achilles", points: "10,-4 64,-4 62,62 10,62" },
  { place: "ankle", points: "66,-4 120,-4 100,52 86,74 60,72 64,62" },
  { place: "heel", points: "4,64 58,64 58,74 54,120 4,120" },
  { place: "foot_arch", points: "60,75 86,77 104,84 106,122 56,122" },
  { place: "forefoot", points: "88,75 102,52 124,66 128,122 108,122 106,82" },
  { place: "toe", points: "126,66 170,80 170,122 130,122" },
];
