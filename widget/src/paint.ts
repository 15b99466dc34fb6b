/** The page's wishes as custom properties of the element, set from script: no policy objects. */
import type { Config } from "./config";

type Rgb = readonly [number, number, number];

/** The surfaces the accent stands on, as in styles/theme.ts, and where to it moves to be seen. */
const SCHEMES = {
  light: { surface: [255, 255, 255], away: [0, 0, 0] },
  dark: { surface: [22, 32, 31], away: [255, 255, 255] },
} as const satisfies Record<string, { surface: Rgb; away: Rgb }>;
/** WCAG 2: what is not text but must be seen, such as the edge of a button. */
const LEAST_CONTRAST = 3;

export function paint(host: HTMLElement, { color, theme }: Config): void {
  const set = (name: string, value: string): void => host.style.setProperty(`--rt-${name}`, value);
  if (theme !== "auto") set("scheme", theme);
  for (const scheme of ["light", "dark"] as const) {
    const seen = accentOn(color, scheme);
    if (!seen) return;
    set(`accent-${scheme}`, seen.accent);
    set(`on-accent-${scheme}`, seen.ink);
  }
}

/**
 * The colour, moved no further than needed to stand out from the panel, with black or white words on
 * it; null when it is no colour we know.
 */
export function accentOn(
  color: string,
  scheme: keyof typeof SCHEMES,
): { accent: string; ink: "#000000" | "#ffffff" } | null {
  const wished = rgb(color);
  if (!wished) return null;
  const { surface, away } = SCHEMES[scheme];
  let accent = wished;
  for (let part = 0; part <= 1 && contrast(accent, surface) < LEAST_CONTRAST; part += 0.05) {
    accent = mix(wished, away, part);
  }
  const darkWords = contrast(accent, [0, 0, 0]) > contrast(accent, [255, 255, 255]);
  return { accent: `rgb(${accent.join(" ")})`, ink: darkWords ? "#000000" : "#ffffff" };
}

function rgb(color: string): Rgb | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const pairs = short
    ? short.slice(1).map((digit) => digit + digit)
    : /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1);
  const [r, g, b] = pairs?.map((pair) => parseInt(pair, 16)) ?? [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b];
}

const mix = ([r, g, b]: Rgb, [toR, toG, toB]: Rgb, part: number): Rgb => {
  const between = (from: number, to: number): number => Math.round(from + (to - from) * part);
  return [between(r, toR), between(g, toG), between(b, toB)];
};

/** Relative luminance of WCAG 2, 0 to 1. */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((value) => {
    const level = value / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
