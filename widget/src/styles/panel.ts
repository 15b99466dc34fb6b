import { css } from "lit";

/** The panel's frame, its header and what stands below the log. */
export const panel = css`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    overflow: clip;
    margin: 0;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--canvas);
    color: inherit;
    position: relative;
  }
  dialog.panel:not([open]) {
    display: none;
  }
  .floating .panel {
    position: fixed;
    inset: auto;
    inset-block-end: calc(92px + env(safe-area-inset-bottom));
    inset-inline-end: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    inline-size: min(410px, calc(100vw - 40px));
    block-size: min(690px, calc(100dvh - 112px));
    max-inline-size: none;
    max-block-size: none;
    box-shadow: var(--shadow);
    animation: rise 0.18s ease-out;
  }
  .floating.left .panel {
    inset-inline: calc(20px + env(safe-area-inset-left)) auto;
  }
  .inline,
  .inline .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    inline-size: 100%;
  }
  /* In a box of no fixed height the panel still never outgrows the screen. */
  .inline {
    block-size: 100%;
    max-block-size: 100dvh;
  }
  :host([data-inline]) {
    display: block;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  @media (max-width: 479.98px) {
    .floating .panel {
      inset: var(--rt-viewport-top, 0) 0 auto;
      inline-size: 100vw;
      block-size: var(--rt-viewport, 100dvh);
      border: 0;
      border-radius: 0;
      padding-block-start: env(safe-area-inset-top);
    }
    .inline .panel {
      border-inline: 0;
      border-radius: 0;
    }
  }

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
    font-size: 17px;
    font-weight: 650;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
  .names p {
    color: var(--muted);
    font-size: 13px;
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
  .menu > * {
    padding: 10px 12px;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--ink);
    font-size: 15px;
    text-align: start;
    text-decoration: none;
  }
  .menu > :hover {
    background: var(--tint);
  }
  .menu > .danger {
    color: var(--ink);
    border-block-start: 1px solid var(--line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .progress {
    display: flex;
    flex: 0 0 100%;
    align-items: center;
    gap: 12px;
    padding: 8px 4px 0 0;
    color: var(--muted);
    font-size: 13px;
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
  .confirm {
    padding: 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .confirm h3 {
    font-size: 17px;
  }

  .below {
    flex: none;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    padding-block-end: env(safe-area-inset-bottom);
  }
  .banner,
  .notice.shown {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 10px 16px;
    background: var(--urgent-tint);
    color: var(--urgent);
    font-size: 14px;
    line-height: 1.4;
  }
  .notice.shown {
    background: var(--tint);
    color: var(--ink);
  }
`;
