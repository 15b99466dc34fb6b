/** Settings: from the element's attributes, else from the embedding script tag's. */

export type Position = "right" | "left" | "inline";

export interface Config {
  /** Address of the bot, without a slash at the end. */
  server: string;
  title: string;
  color: string;
  position: Position;
  open: boolean;
  /** Put the cursor into the composer at once (only where no screen keyboard would pop up). */
  autofocus: boolean;
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/** The settings of the `<script data-…>` that loaded the widget. */
const scriptSettings = Object.fromEntries(Object.entries(script?.dataset ?? {}));
const scriptFolder = new URL(".", script?.src || document.baseURI).href;

export function readConfig(element: HTMLElement, defaultTitle: string): Config {
  const settings: DOMStringMap = Object.assign({}, scriptSettings, element.dataset);
  const server = element.getAttribute("base") ?? settings["server"] ?? scriptFolder;
  const position = settings["position"];
  return {
    server: new URL(server, document.baseURI).href.replace(/\/+$/, ""),
    title: settings["title"] ?? defaultTitle,
    color: settings["color"] ?? "",
    position: position === "left" || position === "inline" ? position : "right",
    open: isOn(settings["open"]),
    autofocus: isOn(settings["autofocus"]),
  };
}

const isOn = (value: string | undefined): boolean => value !== undefined && value !== "false";

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
