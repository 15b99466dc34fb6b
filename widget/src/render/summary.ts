import { html, type TemplateResult } from "lit";
import { downloadText } from "../download";
import { markdown, renderMarkdown } from "../markdown";
import type { BotMessage } from "../messages";
import { printText } from "../print";
import type { Context } from "./context";
import { icons } from "./icons";

/** A text to take to a professional: read, copied or saved. */
export function renderSummary(message: BotMessage<"summary">, context: Context): TemplateResult {
  const { t, server, language, notify } = context;
  const plain = message.title ? `${message.title}\n\n${message.body}\n` : `${message.body}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plain);
      notify(t.summaryCopied);
    } catch {
      notify(t.summaryCopyFailed);
    }
  };
  const print = (): void => {
    const footer = `${t.title}. ${t.subtitle}.`;
    const content = renderMarkdown(message.body, server);
    if (!printText(message.title, content, footer, language)) notify(t.summaryPrintFailed);
  };
  const button = (
    hook: string,
    icon: TemplateResult,
    label: string,
    run: () => unknown,
  ): TemplateResult =>
    html`<button type="button" class="secondary" data-testid="summary-${hook}" @click=${run}>
      ${icon}${label}
    </button>`;
  return html`<article class="card summary" data-testid="summary" aria-label=${message.title}>
    <h3>${message.title}</h3>
    ${markdown(message.body, server)}
    <div class="actions">
      ${button("download", icons.download, t.summaryDownload, () => downloadText(t.summaryFile, plain))}
      ${button("print", icons.print, t.summaryPrint, print)}
      ${button("copy", icons.copy, t.summaryCopy, copy)}
    </div>
  </article>`;
}
