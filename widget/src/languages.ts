/** Which sentences a language gets, and how it is written. */
import { strings, type Strings } from "./strings";

/** By BCP 47 language; add a translation here. What is missing is said in English. */
const TRANSLATIONS: Readonly<Record<string, Strings>> = { en: strings };

/** Languages written from right to left, in ISO 639. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

export interface Language {
  /** BCP 47, for dates, numbers and the `lang` of the panel. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly t: Strings;
}

/** The language of that tag; English if it is no tag at all. */
export function languageOf(tag: string): Language {
  let valid: string;
  try {
    valid = Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    valid = "en";
  }
  const [language = "en"] = valid.split("-");
  return {
    tag: valid,
    dir: RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr",
    t: TRANSLATIONS[valid] ?? TRANSLATIONS[language] ?? strings,
  };
}
