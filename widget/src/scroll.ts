/** Keeps the log where a reader wants it: at the end, but never past the bot's first new words. */
export class Scroller {
  private pinned = true;
  private readonly observer = new ResizeObserver(() => this.follow());
  private log: HTMLElement | null = null;

  /** Watches the log; images, the screen keyboard and opening cards change its heights. */
  attach(log: HTMLElement | null): void {
    if (log === this.log) return;
    this.observer.disconnect();
    this.log = log;
    if (!log) return;
    this.observer.observe(log);
    if (log.firstElementChild) this.observer.observe(log.firstElementChild);
  }

  /** Takes note that the user scrolled: who reads older messages is left alone. */
  scrolled(): void {
    if (this.log) this.pinned = this.log.scrollTop >= this.target() - 60;
  }

  /** Whether the user is reading older messages. */
  get away(): boolean {
    return !this.pinned;
  }

  /** Goes to the newest turn even if the user had scrolled away: they just wrote something. */
  toEnd(): void {
    this.pinned = true;
    this.follow();
  }

  /** Only ever moves on: whoever has read past the target must not be pulled back to it. */
  follow(): void {
    const { log } = this;
    if (log && this.pinned) log.scrollTop = Math.max(log.scrollTop, this.target());
  }

  /** The end, unless the bot's turn is taller than the log: then its first message is on top. */
  private target(): number {
    const log = this.log;
    if (!log) return 0;
    const end = log.scrollHeight - log.clientHeight;
    // Entries that may still be answered are the bot's since the user last wrote.
    const first = log.querySelector<HTMLElement>(".entry.active");
    const top = first ? first.offsetTop - 12 : end;
    return Math.max(0, Math.min(end, top));
  }
}
