import type { Strings } from "../strings";

/** What a renderer may know and do besides its message. */
export interface Context {
  readonly t: Strings;
  /** The bot's address, for its own links. */
  readonly server: string;
  /** BCP 47, for dates and numbers. */
  readonly language: string;
  /** May still be answered: nothing was said after it. */
  readonly active: boolean;
  /** The newest read-back, whose parts may be corrected at any time. */
  readonly editable: boolean;
  /** What the user said right after it, or empty. */
  readonly reply: string;
  say(text: string): void;
  notify(text: string): void;
}
