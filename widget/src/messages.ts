/** The kinds of message the server sends. */

export interface Choice {
  title: string;
  value: string;
}

export interface Place {
  id: string;
  title: string;
  group: string;
}

export interface Exercise {
  name: string;
  dose: string;
  steps: string[];
  progress: string;
  stop: string;
  drawing: { src: string; alt: string } | null;
}

export interface AdviceCard {
  id: string;
  title: string;
  claim: string;
  how: string;
  thread: { title: string; site: string; url: string } | null;
  grade: { letter: string; words: string } | null;
  evidence: string;
  why: string;
  caution: string;
  citations: { text: string; url: string }[];
  exercise: Exercise | null;
}

/** What a week of a plan is, beside its kilometres. */
export const WEEK_NOTES = ["build", "cut-back", "taper", "race"] as const;
export type WeekNote = (typeof WEEK_NOTES)[number];

export type Unit = "km" | "mi";

export interface Bar {
  label: string;
  km: number;
  planned: boolean;
  note: WeekNote | null;
  /** The week's longest run, or null. */
  longest: number | null;
}

/** Part of what was understood; tapping it sends `value`. */
export interface Item {
  label: string;
  value: string;
}

export const LEVELS = ["emergency", "urgent", "see_doctor", "self_care", "cannot_assess"] as const;
export type Level = (typeof LEVELS)[number];

export interface Kinds {
  text: object;
  choices: { choices: Choice[] };
  readback: { items: Item[] };
  checklist: { options: Choice[]; none: Choice; unsure: Choice | null };
  body_map: { places: Place[] };
  advice: { card: AdviceCard };
  alert: {
    level: Level;
    title: string;
    lines: string[];
    calls: { label: string; number: string }[];
  };
  /** Bars are in kilometres; `unit` is what the reader counts in. */
  chart: { title: string; bars: Bar[]; unit: Unit };
  summary: { title: string; body: string };
  feedback: { choices: Choice[] };
}

export type Kind = keyof Kinds;

interface Common {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Markdown that stands for the whole message by itself. */
  text: string;
}

export type BotMessage<K extends Kind = Kind> = {
  [Name in K]: Common & { from: "bot"; kind: Name; progress: Progress | null } & Kinds[Name];
}[K];

export interface UserMessage extends Common {
  from: "user";
  kind: "text";
  status: "sending" | "sent" | "failed";
  /** Why it failed, in words for the user. */
  error: string;
}

export type Message = BotMessage | UserMessage;

export interface Progress {
  step: number;
  of: number;
}
