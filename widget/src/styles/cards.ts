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
    font-size: 18px;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .card h4 {
    margin-block-end: 2px;
    font-size: 14px;
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
    font-size: 13px;
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
    font-size: 14px;
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
    font-size: 14px;
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
    inline-size: 100%;
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
`;
