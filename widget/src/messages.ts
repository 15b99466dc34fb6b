/** The kinds of message the server sends, and a reader that trusts nothing it receives. */

export interface Choice {
  title: string;
  value: string;
}

export interface Place {
  id: string;
  title: string;
  group: string;
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
}

export interface Bar {
  label: string;
  km: number;
  planned: boolean;
}

export const LEVELS = ["emergency", "urgent", "see_doctor", "self_care", "cannot_assess"] as const;
export type Level = (typeof LEVELS)[number];

interface Kinds {
  text: object;
  choices: { choices: Choice[] };
  checklist: { options: Choice[]; none: Choice; unsure: Choice | null };
  body_map: { places: Place[] };
  advice: { card: AdviceCard };
  alert: {
    level: Level;
    title: string;
    lines: string[];
    calls: { label: string; number: string }[];
  };
  chart: { title: string; bars: Bar[] };
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

type Fields = Record<string, unknown>;

const isObject = (raw: unknown): raw is Fields =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
const string = (raw: unknown): string =>
  typeof raw === "string" ? raw : typeof raw === "number" ? String(raw) : "";
const objects = (raw: unknown): Fields[] => (Array.isArray(raw) ? raw.filter(isObject) : []);

function readChoice(raw: unknown): Choice | null {
  if (!isObject(raw)) return null;
  const title = string(raw["title"]) || string(raw["value"]);
  return title ? { title, value: string(raw["value"]) || title } : null;
}

const readChoices = (raw: unknown): Choice[] =>
  objects(raw)
    .map(readChoice)
    .filter((choice) => choice !== null);

function readProgress(raw: unknown): Progress | null {
  if (!isObject(raw)) return null;
  const step = Number(raw["step"]);
  const of = Number(raw["of"]);
  return step > 0 && of > 0 ? { step, of: Math.max(step, of) } : null;
}

function readCard(raw: Fields): AdviceCard {
  const { thread, grade } = raw;
  return {
    id: string(raw["id"]),
    title: string(raw["title"]),
    claim: string(raw["claim"]),
    how: string(raw["how"]),
    thread:
      isObject(thread) && (string(thread["title"]) || string(thread["url"]))
        ? {
            title: string(thread["title"]),
            site: string(thread["site"]),
            url: string(thread["url"]),
          }
        : null,
    grade:
      isObject(grade) && string(grade["letter"])
        ? { letter: string(grade["letter"]), words: string(grade["words"]) }
        : null,
    evidence: string(raw["evidence"]),
    why: string(raw["why"]),
    caution: string(raw["caution"]),
    citations: objects(raw["citations"]).map((one) => ({
      text: string(one["text"]),
      url: string(one["url"]),
    })),
  };
}

/** The fields of one kind, or null when the server sent something this version cannot draw. */
const READERS: { [K in Kind]: (raw: Fields) => Kinds[K] | null } = {
  text: () => ({}),
  choices: (raw) => some({ choices: readChoices(raw["choices"]) }, "choices"),
  feedback: (raw) => some({ choices: readChoices(raw["choices"]) }, "choices"),
  checklist: (raw) => {
    const none = readChoice(raw["none"]);
    const options = readChoices(raw["options"]);
    return none && options.length > 0 ? { options, none, unsure: readChoice(raw["unsure"]) } : null;
  },
  body_map: (raw) => {
    const places = objects(raw["places"]).map((place) => ({
      id: string(place["id"]),
      title: string(place["title"]),
      group: string(place["group"]),
    }));
    return some({ places: places.filter((place) => place.title) }, "places");
  },
  advice: (raw) => (isObject(raw["card"]) ? { card: readCard(raw["card"]) } : null),
  alert: (raw) => {
    const level = LEVELS.find((known) => known === raw["level"]);
    if (!level) return null;
    return {
      level,
      title: string(raw["title"]),
      lines: Array.isArray(raw["lines"]) ? raw["lines"].map(string).filter(Boolean) : [],
      calls: objects(raw["calls"])
        .map((call) => ({ label: string(call["label"]), number: string(call["number"]) }))
        .filter((call) => call.number),
    };
  },
  chart: (raw) => {
    const bars = objects(raw["bars"]).map((bar) => ({
      label: string(bar["label"]),
      km: Math.max(0, Number(bar["km"]) || 0),
      planned: bar["planned"] === true,
    }));
    return some({ title: string(raw["title"]), bars }, "bars");
  },
  summary: (raw) =>
    string(raw["body"]) ? { title: string(raw["title"]), body: string(raw["body"]) } : null,
};

function some<T extends object>(fields: T, list: keyof T): T | null {
  return (fields[list] as unknown[]).length > 0 ? fields : null;
}

/** Reads what the server sent; unknown or broken kinds become their plain text, nonsense null. */
export function readMessage(raw: unknown): Message | null {
  if (!isObject(raw)) return null;
  const id = string(raw["id"]);
  const text = string(raw["text"]);
  if (!id) return null;
  const at = string(raw["at"]);
  const common = { id, text, at: Number.isNaN(Date.parse(at)) ? new Date().toISOString() : at };
  if (raw["from"] === "user") {
    return { ...common, from: "user", kind: "text", status: "sent", error: "" };
  }
  const progress = readProgress(raw["progress"]);
  const kind = string(raw["kind"]) as Kind;
  const fields = Object.hasOwn(READERS, kind) ? READERS[kind](raw) : null;
  const known = fields ? { kind, ...fields } : { kind: "text" as const };
  return { ...common, from: "bot", progress, ...known } as BotMessage;
}

/** Reads a list, dropping nonsense. */
export function readMessages(raw: unknown): Message[] {
  return Array.isArray(raw) ? raw.map(readMessage).filter((message) => message !== null) : [];
}
