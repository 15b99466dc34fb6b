import { css } from "lit";

/** The panel's head: its name, its menu, how far the questions are. */
export const header = css`
  header {
    position: relative;
    z-index: 2;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    padding: 12px 12px 12px 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 14px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .names {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .names h2 {
    overflow: hidden;
    font-size: calc(17 * var(--px));
    font-weight: 650;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
  .names p {
    color: var(--muted);
    font-size: calc(13 * var(--px));
    line-height: 1.35;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--muted);
  }
  .icon-button:hover {
    background: var(--tint);
    color: var(--ink);
  }
  .menu {
    position: absolute;
    inset-block-start: calc(100% - 6px);
    inset-inline-end: 12px;
    display: flex;
    flex-direction: column;
    min-inline-size: 220px;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .menu > :is(button, a) {
    padding: 10px 12px;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--ink);
    font-size: calc(15 * var(--px));
    text-align: start;
    text-decoration: none;
  }
  .menu > :is(button, a):hover {
    background: var(--tint);
  }
  .menu > :last-child {
    border-block-start: 1px solid var(--line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .sizes {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 4px 12px;
    font-size: calc(15 * var(--px));
  }
  .sizes .segmented {
    flex: 1;
  }
  .sizes .large span {
    font-size: 18px;
  }
  .sizes .larger span {
    font-size: 21px;
  }
  .sizes .segmented span {
    display: grid;
    place-items: center;
    block-size: 34px;
    padding: 0;
    line-height: 1;
  }
  .progress {
    display: flex;
    flex: 0 0 100%;
    align-items: center;
    gap: 12px;
    padding: 8px 4px 0 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    white-space: nowrap;
  }
  progress {
    flex: 1;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
    accent-color: var(--accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--accent);
    transition: inline-size 0.25s;
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    progress,
    progress::-webkit-progress-bar {
      background: var(--surface);
    }
    progress {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      background: var(--ink);
      forced-color-adjust: none;
    }
  }
  /* A phone on its side, or a window zoomed that far: one row, the log gets the rest. */
  @media (max-height: 479.98px) {
    header {
      padding-block: 2px;
    }
    header > * {
      order: 2;
    }
    header > :is(.avatar, .names) {
      order: 0;
    }
    .progress {
      order: 1;
      flex: 1 1 25%;
      padding: 0;
    }
    .avatar {
      inline-size: 32px;
      block-size: 32px;
      border-radius: 10px;
    }
    .names p {
      display: none;
    }
  }
`;
