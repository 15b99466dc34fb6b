/** What the panel's controls do. */
import type { Connection } from "./connection";
import { transcript } from "./conversation";
import { downloadText } from "./download";
import type { Language } from "./languages";
import { saveTextSize } from "./preferences";
import type { PanelActions, PanelUi } from "./render/panel";
import type { Scroller } from "./scroll";
import type { Store } from "./store";

const MENU = "[data-testid=menu]";

/** What they work on. */
export interface Chat {
  readonly store: Store;
  readonly scroller: Scroller;
  readonly ui: Readonly<PanelUi>;
  language(): Language;
  connection(): Connection | null;
  send(text: string): void;
  close(): void;
  /** Changes what is open, then puts the focus on what the selector finds. */
  set(change: Partial<PanelUi>, focus?: string): void;
  /** The cursor to where one writes, once the panel is drawn. */
  focusComposer(): void;
  focusChoices(): void;
  toEnd(): void;
}

export function panelActions(chat: Chat): PanelActions {
  const { store, scroller, ui } = chat;
  const say = (text: string): void => {
    chat.send(text);
    // The control that was used is gone; the focus must not fall out of the panel.
    chat.focusComposer();
  };
  const notify = (text: string): void => {
    if (text !== store.state.notice) store.dispatch({ type: "notice", text });
  };
  const forget = async (): Promise<void> => {
    const { t } = chat.language();
    chat.set({ confirming: false });
    const done = await chat.connection()?.forget();
    notify(done ? t.forgetDone : t.forgetFailed);
    chat.focusComposer();
  };
  return {
    header: {
      close: () => chat.close(),
      toggleMenu: () => chat.set({ menuOpen: !ui.menuOpen }),
      restart: () => {
        chat.set({ menuOpen: false });
        say(chat.language().t.restartCommand);
      },
      summarise: () => {
        chat.set({ menuOpen: false });
        say(chat.language().t.summaryRequest);
      },
      saveTranscript: () => {
        chat.set({ menuOpen: false }, MENU);
        const { t, tag } = chat.language();
        downloadText(t.transcriptFile, transcript(store.state.messages, t, tag));
      },
      resize: (textSize) => {
        saveTextSize(textSize);
        chat.set({ textSize });
      },
      askForget: () => chat.set({ menuOpen: false, confirming: true }, "[data-testid=forget-no]"),
    },
    log: {
      say,
      notify,
      retry: (id) => {
        store.dispatch({ type: "retry", id });
        chat.connection()?.flush();
      },
      scrolled: () => {
        scroller.scrolled();
        if (scroller.away !== ui.away) chat.set({ away: scroller.away });
      },
    },
    composer: {
      say: (text) => {
        chat.set({ draftLength: 0 });
        chat.send(text);
      },
      typed: (draftLength) => chat.set({ draftLength }),
      up: () => chat.focusChoices(),
    },
    forget: () => void forget(),
    keep: () => chat.set({ confirming: false }, MENU),
    showEmergency: (emergencyFull) => chat.set({ emergencyFull }),
    toEnd: () => chat.toEnd(),
  };
}
