/** The custom element: puts store, connection and renderers together and keeps the focus right. */
import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import { type Config, readConfig } from "./config";
import { Connection } from "./connection";
import { panelActions } from "./controls";
import { followViewport, FULL_SCREEN, liftUp, placeDialog } from "./dialog";
import { isEmergency } from "./conversation";
import { Emitter, type ChatEvents } from "./emitter";
import { focusChoices, focusWriting, isTouch, leaveHiddenLog } from "./focus";
import { languageOf, type Language } from "./languages";
import { scheduleNudge, whenIdle } from "./nudge";
import { loadOutbox, saveOutbox } from "./outbox";
import { paint } from "./paint";
import { loadTextSize } from "./preferences";
import { renderPanel, type PanelUi } from "./render/panel";
import { renderShell } from "./render/shell";
import { Scroller } from "./scroll";
import { Store, unconfirmed, type Action } from "./store";
import { styles } from "./styles/index";
import { loadToken } from "./token";
import { randomId } from "./uuid";

/** So long a screen reader is kept from reading out the history of a reload. */
const QUIET_MS = 700;

export class RunningTriageChat extends LitElement {
  static override styles = styles;

  private config!: Config;
  private language!: Language;
  private connection: Connection | null = null;
  private readonly store = new Store((action) => this.changed(action));
  private readonly scroller = new Scroller();
  private readonly events = new Emitter();
  private readonly phone = matchMedia(FULL_SCREEN);
  private opened = false;
  /** Leaving the page now would lose words that aren't sent. */
  private atRisk = false;
  private nudging = false;
  private cleanUps: (() => void)[] = [];
  private readonly ui: PanelUi = {
    menuOpen: false,
    confirming: false,
    draftLength: 0,
    emergencyFull: null,
    textSize: loadTextSize(),
    away: false,
    speaks: false,
  };

  // ---- the page's API -------------------------------------------------------

  /** Opens the panel and puts the cursor where one writes. */
  open(): void {
    this.show(true);
  }

  /** Closes the panel; the focus goes back to the launcher. */
  close(): void {
    if (this.inline || !this.store.state.open) return;
    this.store.dispatch({ type: "open", open: false });
    this.set({ menuOpen: false, confirming: false }, "[data-testid=launcher]");
  }

  /** Says something as the user; it waits for the connection if there is none. */
  send(text: string): void {
    const words = text.trim();
    if (!words) return;
    this.ui.emergencyFull = null;
    this.connection?.start();
    this.store.dispatch({ type: "say", id: randomId(), text: words, at: new Date().toISOString() });
    this.connection?.flush();
    void this.updateComplete.then(this.toEnd);
  }

  /** Listens to an event of the chat; the answer ends it. */
  on<E extends keyof ChatEvents>(event: E, listener: (detail: ChatEvents[E]) => void): () => void {
    return this.events.on(event, listener);
  }

  // ---- life -----------------------------------------------------------------

  override connectedCallback(): void {
    this.config = readConfig(this);
    this.language = languageOf(this.config.language);
    const connection = new Connection(this.config, this.store, this.language.t);
    this.connection = connection;
    super.connectedCallback();
    this.requestUpdate();
    this.toggleAttribute("data-inline", this.inline);
    paint(this, this.config);
    window.addEventListener("beforeunload", this.warnUnsent);
    this.phone.addEventListener("change", this.place);
    const unsent = loadOutbox();
    for (const waiting of unsent) this.store.dispatch({ type: "say", ...waiting });
    // A panel that covers a phone's whole screen is only opened by hand.
    if (this.inline || (this.config.open && !this.phone.matches)) this.show(false);
    else if (unsent.length > 0) connection.start();
    else if (loadToken()) whenIdle(() => this.isConnected && connection.start());
    this.cleanUps = [
      followViewport(this),
      scheduleNudge(this.config.nudgeAfter, this.mayNudge, () => this.nudge(true)),
      () => window.removeEventListener("beforeunload", this.warnUnsent),
      () => this.phone.removeEventListener("change", this.place),
      () => connection.stop(),
      () => this.scroller.attach(null),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const cleanUp of this.cleanUps.splice(0)) cleanUp();
  }

  private get inline(): boolean {
    return this.config.position === "inline";
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private show(byHand: boolean): void {
    this.opened = true;
    this.nudge(false);
    this.store.dispatch({ type: "open", open: true });
    this.connection?.start();
    if (byHand || (this.config.autofocus && !isTouch())) {
      void this.updateComplete.then(this.focusComposer);
    }
  }

  /** Who is in a conversation already, or holds a phone, isn't spoken to. */
  private readonly mayNudge = (): boolean =>
    !this.inline && !this.opened && !this.phone.matches && !loadToken();

  private nudge(on: boolean): void {
    this.nudging = on;
    this.requestUpdate();
  }

  private readonly warnUnsent = (event: BeforeUnloadEvent): void => {
    if (this.atRisk) event.preventDefault();
  };

  private changed(action: Action): void {
    this.events.report(action);
    const alarm = action.type === "received" && isEmergency(action.message);
    if (alarm && !this.store.state.open) this.show(false);
    // The history of a reload is not news: the log speaks only once it stands there.
    if (action.type === "clear") this.ui.speaks = false;
    if (action.type === "history" && !this.ui.speaks) {
      if (action.messages.length === 0) this.ui.speaks = true;
      else setTimeout(() => this.set({ speaks: true }), QUIET_MS);
    }
    this.atRisk = !saveOutbox(unconfirmed(this.store.state));
    this.requestUpdate();
  }

  // ---- focus, keyboard, dialog ------------------------------------------------

  private readonly focusComposer = (): void => {
    focusWriting(this.renderRoot);
  };

  private readonly escape = (): void => {
    if (this.ui.confirming || this.ui.menuOpen) {
      this.set({ confirming: false, menuOpen: false }, "[data-testid=menu]");
    } else this.close();
  };

  private readonly toEnd = (): void => {
    this.scroller.toEnd();
    this.set({ away: false });
  };

  private readonly place = (): void => {
    const dialog = this.renderRoot.querySelector("dialog");
    if (dialog) placeDialog(dialog, this.store.state.open, this.phone.matches);
  };

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    liftUp(this.find(".root"));
    this.place();
    this.scroller.attach(this.find(".log"));
    this.scroller.follow();
    if (this.shadowRoot) leaveHiddenLog(this.shadowRoot);
  }

  private set(change: Partial<PanelUi>, focus?: string): void {
    Object.assign(this.ui, change);
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => this.find(focus)?.focus());
  }

  // ---- drawing ------------------------------------------------------------------

  protected override render(): TemplateResult {
    const { open, unread } = this.store.state;
    const { language, config, ui } = this;
    const { t } = language;
    const title = config.title || t.title;
    // Once opened the panel stays: closing it must not lose a draft or a ticked box.
    const panel = this.opened
      ? renderPanel(
          {
            ...config,
            state: this.store.state,
            ui,
            title,
            language: language.tag,
            closable: !this.inline,
          },
          this.actions,
          t,
        )
      : null;
    const nudge = this.nudging ? config.greeting || t.nudge : "";
    const shell = { ...config, ...ui, title, open, unread, nudge, language, panel };
    return renderShell(shell, this.shell, t);
  }

  private readonly shell = {
    escape: this.escape,
    toggle: () => {
      if (this.store.state.open) this.close();
      else this.open();
    },
    dismissNudge: () => {
      this.nudge(false);
      this.find("[data-testid=launcher]")?.focus();
    },
  };

  private readonly actions = panelActions({
    store: this.store,
    scroller: this.scroller,
    ui: this.ui,
    language: () => this.language,
    connection: () => this.connection,
    send: (text) => this.send(text),
    close: () => this.close(),
    set: (change, focus) => this.set(change, focus),
    focusComposer: () => void this.updateComplete.then(this.focusComposer),
    focusChoices: () => focusChoices(this.renderRoot),
    toEnd: this.toEnd,
  });
}
