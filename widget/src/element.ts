/** The custom element: puts store, connection and renderers together and keeps the focus right. */
import { LitElement, type PropertyValues, type TemplateResult } from "lit";
import { type Config, inkOn, readConfig } from "./config";
import { Connection } from "./connection";
import { transcript } from "./conversation";
import { downloadText } from "./download";
import { followViewport, placeDialog } from "./dialog";
import { Emitter, type ChatEvents } from "./emitter";
import { focusWriting, isTouch, leaveHiddenLog } from "./focus";
import { renderPanel, type PanelActions, type PanelUi } from "./render/panel";
import { renderShell } from "./render/shell";
import { Scroller } from "./scroll";
import { Store, unsent, type Action } from "./store";
import { strings as t } from "./strings";
import { styles } from "./styles/index";
import { loadToken } from "./token";
import { randomId } from "./uuid";

export class RunningTriageChat extends LitElement {
  static override styles = styles;

  private config!: Config;
  private connection: Connection | null = null;
  private readonly store = new Store((action) => this.changed(action));
  private readonly scroller = new Scroller();
  private readonly events = new Emitter();
  private readonly phone = matchMedia("(max-width: 479.98px)");
  private opened = false;
  private unfollow = (): void => undefined;
  private readonly ui: PanelUi = {
    menuOpen: false,
    confirming: false,
    draftLength: 0,
    emergencyFull: null,
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
    this.ui.menuOpen = this.ui.confirming = false;
    void this.updateComplete.then(() => this.find("[data-testid=launcher]")?.focus());
  }

  /** Says something as the user; it waits for the connection if there is none. */
  send(text: string): void {
    const words = text.trim();
    if (!words) return;
    this.ui.emergencyFull = null;
    this.connection?.start();
    this.store.dispatch({ type: "say", id: randomId(), text: words, at: new Date().toISOString() });
    this.connection?.flush();
    void this.updateComplete.then(() => this.scroller.toEnd());
  }

  /** Listens to an event of the chat; the answer ends it. */
  on<E extends keyof ChatEvents>(event: E, listener: (detail: ChatEvents[E]) => void): () => void {
    return this.events.on(event, listener);
  }

  // ---- life -----------------------------------------------------------------

  override connectedCallback(): void {
    this.config = readConfig(this, t.title);
    this.connection = new Connection(this.config.server, this.store, t);
    super.connectedCallback();
    this.toggleAttribute("data-inline", this.inline);
    this.paint();
    window.addEventListener("beforeunload", this.warnUnsent);
    this.phone.addEventListener("change", this.place);
    this.unfollow = followViewport(this);
    // A panel that covers a phone's whole screen is only opened by hand.
    if (this.inline || (this.config.open && !this.phone.matches)) this.show(false);
    else if (loadToken()) this.connection.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.connection?.stop();
    this.scroller.attach(null);
    window.removeEventListener("beforeunload", this.warnUnsent);
    this.phone.removeEventListener("change", this.place);
    this.unfollow();
  }

  private get inline(): boolean {
    return this.config.position === "inline";
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private show(byHand: boolean): void {
    this.store.dispatch({ type: "open", open: true });
    this.connection?.start();
    if (byHand || (this.config.autofocus && !isTouch())) {
      void this.updateComplete.then(this.focusComposer);
    }
  }

  /** Unsent words live only in this page: leaving would lose them. */
  private readonly warnUnsent = (event: BeforeUnloadEvent): void => {
    if (unsent(this.store.state).length > 0) event.preventDefault();
  };

  private paint(): void {
    const ink = inkOn(this.config.color);
    if (!ink) return;
    this.style.setProperty("--rt-accent", this.config.color);
    this.style.setProperty("--rt-on-accent", ink);
  }

  private changed(action: Action): void {
    if (action.type === "open") this.events.tell(action.open ? "open" : "close", undefined);
    if (action.type === "sent") this.events.tell("sent", { id: action.id });
    if (action.type === "received" && action.message.from === "bot") {
      const { id, kind, text } = action.message;
      this.events.tell("message", { id, kind, text });
    }
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

  private readonly place = (): void => {
    const dialog = this.renderRoot.querySelector("dialog");
    if (dialog) placeDialog(dialog, this.store.state.open, this.phone.matches);
  };

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.place();
    this.scroller.attach(this.find(".log"));
    this.scroller.follow();
    if (this.shadowRoot) leaveHiddenLog(this.shadowRoot);
  }

  // ---- what the controls do -----------------------------------------------------

  private readonly say = (text: string): void => {
    this.send(text);
    // The control that was used is gone; the focus must not fall out of the panel.
    void this.updateComplete.then(this.focusComposer);
  };

  private readonly notify = (text: string): void => {
    if (text !== this.store.state.notice) this.store.dispatch({ type: "notice", text });
  };

  private set(change: Partial<PanelUi>, focus?: string): void {
    Object.assign(this.ui, change);
    this.requestUpdate();
    if (focus) void this.updateComplete.then(() => this.find(focus)?.focus());
  }

  private readonly retry = (id: string): void => {
    this.store.dispatch({ type: "retry", id });
    this.connection?.flush();
  };

  private readonly forget = async (): Promise<void> => {
    this.set({ confirming: false });
    const done = await this.connection?.forget();
    this.notify(done ? t.forgetDone : t.forgetFailed);
    this.focusComposer();
  };

  // ---- drawing ------------------------------------------------------------------

  protected override render(): TemplateResult {
    const { open, unread } = this.store.state;
    const { position, title } = this.config;
    this.opened ||= open;
    // Once opened the panel stays: closing it must not lose a draft or a ticked box.
    const panel = this.opened ? this.renderPanel() : null;
    return renderShell({ position, title, open, unread, panel }, this.shell, t);
  }

  private renderPanel(): TemplateResult {
    const { server, title } = this.config;
    const { ui } = this;
    const view = { state: this.store.state, ui, title, server, closable: !this.inline };
    return renderPanel(view, this.actions, t);
  }

  private readonly shell = {
    escape: this.escape,
    toggle: () => {
      if (this.store.state.open) this.close();
      else this.open();
    },
  };

  private readonly actions: PanelActions = {
    header: {
      close: () => this.close(),
      toggleMenu: () => this.set({ menuOpen: !this.ui.menuOpen }),
      restart: () => {
        this.set({ menuOpen: false });
        this.say(t.restartCommand);
      },
      saveTranscript: () => {
        this.set({ menuOpen: false }, "[data-testid=menu]");
        downloadText(t.transcriptFile, transcript(this.store.state.messages, t));
      },
      askForget: () => this.set({ menuOpen: false, confirming: true }, "[data-testid=forget-no]"),
    },
    log: {
      say: this.say,
      notify: this.notify,
      retry: this.retry,
      scrolled: () => this.scroller.scrolled(),
    },
    composer: {
      say: (text) => {
        this.ui.draftLength = 0;
        this.send(text);
      },
      typed: (length) => this.set({ draftLength: length }),
    },
    forget: () => void this.forget(),
    keep: () => this.set({ confirming: false }, "[data-testid=menu]"),
    showEmergency: (full) => this.set({ emergencyFull: full }),
  };
}
