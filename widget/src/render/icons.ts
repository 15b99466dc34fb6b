import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

const icon = (shape: SVGTemplateResult, filled = false): TemplateResult =>
  html`<svg
    class=${filled ? "icon filled" : "icon"}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${shape}
  </svg>`;

export const icons = {
  chat: icon(
    svg`<path d="M4 12a8 7.5 0 1 1 3.4 6.1L4 20l.9-3.6A7 7 0 0 1 4 12z"/><path d="M8 12h2l1.5-3 2 6 1-3H16.5"/>`,
  ),
  pulse: icon(svg`<path d="M3 12h4l2.5-6 4.5 12 2.5-6H21"/>`),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18"/>`),
  more: icon(
    svg`<circle cx="12" cy="5" r="1.7"/><circle cx="12" cy="12" r="1.7"/><circle cx="12" cy="19" r="1.7"/>`,
    true,
  ),
  send: icon(svg`<path d="M12 19V5M6 11l6-6 6 6"/>`),
  arrowDown: icon(svg`<path d="M12 5v14M6 13l6 6 6-6"/>`),
  check: icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5"/>`),
  warning: icon(svg`<path d="M12 4L2.8 19.5h18.4z"/><path d="M12 10v4.5M12 17v.2"/>`),
  clock: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`),
  stethoscope: icon(
    svg`<path d="M6 4v5a4 4 0 0 0 8 0V4M10 13v2.5a4.5 4.5 0 0 0 9 0V13"/><circle cx="19" cy="11" r="1.8"/>`,
  ),
  leaf: icon(svg`<path d="M5 19C4 10 9 5 19 5c0 10-5 15-12 12.5M5 19c2-5 5-7.5 9-9.5"/>`),
  question: icon(
    svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.5a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1 1-1.1 1.8M12 16.5v.2"/>`,
  ),
  phone: icon(
    svg`<path d="M6 4h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z"/>`,
  ),
  link: icon(
    svg`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4"/>`,
  ),
  up: icon(
    svg`<path d="M8 11l3.5-6.5c1.5 0 2.3 1 2 2.5L13 10h4.5a2 2 0 0 1 2 2.4l-1 5a2 2 0 0 1-2 1.6H8zM8 11H4.5v8H8"/>`,
  ),
  down: icon(
    svg`<path d="M16 13l-3.5 6.5c-1.5 0-2.3-1-2-2.5L11 14H6.5a2 2 0 0 1-2-2.4l1-5A2 2 0 0 1 7.5 5H16zM16 13h3.5V5H16"/>`,
  ),
  copy: icon(
    svg`<rect x="9" y="9" width="10" height="10" rx="2"/><path d="M15 9V7a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2"/>`,
  ),
  edit: icon(svg`<path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3"/>`),
  print: icon(
    svg`<path d="M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z"/>`,
  ),
  download: icon(svg`<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>`),
  offline: icon(
    svg`<path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 6 .2M5 12a10 10 0 0 1 4-2.4M14 9.3a10 10 0 0 1 5 2.7M12 19.2v.1"/>`,
  ),
};
