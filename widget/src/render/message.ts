import { html, nothing, type TemplateResult } from "lit";
import { markdown } from "../markdown";
import type { BotMessage } from "../messages";
import { renderAdvice } from "./advice";
import { renderAlert } from "./alert";
import { renderBodyMap } from "./body-map";
import { renderChart } from "./chart";
import { renderChecklist } from "./checklist";
import { inertChoices, renderChoices } from "./choices";
import type { Context } from "./context";
import { renderFeedback } from "./feedback";
import { renderReadback } from "./readback";
import { renderSummary } from "./summary";

/** Kinds whose plain text only repeats what their element shows. */
const SELF_SUFFICIENT = new Set<BotMessage["kind"]>(["advice", "alert", "chart", "summary"]);

function renderKind(message: BotMessage, context: Context): TemplateResult | null {
  switch (message.kind) {
    case "text":
      return null;
    case "choices":
      return context.active
        ? renderChoices(message.choices, context)
        : inertChoices(message.choices, context);
    case "readback":
      return renderReadback(message, context);
    case "checklist":
      return renderChecklist(message, context);
    case "body_map":
      return renderBodyMap(message, context);
    case "advice":
      return renderAdvice(message, context);
    case "alert":
      return renderAlert(message, context);
    case "chart":
      return renderChart(message, context);
    case "summary":
      return renderSummary(message, context);
    case "feedback":
      return renderFeedback(message, context);
  }
}

/**
 * A bot message: its bubble, and below it the element of its kind. When its choices come to rest
 * they are drawn anew, which is no news for a screen reader.
 */
export function renderBotMessage(message: BotMessage, context: Context): TemplateResult {
  const bubble = message.text && !SELF_SUFFICIENT.has(message.kind);
  const rests = !context.active && !context.editable;
  return html`${bubble ? html`<div class="bubble">${markdown(message.text, context.server)}</div>` : ""}
    <div class="part" aria-live=${rests ? "off" : nothing}>
      ${renderKind(message, context) ?? ""}
    </div>`;
}
