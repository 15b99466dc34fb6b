/** The page's wishes as custom properties of the element, set from script: no policy objects. */
import type { Config } from "./config";

export function paint(host: HTMLElement, { color, theme }: Config): void {
  if (theme !== "auto") host.style.setProperty("--rt-scheme", theme);
  const ink = inkOn(color);
  if (!ink) return;
  host.style.setProperty("--rt-accent", color);
  host.style.setProperty("--rt-on-accent", ink);
}

/** Black or white, whichever reads better on the colour; null when it is no colour we know. */
export function inkOn(color: string): "#000000" | "#ffffff" | null {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const hex = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : color;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) return null;
  // Relative luminance and the break-even point of WCAG 2 contrast.
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => {
    const level = parseInt(part, 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000000" : "#ffffff";
}
