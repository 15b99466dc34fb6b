import { html, nothing, type TemplateResult } from "lit";
import type { Progress } from "../messages";
import { TEXT_SIZES, type TextSize } from "../preferences";
import type { Strings } from "../strings";
import { icons } from "./icons";

export interface HeaderView {
  title: string;
  server: string;
  privacy: string;
  textSize: TextSize;
  /** There is a result to summarise. */
  summary: boolean;
  closable: boolean;
  menuOpen: boolean;
  progress: Progress | null;
}

export interface HeaderActions {
  close(): void;
  toggleMenu(): void;
  restart(): void;
  saveTranscript(): void;
  summarise(): void;
  resize(size: TextSize): void;
  askForget(): void;
}

export function renderHeader(view: HeaderView, actions: HeaderActions, t: Strings): TemplateResult {
  const { progress, menuOpen, server, textSize } = view;
  const item = (hook: string, label: string, run: () => void): TemplateResult =>
    html`<button type="button" data-testid="menu-${hook}" @click=${run}>${label}</button>`;
  const page = (label: string, address: string): TemplateResult =>
    html`<a href=${address} target="_blank" rel="noopener">
      ${label}<span class="hidden"> (${t.opensNewTab})</span>
    </a>`;
  return html`<header>
    <span class="avatar">${icons.pulse}</span>
    <div class="names">
      <h2 id="title">${view.title}</h2>
      <p>${t.subtitle}</p>
    </div>
    <button
      type="button"
      class="icon-button"
      data-testid="menu"
      aria-label=${t.menu}
      aria-expanded=${menuOpen}
      aria-controls="menu"
      @click=${actions.toggleMenu}
    >
      ${icons.more}
    </button>
    ${
      view.closable
        ? html`<button
            type="button"
            class="icon-button"
            data-testid="close"
            aria-label=${t.close}
            @click=${actions.close}
          >
            ${icons.close}
          </button>`
        : nothing
    }
    <div class="menu" id="menu" ?hidden=${!menuOpen}>
      ${item("restart", t.restart, actions.restart)}
      ${view.summary ? item("summary", t.summaryRequest, actions.summarise) : nothing}
      ${item("transcript", t.transcript, actions.saveTranscript)}
      <div class="sizes">
        <span id="sizes">${t.textSize}</span>
        <div class="segmented" role="radiogroup" aria-labelledby="sizes">
          ${TEXT_SIZES.map(
            (size) =>
              html`<label class=${size}>
                <input
                  type="radio"
                  name="text-size"
                  data-testid="text-${size}"
                  aria-label=${t.textSizes[size]}
                  .checked=${size === textSize}
                  @change=${() => actions.resize(size)}
                /><span aria-hidden="true">A</span>
              </label>`,
          )}
        </div>
      </div>
      ${page(t.privacy, view.privacy)} ${page(t.safety, `${server}/safety`)}
      ${item("forget", t.forget, actions.askForget)}
    </div>
    ${
      progress
        ? html`<div class="progress" data-testid="progress">
            <span>${t.progress(progress.step, progress.of)}</span>
            <progress
              max=${progress.of}
              .value=${progress.step}
              aria-label=${t.progress(progress.step, progress.of)}
            ></progress>
          </div>`
        : nothing
    }
  </header>`;
}

/** Asks before everything is deleted; the safe answer has the focus. */
export function renderConfirm(forget: () => void, keep: () => void, t: Strings): TemplateResult {
  return html`<div
    class="confirm"
    data-testid="confirm"
    role="alertdialog"
    aria-labelledby="forget-title"
    aria-describedby="forget-body"
  >
    <h3 id="forget-title">${t.forgetTitle}</h3>
    <p id="forget-body">${t.forgetBody}</p>
    <div class="actions">
      <button type="button" class="secondary" data-testid="forget-no" @click=${keep}>
        ${t.forgetNo}
      </button>
      <button type="button" class="primary danger" data-testid="forget-yes" @click=${forget}>
        ${t.forgetYes}
      </button>
    </div>
  </div>`;
}
