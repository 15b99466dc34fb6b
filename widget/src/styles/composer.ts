import { css } from "lit";

/** Where one writes. */
export const composer = css`
  .composer {
    padding: 12px;
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding: 5px;
    border: 1.5px solid var(--control-line);
    border-radius: 26px;
    background: var(--surface);
  }
  /* One ring for the whole field; the button inside has its own. */
  .field:has(textarea:focus-visible) {
    border-color: var(--accent);
    outline: 3px solid var(--accent);
    outline-offset: -1.5px;
  }
  textarea:focus-visible {
    outline: 0;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 136px;
    padding: 8px 4px 8px 12px;
    border: 0;
    background: none;
    line-height: 1.5;
    resize: none;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .send {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -2px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .hint.shown {
    padding: 6px 14px 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .hint.over {
    color: var(--urgent);
  }
  @media (max-height: 479.98px) {
    .composer {
      padding-block: 6px;
    }
  }
`;
