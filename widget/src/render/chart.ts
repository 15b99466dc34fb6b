import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import type { Bar, BotMessage, Unit } from "../messages";
import type { Strings } from "../strings";
import type { Context } from "./context";

const WIDTH = 320;
const HEIGHT = 156;
const FLOOR = 128;
const TALLEST = 96;
/** With more bars than this, values are whole numbers. */
const ROOMY = 9;
/** About the width of a letter of a label. */
const LETTER = 6.2;
const KM_PER_MILE = 1.609344;

/**
 * Weekly kilometres: done is solid, planned is dashed, a line in a bar marks the longest run. What
 * a week is (cut-back, taper, race) is told by its pattern and in words, never by colour alone.
 */
export function renderChart(message: BotMessage<"chart">, { t }: Context): TemplateResult {
  const { title } = message;
  const bars = message.bars.map((bar) => inUnit(bar, message.unit));
  const most = Math.max(...bars.map((bar) => bar.km), 1);
  const step = WIDTH / bars.length;
  const wide = Math.min(step * 0.7, 46);
  /** Which labels are written: as many as have room, long ones fewer. */
  const longest = Math.max(...bars.map((bar) => bar.label.length));
  const every = Math.max(1, Math.ceil((longest * LETTER + 6) / step));
  const written = (index: number): boolean => index % every === 0;
  const crowded = bars.length > ROOMY;

  const draw = (bar: Bar, index: number): SVGTemplateResult => {
    const middle = step * (index + 0.5);
    const left = middle - wide / 2;
    const height = Math.max((bar.km / most) * TALLEST, 2);
    const top = FLOOR - height;
    const kind = `bar ${bar.planned ? "planned" : ""} ${bar.note ?? ""}`;
    const run = bar.longest === null ? null : FLOOR - Math.min(bar.longest / most, 1) * TALLEST;
    const above = bar.note === "race" ? "★" : "";
    return svg`<rect class=${kind} x=${left} y=${top} width=${wide} height=${height} rx="3" />
      ${run === null ? nothing : svg`<line class="longest" x1=${left} x2=${left + wide} y1=${run} y2=${run} />`}
      <text class="km" x=${middle} y=${top - 5}>${above || rounded(bar.km, crowded ? 1 : 10)}</text>
      <text x=${middle} y=${FLOOR + 17}>${written(index) ? bar.label : ""}</text>`;
  };
  const table = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const shown = button.closest("figure")?.classList.toggle("tabled") ?? false;
    button.setAttribute("aria-pressed", String(shown));
  };
  return html`<figure class="card chart" data-testid="chart">
    <figcaption>${title}</figcaption>
    <svg class=${crowded ? "crowded" : ""} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <line x1="0" x2=${WIDTH} y1=${FLOOR} y2=${FLOOR} />
      ${bars.map(draw)}
    </svg>
    ${legend(bars, t)}
    <div class="table">${renderTable({ ...message, bars }, t)}</div>
    <button
      type="button"
      class="link"
      data-testid="chart-table"
      aria-pressed="false"
      @click=${table}
    >
      ${t.chartTable}
    </button>
  </figure>`;
}

/** A bar with its distances in the unit of the reader. */
function inUnit(bar: Bar, unit: Unit): Bar {
  if (unit === "km") return bar;
  const longest = bar.longest === null ? null : bar.longest / KM_PER_MILE;
  return { ...bar, km: bar.km / KM_PER_MILE, longest };
}

/** The signs this chart uses, with their meaning. */
function legend(bars: readonly Bar[], t: Strings): TemplateResult | typeof nothing {
  const used = (wanted: (bar: Bar) => boolean, sign: string, words: string): TemplateResult[] =>
    bars.some(wanted) ? [html`<li><i class=${sign}></i>${words}</li>`] : [];
  const mixed = bars.some((bar) => bar.planned) && bars.some((bar) => !bar.planned);
  const signs = [
    ...(mixed ? used((bar) => !bar.planned, "bar", t.chartDone) : []),
    ...used((bar) => bar.planned, "bar planned", t.chartPlanned),
    ...used((bar) => bar.note === "cut-back", "bar planned cut-back", t.chartNotes["cut-back"]),
    ...used((bar) => bar.note === "taper", "bar planned taper", t.chartNotes.taper),
    ...used((bar) => bar.note === "race", "race", t.chartNotes.race),
    ...used((bar) => bar.longest !== null, "longest", t.chartLongest),
  ];
  if (signs.length < 2) return nothing;
  return html`<ul class="legend" aria-hidden="true">
    ${signs}
  </ul>`;
}

function renderTable({ bars, title, unit }: BotMessage<"chart">, t: Strings): TemplateResult {
  const runs = bars.some((bar) => bar.longest !== null);
  const row = (bar: Bar): TemplateResult => {
    const kind = bar.note ? t.chartNotes[bar.note] : bar.planned ? t.chartPlanned : t.chartDone;
    return html`<tr>
      <th scope="row">${bar.label}</th>
      <td>${rounded(bar.km)}</td>
      ${runs ? html`<td>${bar.longest === null ? "" : rounded(bar.longest)}</td>` : nothing}
      <td>${kind}</td>
    </tr>`;
  };
  return html`<table>
    <caption class="hidden">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.chartWeek}</th>
        <th scope="col">${t.chartUnits[unit]}</th>
        ${runs ? html`<th scope="col">${t.chartLongest}</th>` : nothing}
        <th scope="col">${t.chartKind}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(row)}
    </tbody>
  </table>`;
}

/** To tenths of a kilometre, or with `parts` 1 to whole ones. */
const rounded = (km: number, parts = 10): string => String(Math.round(km * parts) / parts);
