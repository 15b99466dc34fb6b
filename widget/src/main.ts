/** Entry: registers the element and, on a page that has none, adds one. */
import { RunningTriageChat } from "./element";

const NAME = "running-triage-chat";

function addElement(): void {
  if (!document.querySelector(NAME)) document.body.append(document.createElement(NAME));
}

if (!customElements.get(NAME)) {
  customElements.define(NAME, RunningTriageChat);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", addElement);
  else addElement();
}
