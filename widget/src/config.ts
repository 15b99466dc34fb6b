/** Settings: from the element's attributes, else from the embedding script tag's. */

export type Position = "right" | "left" | "inline";

export type Theme = "light" | "dark" | "auto";

export interface Config {
  /** Address of the bot, without a slash at the end. */
  server: string;
  /** Name in the header; empty: the widget's own. */
  title: string;
  /** First question in the panel and words of the bubble; empty: the widget's own. */
  greeting: string;
  color: string;
  position: Position;
  theme: Theme;
  /** BCP 47; of the panel's words. */
  language: string;
  /** BCP 47; how the user writes numbers and dates, told to the bot. */
  locale: string;
  open: boolean;
  /** Put the cursor into the composer at once (only where no screen keyboard would pop up). */
  autofocus: boolean;
  /** Address of the privacy notice. */
  privacy: string;
  /** Seconds until the bubble beside the launcher; null: never. */
  nudgeAfter: number | null;
}

const NUDGE_SECONDS = 10;
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

/** The settings of the `<script data-…>` that loaded the widget. */
const scriptSettings = Object.fromEntries(Object.entries(script?.dataset ?? {}));
const scriptFolder = new URL(".", script?.src || document.baseURI).href;

export function readConfig(element: HTMLElement): Config {
  const settings: DOMStringMap = Object.assign({}, scriptSettings, element.dataset);
  const address = element.getAttribute("base") ?? settings["server"] ?? scriptFolder;
  const server = new URL(address, document.baseURI).href.replace(/\/+$/, "");
  const { position, theme, language } = settings;
  return {
    server,
    title: settings["title"] ?? "",
    greeting: settings["greeting"] ?? "",
    color: settings["color"] ?? "",
    position: position === "left" || position === "inline" ? position : "right",
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    language: language || "en",
    locale: language || navigator.language || "en",
    open: isOn(settings["open"]),
    autofocus: isOn(settings["autofocus"]),
    privacy: webAddress(settings["privacy"]) ?? `${server}/privacy`,
    nudgeAfter: seconds(settings["nudge"]),
  };
}

/** An http(s) address, relative to the page; null for anything else. */
function webAddress(value: string | undefined): string | null {
  if (!value) return null;
  try {
    const url = new URL(value, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function seconds(value: string | undefined): number | null {
  if (value === "off" || value === "false") return null;
  const number = Number.parseFloat(value ?? "");
  return number >= 0 ? number : NUDGE_SECONDS;
}

const isOn = (value: string | undefined): boolean => value !== undefined && value !== "false";
