import { css } from "lit";

/** The five levels in the log, and the emergency at the top of the panel. */
export const levels = css`
  .level {
    border-color: currentColor;
    border-inline-start-width: 6px;
  }
  .level > :not(.level-name) {
    color: var(--ink);
  }
  .level ul,
  .emergency ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
  }
  .level-name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: calc(14 * var(--px));
    font-weight: 700;
  }
  .level.emergency {
    background: var(--surface);
    color: var(--emergency);
  }
  .level.emergency .level-name {
    color: var(--ink);
  }
  .level.urgent {
    background: var(--urgent-tint);
    color: var(--urgent);
  }
  .level.see_doctor {
    background: var(--doctor-tint);
    color: var(--doctor);
  }
  .level.self_care {
    background: var(--care-tint);
    color: var(--care);
  }
  .level.cannot_assess {
    background: var(--unsure-tint);
    color: var(--unsure);
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 52px;
    padding: 8px 18px;
    border-radius: 26px;
    border: 1.5px solid currentColor;
    color: var(--ink);
    font-size: calc(17 * var(--px));
    text-decoration: none;
  }

  section.emergency {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 20px;
    background: var(--emergency);
    color: var(--emergency-ink);
    overflow-y: auto;
  }
  .emergency.full {
    flex: 1;
    min-block-size: 0;
  }
  .emergency.brief {
    flex: none;
    gap: 4px;
    max-block-size: 50%;
    padding: 12px 16px 6px;
  }
  /* What stays in sight beside the log: the heading and the numbers. */
  .emergency.brief :is(.level-name, .call .icon) {
    display: none;
  }
  .emergency.brief .call {
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 14px;
    font-size: calc(15 * var(--px));
  }
  .emergency [role="alert"] {
    display: grid;
    gap: 14px;
  }
  .emergency.brief [role="alert"] {
    gap: 8px;
  }
  .emergency h2 {
    font-size: calc(24 * var(--px));
    line-height: 1.25;
    text-wrap: balance;
  }
  .emergency.brief h2 {
    font-size: calc(18 * var(--px));
  }
  .emergency.full li {
    font-size: calc(17 * var(--px));
  }
  section.emergency .call {
    border-color: #ffffff;
    background: #ffffff;
    color: #7c1410;
  }
  section.emergency :is(.quiet, .md a) {
    align-self: flex-start;
    color: inherit;
  }
  section.emergency :focus-visible {
    outline-color: #ffffff;
  }
`;
