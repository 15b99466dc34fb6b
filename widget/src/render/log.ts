import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { editableReadback, lastUserIndex, shownText } from "../conversation";
import { markdown } from "../markdown";
import type { Choice, Message, UserMessage } from "../messages";
import type { State } from "../store";
import type { Strings } from "../strings";
import { renderChoices } from "./choices";
import type { Context } from "./context";
import { renderBotMessage } from "./message";

/** Messages of one sender closer than this share one time stamp. */
const GROUP_MS = 5 * 60_000;

export interface LogActions {
  say(text: string): void;
  notify(text: string): void;
  retry(id: string): void;
  scrolled(event: Event): void;
}

export interface LogView {
  state: State;
  speaks: boolean;
  /** An emergency has taken its place. */
  hidden: boolean;
  server: string;
  language: string;
  /** The page's own first question, or empty. */
  greeting: string;
}

export function renderLog(view: LogView, actions: LogActions, t: Strings): TemplateResult {
  const { state, speaks, hidden, server, language, greeting } = view;
  const { messages } = state;
  const last = lastUserIndex(messages);
  const editable = editableReadback(messages, t.restartCommand);
  const contextOf = (index: number): Context => ({
    t,
    server,
    language,
    active: index > last,
    editable: index === editable,
    reply: messages.slice(index).find((message) => message.from === "user")?.text ?? "",
    say: actions.say,
    notify: actions.notify,
  });
  return html`<div
    class="log"
    data-testid="log"
    role="log"
    aria-live=${speaks ? "polite" : "off"}
    aria-relevant="additions"
    aria-label=${t.log}
    tabindex="0"
    ?hidden=${hidden}
    @scroll=${actions.scrolled}
  >
    <div class="log-content">
      ${opening(state, greeting, contextOf(0))}
      ${repeat(
        messages,
        (message) => message.id,
        (_, index) => renderEntry(messages, index, contextOf(index), actions, state),
      )}
      ${state.typing ? dots(t.typing) : nothing}
    </div>
  </div>`;
}

/** The first words, if the server has none of its own, or a sign that the log is on its way. */
function opening(
  state: State,
  greeting: string,
  context: Context,
): TemplateResult | typeof nothing {
  const { t } = context;
  const [safety, question] = t.welcome;
  const [first] = state.messages;
  if (first?.from === "bot" || state.link === "refused") return nothing;
  if (!state.loaded) return first || state.typing ? nothing : dots(t.loading);
  return html`<div class="entry bot ${first ? "" : "active"}">
    <span class="hidden">${t.botSaid}</span>
    <div class="bubble">${markdown(safety, context.server)}</div>
    <div class="bubble" dir="auto">${greeting || markdown(question, context.server)}</div>
    ${first || state.typing ? nothing : renderChoices(t.starters.map(asTyped), context)}
  </div>`;
}

const asTyped = (text: string): Choice => ({ title: text, value: text });

const dots = (label: string): TemplateResult =>
  html`<div class="bubble dots" aria-hidden="true" title=${label}><i></i><i></i><i></i></div>`;

function renderEntry(
  messages: readonly Message[],
  index: number,
  context: Context,
  actions: LogActions,
  state: State,
): TemplateResult {
  const { t } = context;
  const message = messages[index] as Message;
  const day = dayOf(message, messages[index - 1], context);
  const body =
    message.from === "bot"
      ? renderBotMessage(message, context)
      : html`<div class="bubble" dir="auto" .textContent=${shownText(messages, index)}></div>`;
  const who = message.from === "bot" ? t.botSaid : t.youSaid;
  return html`${day ? html`<p class="day">${day}</p>` : nothing}
    <div class="entry ${message.from} ${context.active ? "active" : ""}" data-id=${message.id}>
      <span class="hidden">${who}</span>
      ${body} ${closesGroup(message, messages[index + 1]) ? stamp(message, context) : nothing}
      ${message.from === "user" ? status(message, actions, state, t) : nothing}
    </div>`;
}

function status(
  message: UserMessage,
  actions: LogActions,
  state: State,
  t: Strings,
): TemplateResult | typeof nothing {
  if (message.status === "sent") return nothing;
  if (message.status === "sending") {
    return html`<p class="status pending" aria-hidden="true">
      ${state.link === "online" ? t.sending : t.waiting}
    </p>`;
  }
  return html`<p class="status failed">
    ${message.error || t.failed}
    <button type="button" class="link" @click=${() => actions.retry(message.id)}>${t.retry}</button>
  </p>`;
}

function closesGroup(message: Message, next: Message | undefined): boolean {
  if (next?.from !== message.from) return true;
  return Date.parse(next.at) - Date.parse(message.at) > GROUP_MS;
}

function stamp(message: Message, { language }: Context): TemplateResult {
  const time = new Date(message.at).toLocaleTimeString(language, {
    hour: "numeric",
    minute: "2-digit",
  });
  return html`<time datetime=${message.at}>${time}</time>`;
}

/** The day divider above a message, or empty. Today needs none at the very top. */
function dayOf(message: Message, before: Message | undefined, { t, language }: Context): string {
  const day = new Date(message.at).toDateString();
  const today = new Date();
  if (before ? new Date(before.at).toDateString() === day : day === today.toDateString()) return "";
  if (day === today.toDateString()) return t.today;
  today.setDate(today.getDate() - 1);
  if (day === today.toDateString()) return t.yesterday;
  return new Date(message.at).toLocaleDateString(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
}
