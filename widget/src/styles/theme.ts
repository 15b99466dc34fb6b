import { css } from "lit";

/** Colours, type and what keeps the host page's style sheet out. All text pairs meet WCAG AA. */
export const theme = css`
  :host {
    --accent: var(--rt-accent, #0b6a62);
    --on-accent: var(--rt-on-accent, #ffffff);
    --surface: #ffffff;
    --raised: #ffffff;
    --canvas: #f5f8f7;
    --bubble: #ffffff;
    --ink: #16302d;
    --muted: #516663;
    --line: #d9e3e1;
    --control-line: #6f8a86;
    --tint: #e3f1ee;
    --link: #0a5f8a;
    --shadow: 0 1px 2px rgb(10 40 36 / 6%), 0 12px 40px rgb(10 40 36 / 18%);
    --emergency: #a8201a;
    --emergency-ink: #ffffff;
    --urgent: #8a4300;
    --urgent-tint: #fff1e2;
    --doctor: #0a4f8f;
    --doctor-tint: #e8f2fc;
    --care: #1b6135;
    --care-tint: #e7f5ea;
    --unsure: #4b5563;
    --unsure-tint: #eef1f3;
    --flesh: #dfe8e6;
    --region: #a9cbc5;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --accent: var(--rt-accent, #64cdbd);
      --on-accent: var(--rt-on-accent, #04211d);
      --surface: #16201f;
      --raised: #223030;
      --canvas: #101817;
      --bubble: #1f2c2b;
      --ink: #e8f0ee;
      --muted: #a3b8b4;
      --line: #2e3f3d;
      --control-line: #7d9691;
      --tint: #1d3a36;
      --link: #8ccbf2;
      --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 40px rgb(0 0 0 / 55%);
      --emergency: #b3261e;
      --urgent: #ffc58f;
      --urgent-tint: #3a2716;
      --doctor: #a5d2fb;
      --doctor-tint: #17293b;
      --care: #a4dfb4;
      --care-tint: #17301f;
      --unsure: #c7d0d6;
      --unsure-tint: #262e33;
      --flesh: #2a3937;
      --region: #47716a;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: var(--ink);
      --line: var(--control-line);
    }
  }

  /* Inherited properties start afresh here: a host page's "* { … !important }" hits only :host. */
  .root {
    all: initial;
    direction: inherit;
    color: var(--ink);
    font:
      16px/1.5 system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      sans-serif;
    color-scheme: light dark;
    -webkit-text-size-adjust: 100%;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }
  button,
  textarea,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--link);
    text-underline-offset: 2px;
  }
  [hidden] {
    display: none !important;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--muted);
  }
  .icon {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.filled {
    fill: currentColor;
    stroke: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
