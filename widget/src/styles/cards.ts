import { css } from "lit";

/** Advice, summary and chart. */
export const cards = css`
  .card {
    inline-size: 100%;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .card h3 {
    font-size: calc(18 * var(--px));
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .card h4 {
    margin-block-end: 2px;
    font-size: calc(14 * var(--px));
    font-weight: 650;
  }
  .card > * + * {
    margin-block-start: 12px;
  }
  .claim {
    margin-block-start: 6px;
  }
  .grade {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 2px 12px 2px 2px;
    border: 1px solid var(--line);
    border-radius: 14px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .grade b {
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    border-radius: 12px;
    background: var(--tint);
    color: var(--ink);
  }
  .why {
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--tint);
  }
  .caution {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--urgent);
  }
  .card > .thread {
    margin-block-start: 4px;
    font-size: calc(14 * var(--px));
    overflow-wrap: anywhere;
  }
  .card a:not(.call) .icon {
    inline-size: 15px;
    block-size: 15px;
    margin-inline-start: 4px;
    vertical-align: -2px;
  }
  details {
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    font-size: calc(14 * var(--px));
  }
  summary {
    padding-block: 6px;
    font-weight: 550;
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 20px;
    overflow-wrap: anywhere;
  }

  .chart svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 460px;
    overflow: visible;
  }
  figcaption {
    font-weight: 650;
  }
  .chart line {
    stroke: var(--line);
  }
  .chart text {
    fill: var(--muted);
    font-size: 12px;
    text-anchor: middle;
  }
  .chart .km {
    fill: var(--ink);
    font-weight: 600;
  }
  .bar {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .bar.planned {
    fill: var(--tint);
    stroke-dasharray: 4 3;
  }
  .bar:is(.cut-back, .taper) {
    fill: none;
  }
  .bar.taper {
    stroke-dasharray: 1 3;
  }
  .bar.race {
    fill: var(--accent);
    stroke-dasharray: none;
  }
  .chart .longest {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .bar:not(.planned) + .longest {
    stroke: var(--on-accent);
  }
  .chart .crowded text {
    font-size: 10.5px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend i {
    inline-size: 14px;
    block-size: 12px;
    border: 1.5px solid var(--accent);
    border-radius: 3px;
    background: var(--accent);
  }
  .legend .planned {
    border-style: dashed;
    background: var(--tint);
  }
  .legend :is(.cut-back, .taper) {
    background: none;
  }
  .legend .taper {
    border-style: dotted;
  }
  .legend .race {
    border: 0;
    background: none;
  }
  .legend .race::before {
    content: "★";
    color: var(--ink);
    font-style: normal;
    line-height: 12px;
  }
  .legend .longest {
    block-size: 0;
    border-width: 1px 0;
    border-color: var(--ink);
    border-radius: 0;
  }
  .chart:not(.tabled) .table {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(14 * var(--px));
    text-align: start;
  }
  :is(th, td) {
    padding: 5px 8px 5px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
  }
  tbody th {
    font-weight: 450;
  }

  .exercise > * + * {
    margin-block-start: 10px;
  }
  .exercise ol {
    display: grid;
    gap: 4px;
    padding-inline-start: 22px;
  }
  .exercise dl {
    display: grid;
    gap: 8px;
    font-size: calc(15 * var(--px));
  }
  dt {
    font-size: calc(14 * var(--px));
    font-weight: 650;
  }
  .stop {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--urgent);
  }
  .drawing > :is(img, svg) {
    display: block;
    inline-size: 100%;
    max-block-size: 260px;
    border-radius: 12px;
    object-fit: contain;
  }
  @media (forced-colors: active) {
    .chart :is(text, .km) {
      fill: CanvasText;
    }
    .chart :is(line, .longest, .bar) {
      stroke: CanvasText;
    }
    .bar {
      fill: GrayText;
    }
    .bar.planned {
      fill: Canvas;
    }
  }
`;
