import { css } from "lit";

/** Colours, type and what keeps the host page's style sheet out. All text pairs meet WCAG AA. */
export const theme = css`
  .root {
    /* Inherited properties start afresh here: a host page's "* { … !important }" hits only :host. */
    all: initial;
    color-scheme: var(--rt-scheme, light dark);
    --accent: light-dark(var(--rt-accent-light, #0b6a62), var(--rt-accent-dark, #64cdbd));
    --on-accent: light-dark(var(--rt-on-accent-light, #ffffff), var(--rt-on-accent-dark, #04211d));
    --surface: light-dark(#ffffff, #16201f);
    --raised: light-dark(#ffffff, #223030);
    --canvas: light-dark(#f5f8f7, #101817);
    --bubble: light-dark(#ffffff, #1f2c2b);
    --ink: light-dark(#16302d, #e8f0ee);
    --muted: light-dark(#516663, #a3b8b4);
    --line: light-dark(#d9e3e1, #2e3f3d);
    --control-line: light-dark(#6f8a86, #7d9691);
    --tint: color-mix(in srgb, var(--accent) 13%, var(--surface));
    --link: light-dark(#0a5f8a, #8ccbf2);
    --shadow:
      0 1px 2px light-dark(rgb(10 40 36 / 6%), rgb(0 0 0 / 40%)),
      0 12px 40px light-dark(rgb(10 40 36 / 18%), rgb(0 0 0 / 55%));
    --emergency: light-dark(#a8201a, #b3261e);
    --emergency-ink: #ffffff;
    --urgent: light-dark(#8a4300, #ffc58f);
    --urgent-tint: light-dark(#fff1e2, #3a2716);
    --doctor: light-dark(#0a4f8f, #a5d2fb);
    --doctor-tint: light-dark(#e8f2fc, #17293b);
    --care: light-dark(#1b6135, #a4dfb4);
    --care-tint: light-dark(#e7f5ea, #17301f);
    --unsure: light-dark(#4b5563, #c7d0d6);
    --unsure-tint: light-dark(#eef1f3, #262e33);
    --flesh: light-dark(#dfe8e6, #2a3937);
    --region: color-mix(in srgb, var(--accent) 56%, var(--surface));
    --zoom: color-mix(in srgb, var(--accent) 34%, var(--surface));
    /* The user's text size scales every font; the frame keeps its measures. */
    --px: 1px;
    color: var(--ink);
    font:
      calc(16 * var(--px)) / 1.5 system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      sans-serif;
    -webkit-text-size-adjust: 100%;
  }
  .root.large {
    --px: 1.15px;
  }
  .root.larger {
    --px: 1.35px;
  }
  /* Inside our own tree an important rule beats the page's: what it does to all elements can
     neither hide nor tint the floating chat. */
  :host(:not([data-inline])) {
    all: initial !important;
    display: contents !important;
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--ink);
      --line: var(--ink);
      --control-line: var(--ink);
      --region: color-mix(in srgb, var(--accent) 80%, var(--surface));
    }
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
  dl,
  dd,
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
