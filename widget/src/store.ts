/** What the widget knows: one state, changed by one pure function. */
import type { Message, UserMessage } from "./messages";

/** idle: nothing started; refused: this site may not use the bot. */
export type Link = "idle" | "connecting" | "online" | "offline" | "refused";

export interface State {
  readonly messages: readonly Message[];
  readonly typing: boolean;
  readonly link: Link;
  /** History has arrived at least once. */
  readonly loaded: boolean;
  readonly open: boolean;
  readonly unread: number;
  /** One line for the user above the composer, or empty. */
  readonly notice: string;
}

export type Action =
  | { type: "history"; messages: Message[] }
  | { type: "received"; message: Message }
  | { type: "typing"; on: boolean }
  | { type: "say"; id: string; text: string; at: string }
  | { type: "sent"; id: string }
  | { type: "failed"; id: string; error: string }
  | { type: "retry"; id: string }
  | { type: "link"; link: Link }
  | { type: "notice"; text: string }
  | { type: "open"; open: boolean }
  | { type: "clear" };

export const EMPTY: State = {
  messages: [],
  typing: false,
  link: "idle",
  loaded: false,
  open: false,
  unread: 0,
  notice: "",
};

/** The user's messages the server has not confirmed, in the order they were written. */
export function unsent(state: State): UserMessage[] {
  return state.messages.filter(
    (message): message is UserMessage => message.from === "user" && message.status === "sending",
  );
}

/** What the server may not have: the unsent, and the refused that can be tried again. */
export function unconfirmed(state: State): UserMessage[] {
  return state.messages.filter(
    (message): message is UserMessage => message.from === "user" && message.status !== "sent",
  );
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "history":
      return withHistory(state, action.messages);
    case "received":
      return withMessage(state, action.message);
    case "typing":
      return { ...state, typing: action.on };
    case "say": {
      const { id, text, at } = action;
      const message: UserMessage = {
        id,
        text,
        at,
        from: "user",
        kind: "text",
        status: "sending",
        error: "",
      };
      return { ...withMessage(state, message), notice: "" };
    }
    case "sent":
      return withStatus(state, action.id, "sent", "");
    case "failed":
      return withStatus(state, action.id, "failed", action.error);
    case "retry":
      return withStatus(state, action.id, "sending", "");
    case "link":
      // A lost connection cannot tell us that the bot stopped typing.
      return { ...state, link: action.link, typing: action.link === "online" && state.typing };
    case "notice":
      return { ...state, notice: action.text };
    case "open":
      return { ...state, open: action.open, unread: action.open ? 0 : state.unread };
    case "clear":
      return { ...EMPTY, open: state.open, link: state.link };
  }
}

/** The server's log wins; only what it has never seen of ours is kept, at the end. */
function withHistory(state: State, server: Message[]): State {
  const unique = [...new Map(server.map((message) => [message.id, message])).values()];
  const onServer = new Set(unique.map((message) => message.id));
  const onlyHere = state.messages.filter(
    (message) => message.from === "user" && message.status !== "sent" && !onServer.has(message.id),
  );
  const before = new Set(state.messages.map((message) => message.id));
  const fresh = unique.filter((message) => message.from === "bot" && !before.has(message.id));
  const missed = state.loaded && !state.open ? fresh.length : 0;
  return {
    ...state,
    messages: [...unique, ...onlyHere],
    loaded: true,
    typing: false,
    unread: state.unread + missed,
  };
}

function withMessage(state: State, message: Message): State {
  const known = state.messages.some((other) => other.id === message.id);
  const messages = known
    ? state.messages.map((other) => (other.id === message.id ? message : other))
    : [...state.messages, message];
  const counts = !known && message.from === "bot" && !state.open;
  return { ...state, messages, unread: state.unread + (counts ? 1 : 0) };
}

function withStatus(state: State, id: string, status: UserMessage["status"], error: string): State {
  const messages = state.messages.map((message) =>
    message.id === id && message.from === "user" ? { ...message, status, error } : message,
  );
  return { ...state, messages };
}

/** Holds the state and tells one listener. */
export class Store {
  state: State = EMPTY;

  constructor(private readonly changed: (action: Action) => void) {}

  dispatch(action: Action): void {
    this.state = reduce(this.state, action);
    this.changed(action);
  }
}
