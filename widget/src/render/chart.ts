import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Bar, BotMessage } from "../messages";
import type { Context } from "./context";

const WIDTH = 320;
const HEIGHT = 150;
const FLOOR = 124;
const TALLEST = 96;

/** Weekly kilometres: done is solid, planned is dashed, every value is also written out. */
export function renderChart(message: BotMessage<"chart">, { t }: Context): TemplateResult {
  const { bars, title } = message;
  const most = Math.max(...bars.map((bar) => bar.km), 1);
  const step = WIDTH / bars.length;
  const wide = Math.min(step * 0.68, 46);
  // With many bars the labels would touch: every second or third is written.
  const every = Math.ceil(bars.length / 8);

  const draw = (bar: Bar, index: number): SVGTemplateResult => {
    const middle = step * (index + 0.5);
    const height = Math.max((bar.km / most) * TALLEST, 2);
    const label = index % every === 0 ? bar.label : "";
    return svg`<rect class=${bar.planned ? "bar planned" : "bar"} x=${middle - wide / 2}
        y=${FLOOR - height} width=${wide} height=${height} rx="4" />
      <text class="km" x=${middle} y=${FLOOR - height - 6}>${rounded(bar.km)}</text>
      <text x=${middle} y=${FLOOR + 18}>${label}</text>`;
  };
  return html`<figure class="card chart">
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <line x1="0" x2=${WIDTH} y1=${FLOOR} y2=${FLOOR} />
      ${bars.map(draw)}
    </svg>
    <table class="hidden">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.chartWeek}</th>
          <th scope="col">${t.chartKm}</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          (bar) =>
            html`<tr>
              <th scope="row">${bar.label}</th>
              <td>${rounded(bar.km)} (${bar.planned ? t.chartPlanned : t.chartDone})</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </figure>`;
}

const rounded = (km: number): string => String(Math.round(km * 10) / 10);
