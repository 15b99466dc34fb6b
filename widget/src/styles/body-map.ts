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
  .body-map:not(:has(input[value="body"]:checked)) .view.body,
  .body-map:not(:has(input[value="close"]:checked)) .view.close,
  .body-map:not(:has(input[value="list"]:checked)) .view.list {
    display: none;
  }
  .view.list {
    padding-block-start: 12px;
  }
  .place-group + .place-group {
    margin-block-start: 14px;
  }
  .group-title {
    margin-block-end: 6px;
    color: var(--muted);
    font-size: calc(14 * var(--px));
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .figures {
    display: grid;
    /* On the narrowest screens one below the other: side by side, places would be hard to hit. */
    grid-template-columns: repeat(auto-fit, minmax(142px, 1fr));
    gap: 4px 8px;
    max-inline-size: 372px;
    margin: 12px auto 0;
  }
  .close .figures {
    grid-template-columns: 1fr;
    gap: 14px;
  }
  .figure {
    color: var(--muted);
    font-size: calc(13 * var(--px));
    text-align: center;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    margin: 4px auto;
  }
  .body .figure svg {
    max-inline-size: 186px;
  }
  .figure.knee svg {
    inline-size: max(66%, 216px);
    margin-inline: auto;
  }
  .sides {
    display: flex;
    justify-content: space-around;
    padding-inline: 14%;
    direction: ltr;
  }
  .flesh {
    fill: var(--flesh);
  }
  .arm {
    fill: none;
    stroke: var(--flesh);
    stroke-width: 20;
    stroke-linecap: round;
  }
  .region,
  .zoom {
    fill: var(--region);
    stroke: var(--surface);
    stroke-width: 2.5;
    cursor: pointer;
    outline: 0;
    transition: fill 0.12s;
  }
  .zoom {
    fill: var(--zoom);
    cursor: zoom-in;
  }
  .region:focus-visible {
    fill: var(--accent);
    stroke: var(--ink);
    stroke-width: 5;
  }
  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    :is(.region, .zoom):hover {
      fill: var(--accent);
    }
  }
  @media (forced-colors: active) {
    .flesh,
    .zoom {
      fill: Canvas;
    }
    .flesh path {
      stroke: CanvasText;
    }
    .flesh .arm {
      display: none;
    }
    .region {
      fill: ButtonFace;
      stroke: ButtonText;
      forced-color-adjust: none;
    }
    .region:is(:focus-visible, :hover) {
      fill: Highlight;
    }
    .segmented input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .map-hint {
    min-block-size: 48px;
    padding-block-start: 10px;
    font-size: calc(14 * var(--px));
    text-align: center;
  }
`;
