import { css, unsafeCSS } from "lit";
import { FULL_SCREEN } from "../dialog";

const phone = unsafeCSS(FULL_SCREEN);

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
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    inline-size: min(410px, calc(100vw - 40px));
    block-size: min(690px, calc(100dvh - 112px));
    max-inline-size: none;
    max-block-size: none;
    box-shadow: var(--shadow);
    animation: rise 0.18s ease-out;
  }
  .floating.left .panel {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
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
  @media ${phone} {
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

  .confirm {
    padding: 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .confirm h3 {
    font-size: calc(17 * var(--px));
  }

  .below {
    position: relative;
    flex: none;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    padding-block-end: env(safe-area-inset-bottom);
  }
  .to-end {
    position: absolute;
    inset-block-end: calc(100% + 10px);
    inset-inline-end: 14px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  .banner,
  .notice.shown {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 10px 16px;
    background: var(--urgent-tint);
    color: var(--urgent);
    font-size: calc(14 * var(--px));
    line-height: 1.4;
  }
  .notice.shown {
    background: var(--tint);
    color: var(--ink);
  }
`;
