import { css, unsafeCSS } from "lit";
import { FULL_SCREEN } from "../dialog";

const phone = unsafeCSS(FULL_SCREEN);

/** Everything one taps. Targets are 44 px high. */
export const controls = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-inline-size: 100%;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1.5px solid var(--accent);
    border-radius: 22px;
    background: var(--surface);
    color: var(--ink);
    font-weight: 550;
    line-height: 1.3;
    text-align: start;
    transition: background 0.12s;
  }
  .chips.inert {
    gap: 4px 6px;
  }
  .inert li {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 2px 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .inert .chosen {
    border-color: var(--control-line);
    background: var(--tint);
    color: var(--ink);
  }
  .inert .icon {
    inline-size: 15px;
    block-size: 15px;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1.5px solid var(--accent);
    border-radius: 22px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  :is(.primary, .secondary):disabled {
    border-color: var(--line);
    background: var(--line);
    color: var(--muted);
    cursor: default;
  }
  .primary.danger {
    border-color: var(--emergency);
    background: var(--emergency);
    color: var(--emergency-ink);
  }
  .secondary {
    background: var(--surface);
    color: var(--ink);
  }
  .secondary:hover {
    background: var(--tint);
  }
  .segmented {
    display: flex;
    padding: 3px;
    border-radius: 22px;
    background: var(--tint);
  }
  .segmented label {
    position: relative;
    flex: 1 1 auto;
    text-align: center;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented span {
    display: block;
    padding: 8px 6px;
    border-radius: 19px;
    font-size: calc(15 * var(--px));
    font-weight: 550;
  }
  .segmented input:checked + span {
    background: var(--surface);
    box-shadow: 0 1px 3px rgb(0 0 0 / 20%);
  }
  .segmented input:focus-visible + span {
    outline: 3px solid var(--accent);
  }

  .link,
  .quiet {
    padding: 4px;
    border: 0;
    background: none;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .readback .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--muted);
  }
  .readback .chip {
    border-color: var(--control-line);
    font-weight: 450;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }

  .checklist {
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0 4px 6px;
    color: var(--muted);
    font-size: calc(14 * var(--px));
  }
  .tick {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 44px;
    padding: 9px 8px;
    border-radius: 12px;
    line-height: 1.4;
    cursor: pointer;
  }
  .tick input {
    position: absolute;
    inset-inline-start: 8px;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tick .box {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--control-line);
    border-radius: 7px;
    color: transparent;
  }
  /* Not by colour alone: forced colours would show every tick. */
  .tick input:not(:checked) + .box .icon {
    visibility: hidden;
  }
  .tick .box .icon {
    inline-size: 18px;
    block-size: 18px;
    stroke-width: 2.6;
  }
  .tick input:checked + .box {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .tick input:focus-visible + .box {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  /* As wide as the list together, so a thumb finds them; on a narrow phone in two rows. */
  .checklist .actions {
    margin-block-start: 10px;
  }
  .checklist .actions > * {
    flex: 1 1 auto;
    padding-inline: 12px;
  }

  @media ${phone} {
    .checklist {
      padding: 10px 6px;
    }
    .checklist .actions {
      padding-inline: 4px;
    }
  }

  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    .chip:hover,
    .tick:hover {
      background: var(--tint);
    }
  }
  @media (forced-colors: active) {
    .tick input:checked + .box {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .launcher,
    .send,
    .primary,
    .user .bubble,
    .emergency {
      border: 2px solid ButtonText;
    }
  }
`;
