import { css, unsafeCSS } from "lit";
import { FULL_SCREEN } from "../dialog";

const phone = unsafeCSS(FULL_SCREEN);

/** The conversation: bubbles, time stamps, typing dots. */
export const log = css`
  /* Positioned, so that hidden words scroll with it and never stretch the panel. */
  .log {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    outline-offset: -3px;
  }
  .log-content {
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding: 18px 16px 20px;
  }
  @media ${phone} {
    .log-content {
      padding: 14px 12px 16px;
    }
  }
  .day {
    padding: 6px 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    text-align: center;
  }
  .entry {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    max-inline-size: 100%;
  }
  .part {
    inline-size: 100%;
  }
  .part:empty {
    display: none;
  }
  .entry.user {
    align-items: flex-end;
    gap: 4px;
    margin-block: 8px;
  }
  .bubble {
    max-inline-size: min(88%, 62ch);
    padding: 10px 15px;
    border: 1px solid var(--line);
    border-radius: 18px;
    border-end-start-radius: 6px;
    background: var(--bubble);
    overflow-wrap: anywhere;
  }
  .user .bubble {
    border-color: transparent;
    border-end-start-radius: 18px;
    border-end-end-radius: 6px;
    background: var(--accent);
    color: var(--on-accent);
    white-space: pre-wrap;
  }
  time,
  .status {
    padding-inline: 6px;
    color: var(--muted);
    font-size: calc(12 * var(--px));
    line-height: 1.4;
  }
  /* Most messages are confirmed sooner than one could read this. */
  .status.pending {
    animation: appear 0.2s 1.5s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .status.failed {
    color: var(--urgent);
    font-size: calc(13 * var(--px));
  }
  .dots {
    display: flex;
    gap: 5px;
    align-self: flex-start;
    padding: 16px;
  }
  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--muted);
    animation: breathe 1.2s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
  }

  .md > * + * {
    margin-block-start: 8px;
  }
  .md ul,
  .md ol {
    padding-inline-start: 22px;
  }
  .md li + li {
    margin-block-start: 4px;
  }
  .md code {
    font-size: 0.92em;
  }
  .md blockquote {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
  }
`;
