import { html, type TemplateResult } from "lit";
import { downloadText } from "../download";
import { markdown } from "../markdown";
import type { BotMessage } from "../messages";
import type { Context } from "./context";
import { icons } from "./icons";

/** A text to take to a professional: read, copied or saved. */
export function renderSummary(message: BotMessage<"summary">, context: Context): TemplateResult {
  const { t, server, notify } = context;
  const plain = message.title ? `${message.title}\n\n${message.body}\n` : `${message.body}\n`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(plain);
      notify(t.summaryCopied);
    } catch {
      notify(t.summaryCopyFailed);
    }
  };
  return html`<article class="card summary" aria-label=${message.title}>
    <h3>${message.title}</h3>
    ${markdown(message.body, server)}
    <div class="actions">
      <button type="button" class="secondary" @click=${copy}>${icons.copy}${t.summaryCopy}</button>
      <button type="button" class="secondary" @click=${() => downloadText(t.summaryFile, plain)}>
        ${icons.download}${t.summaryDownload}
      </button>
    </div>
  </article>`;
}
