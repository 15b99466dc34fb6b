/** Reads what the server sent and trusts nothing of it. */
import {
  LEVELS,
  WEEK_NOTES,
  type AdviceCard,
  type Bar,
  type BotMessage,
  type Choice,
  type Exercise,
  type Kind,
  type Kinds,
  type Message,
  type Progress,
} from "./messages";

type Fields = Record<string, unknown>;

const isObject = (raw: unknown): raw is Fields =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
const string = (raw: unknown): string =>
  typeof raw === "string" ? raw : typeof raw === "number" ? String(raw) : "";
const strings = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.map(string).filter(Boolean) : [];
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

/** Only a path on the bot's own server is a drawing; no other address is ever loaded. */
function readDrawing(raw: unknown): Exercise["drawing"] {
  if (!isObject(raw)) return null;
  const src = string(raw["src"]);
  return /^\/(?:[\w-]+\/)*[\w-]+\.svg$/.test(src) ? { src, alt: string(raw["alt"]) } : null;
}

function readExercise(raw: unknown): Exercise | null {
  if (!isObject(raw) || !string(raw["name"])) return null;
  return {
    name: string(raw["name"]),
    dose: string(raw["dose"]),
    steps: strings(raw["steps"]),
    progress: string(raw["progress"]),
    stop: string(raw["stop"]),
    drawing: readDrawing(raw["drawing"]),
  };
}

function readBar(raw: Fields): Bar {
  const longest = Number(raw["longest_km"]);
  return {
    label: string(raw["label"]),
    km: Math.max(0, Number(raw["km"]) || 0),
    planned: raw["planned"] === true,
    note: WEEK_NOTES.find((note) => note === raw["note"]) ?? null,
    longest: longest > 0 ? longest : null,
  };
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
    exercise: readExercise(raw["exercise"]),
  };
}

/** The fields of one kind, or null when the server sent something this version cannot draw. */
const READERS: { [K in Kind]: (raw: Fields) => Kinds[K] | null } = {
  text: () => ({}),
  choices: (raw) => some({ choices: readChoices(raw["choices"]) }, "choices"),
  feedback: (raw) => some({ choices: readChoices(raw["choices"]) }, "choices"),
  readback: (raw) => {
    const items = objects(raw["items"]).map((one) => ({
      label: string(one["label"]),
      value: string(one["value"]),
    }));
    return some({ items: items.filter(({ label, value }) => label && value) }, "items");
  },
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
      lines: strings(raw["lines"]),
      calls: objects(raw["calls"])
        .map((call) => ({ label: string(call["label"]), number: string(call["number"]) }))
        .filter((call) => call.number),
    };
  },
  chart: (raw) => {
    const bars = objects(raw["bars"]).map(readBar);
    const unit = raw["unit"] === "mi" ? "mi" : "km";
    return some({ title: string(raw["title"]), bars, unit }, "bars");
  },
  summary: (raw) =>
    string(raw["body"]) ? { title: string(raw["title"]), body: string(raw["body"]) } : null,
};

function some<T extends object>(fields: T, list: keyof T): T | null {
  return (fields[list] as unknown[]).length > 0 ? fields : null;
}

/** `ts` in seconds or `at` in ISO 8601; now, if the server tells neither. */
function readTime(raw: Fields): string {
  const time = new Date(typeof raw["ts"] === "number" ? raw["ts"] * 1000 : string(raw["at"]));
  return (Number.isNaN(time.getTime()) ? new Date() : time).toISOString();
}

/** Reads what the server sent; unknown or broken kinds become their plain text, nonsense null. */
export function readMessage(raw: unknown): Message | null {
  if (!isObject(raw)) return null;
  const id = string(raw["id"]);
  const text = string(raw["text"]);
  if (!id) return null;
  const common = { id, text, at: readTime(raw) };
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
