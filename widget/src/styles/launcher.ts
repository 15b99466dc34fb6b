import { css } from "lit";

/** The round button in the corner and its unread badge. */
export const launcher = css`
  .launcher {
    position: fixed;
    inset-block-end: calc(20px + env(safe-area-inset-bottom));
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    display: grid;
    place-items: center;
    inline-size: 60px;
    block-size: 60px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: var(--shadow);
    transition: transform 0.15s;
  }
  .left .launcher {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
  }
  .launcher:hover {
    transform: translateY(-2px);
  }
  .launcher .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .badge {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-end: -2px;
    min-inline-size: 22px;
    padding: 0 6px;
    border: 2px solid var(--surface);
    border-radius: 12px;
    background: var(--emergency);
    color: #ffffff;
    font-size: 12px;
    font-weight: 700;
    line-height: 18px;
  }
  .nudge {
    position: fixed;
    inset-block-end: calc(92px + env(safe-area-inset-bottom));
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    inline-size: 316px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    box-shadow: var(--shadow);
    animation: rise 0.3s ease-out;
  }
  .left .nudge {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
  }
  .nudge p {
    margin-block-end: 8px;
  }
  .nudge .link {
    min-block-size: 44px;
  }
  @media print {
    .floating {
      display: none;
    }
  }
`;
