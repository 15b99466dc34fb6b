import { css } from "lit";

/** The drawn body, its list, and the switch between them. */
export const bodyMap = css`
  .body-map {
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .segmented {
    display: flex;
    padding: 3px;
    border-radius: 22px;
    background: var(--tint);
  }
  .segmented label {
    position: relative;
    flex: 1;
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
    padding: 7px;
    border-radius: 19px;
    font-weight: 550;
  }
  .segmented input:checked + span {
    background: var(--surface);
    box-shadow: 0 1px 3px rgb(0 0 0 / 20%);
  }
  .segmented input:focus-visible + span {
    outline: 3px solid var(--accent);
  }
  .body-map:has(input[value="list"]:checked) .picture,
  .body-map:has(input[value="picture"]:checked) .as-list {
    display: none;
  }
  .as-list {
    padding-block-start: 12px;
  }
  .place-group + .place-group {
    margin-block-start: 14px;
  }
  .group-title {
    margin-block-end: 6px;
    color: var(--muted);
    font-size: 14px;
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .figures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    /* Low enough for both figures to be seen whole. */
    max-inline-size: clamp(280px, 37dvh, 360px);
    margin: 12px auto 0;
  }
  .figure {
    position: relative;
    color: var(--muted);
    font-size: 13px;
    text-align: center;
  }
  .figure.sole {
    grid-column: 1 / -1;
    inline-size: 62%;
    margin-inline: auto;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    padding-inline: 18%;
    direction: ltr;
  }
  .flesh {
    fill: var(--flesh);
  }
  .region {
    fill: var(--region);
    stroke: transparent;
    stroke-width: 10;
    paint-order: stroke;
    cursor: pointer;
    outline: 0;
    transition: fill 0.12s;
    pointer-events: all;
  }
  .sole .region {
    stroke-width: 4;
  }
  .region:focus-visible {
    fill: var(--accent);
  }
  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    .region:hover {
      fill: var(--accent);
    }
  }
  .region:focus-visible {
    stroke: var(--ink);
    stroke-width: 5;
  }
  .sole .region:focus-visible {
    stroke-width: 2;
  }
  .map-hint {
    min-block-size: 48px;
    padding-block-start: 10px;
    font-size: 14px;
    text-align: center;
  }
`;
