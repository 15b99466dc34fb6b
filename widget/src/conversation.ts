/** Questions one can ask of a list of messages. Pure. */
import type { BotMessage, Choice, Message, Progress } from "./messages";
import type { Strings } from "./strings";

/** Index of the user's last message, or -1. What comes after it may still be answered. */
export function lastUserIndex(messages: readonly Message[]): number {
  return messages.findLastIndex((message) => message.from === "user");
}

/** How far the interview is: from the bot's last turn, kept while the next one is awaited. */
export function progressOf(messages: readonly Message[]): Progress | null {
  const end = messages.findLastIndex((message) => message.from === "bot");
  for (let index = end; index >= 0; index -= 1) {
    const message = messages[index];
    if (message?.from !== "bot") return null;
    if (message.progress) return message.progress;
  }
  return null;
}

/**
 * Index of the read-back that may still be corrected, or -1: the newest one, until a new start. An
 * earlier answer can be changed at any time, not only by the next message.
 */
export function editableReadback(messages: readonly Message[], restartCommand: string): number {
  const start = messages.findLastIndex(
    (message) => message.from === "user" && message.text === restartCommand,
  );
  const index = messages.findLastIndex((message) => message.kind === "readback");
  return index > start ? index : -1;
}

/** Whether a result was given since the last start: then there is something to summarise. */
export function hasResult(messages: readonly Message[], restartCommand: string): boolean {
  const last = messages.findLast(
    (message) =>
      message.kind === "alert" || (message.from === "user" && message.text === restartCommand),
  );
  return last?.kind === "alert";
}

export const isEmergency = (message: Message): message is BotMessage<"alert"> =>
  message.kind === "alert" && message.level === "emergency";

export interface Emergency {
  alert: BotMessage<"alert">;
  /** Nothing was said since: it deserves the whole panel. */
  fresh: boolean;
}

/** The emergency that still stands: none after it was followed by a new start. */
export function standingEmergency(
  messages: readonly Message[],
  restartCommand: string,
): Emergency | null {
  const index = messages.findLastIndex(isEmergency);
  const alert = messages[index];
  if (!alert || !isEmergency(alert)) return null;
  const replies = messages.slice(index + 1).filter((message) => message.from === "user");
  if (replies.some((reply) => reply.text === restartCommand)) return null;
  return { alert, fresh: replies.length === 0 };
}

/** Joins a checklist's ticked values in the list's order; null when nothing is ticked. */
export function checklistValue(
  { options }: Pick<BotMessage<"checklist">, "options">,
  ticked: ReadonlySet<string>,
): string | null {
  const values = options.map((option) => option.value).filter((value) => ticked.has(value));
  return values.length > 0 ? values.join("; ") : null;
}

/** The choices a message offers. */
function offered(message: Message): Choice[] {
  if (message.kind === "choices" || message.kind === "feedback") return message.choices;
  if (message.kind !== "checklist") return [];
  const last = message.unsure ? [message.none, message.unsure] : [message.none];
  return [...message.options, ...last];
}

/** The user's words as shown: a tapped choice by its title, typed text as typed. */
export function shownText(messages: readonly Message[], index: number): string {
  const text = messages[index]?.text ?? "";
  const titles = new Map<string, string>();
  for (let before = index - 1; before >= 0; before -= 1) {
    const message = messages[before];
    if (message?.from !== "bot") break;
    for (const choice of offered(message)) titles.set(choice.value, choice.title);
  }
  const whole = titles.get(text);
  if (whole !== undefined) return whole;
  const parts = text.split("; ").map((part) => titles.get(part));
  return parts.every((part) => part !== undefined) ? parts.join("; ") : text;
}

/** The whole conversation as plain text, for the user's own keeping. */
export function transcript(messages: readonly Message[], t: Strings, language: string): string {
  const lines = messages.map((message, index) => {
    const who = message.from === "bot" ? t.botSaid : t.youSaid;
    const when = new Date(message.at).toLocaleString(language);
    const text = message.from === "bot" ? message.text : shownText(messages, index);
    return `[${when}] ${who} ${text}`;
  });
  return `${lines.join("\n\n")}\n`;
}
