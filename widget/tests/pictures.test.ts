/** Body map, charts and drawings: what is seen, and what is there for those who can't see it. */
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readDrawing } from "../src/drawing";
import { strings } from "../src/strings";
import { all, chat, find, fresh, hook, mount, prepare, said, shows } from "./page";

vi.mock("../src/connection", () => import("./no-connection"));

beforeAll(prepare);
beforeEach(async () => {
  fresh();
  await mount();
  chat.open();
  await chat.updateComplete;
});
afterEach(() => vi.restoreAllMocks());

describe("the body map", () => {
  const ids = ["knee", "shin", "calf", "heel", "toe", "ankle", "neck"];
  const map = {
    kind: "body_map",
    places: ids.map((id) => ({ id, title: id, group: "" })),
  };
  const region = (label: string): HTMLElement =>
    all(hook("body-region")).find((one) => one.getAttribute("aria-label") === label) as HTMLElement;
  const press = (on: HTMLElement, key: string): void => {
    on.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  };

  it("offers every place in the list, whatever is drawn", async () => {
    await shows(map);
    expect(all(hook("choice")).map((one) => one.textContent.trim())).toEqual(ids);
  });

  it.each(["Enter", " "])("is answered by %j on a region", async (key) => {
    await shows(map);
    press(region("Left knee"), key);
    expect(said()).toEqual(["Left knee"]);
  });

  it("is one tab stop for each picture, the arrows go from region to region", async () => {
    await shows(map);
    const stops = (view: string): HTMLElement[] => all(`.view.${view} [role=radio][tabindex="0"]`);
    expect([stops("body").length, stops("close").length]).toEqual([1, 1]);
    const [first] = stops("body");
    first?.focus();
    press(first as HTMLElement, "ArrowRight");
    expect(stops("body")).toHaveLength(1);
    expect(stops("body")[0]).not.toBe(first);
  });

  it("shows the foot larger when it is tapped", async () => {
    await shows(map);
    find(hook("map-zoom")).dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect((find(hook("map-close")) as HTMLInputElement).checked).toBe(true);
    expect(said()).toEqual([]);
  });

  it("names each region and says whose left it is", async () => {
    await shows(map);
    for (const one of all(hook("body-region"))) {
      expect(one.getAttribute("aria-label")).toMatch(/^(Left|Right) |^neck$/);
    }
    expect(find(".figures").getAttribute("aria-label")).toBe(strings.mapLabel);
  });
});

describe("a chart", () => {
  const plan = {
    kind: "chart",
    title: "Your plan",
    bars: [
      { label: "now", km: 30.04 },
      { label: "1", km: 33, planned: true, note: "build", longest_km: 12 },
      { label: "2", km: 24, planned: true, note: "cut-back", longest_km: 9 },
      { label: "3", km: 21.1, planned: true, note: "race", longest_km: 21.1 },
    ],
  };
  it("is a table for those who cannot see it", async () => {
    await shows(plan);
    const rows = all("tbody tr").map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ["now", "30", "", "done"],
      ["1", "33", "12", "build"],
      ["2", "24", "9", "cut-back"],
      ["3", "21.1", "21.1", "race"],
    ]);
    expect(find(".chart svg").getAttribute("aria-hidden")).toBe("true");
  });

  it("counts in miles for those who do", async () => {
    await shows({ ...plan, unit: "mi" });
    expect(find("tbody tr").children[1]?.textContent).toBe("18.7");
    expect(all("thead th")[1]?.textContent).toBe("Miles");
  });

  it("leaves out the column of longest runs when none is known", async () => {
    await shows({ ...plan, bars: [{ label: "before", km: 20 }] });
    expect(all("thead th").map((cell) => cell.textContent)).not.toContain(strings.chartLongest);
  });

  it("tells planned from done, and the kinds of week, by more than colour", async () => {
    await shows(plan);
    expect(all("rect.planned")).toHaveLength(3);
    expect(all("rect.cut-back")).toHaveLength(1);
    const signs = find(".legend").textContent;
    for (const word of ["done", "planned", "cut-back", "race", "Longest run"]) {
      expect(signs).toContain(word);
    }
  });

  it("shows its table to everybody who asks", async () => {
    await shows(plan);
    find(hook("chart-table")).click();
    expect(find(hook("chart")).classList).toContain("tabled");
    expect(find(hook("chart-table")).getAttribute("aria-pressed")).toBe("true");
  });
});

describe("an exercise", () => {
  const card = (drawing: object): object => ({
    kind: "advice",
    card: {
      title: "Calf raises",
      how: "",
      exercise: {
        name: "Two up, one down",
        dose: "3 sets of 12",
        steps: ["Rise.", "Lower."],
        progress: "Add weight.",
        stop: "it hurts more",
        drawing,
      },
    },
  });
  const answer = (response: Response): void => {
    vi.spyOn(globalThis, "fetch").mockResolvedValue(response);
  };
  const drawing = { src: "/drawings/calf_raise.svg", alt: "A runner on a step" };

  it("says what to do, how much, when more and when to stop", async () => {
    await shows(card(drawing));
    expect(all(`${hook("exercise")} li`).map((step) => step.textContent)).toEqual([
      "Rise.",
      "Lower.",
    ]);
    const facts = all(`${hook("exercise")} dd`).map((fact) => fact.textContent);
    expect(facts).toEqual(["3 sets of 12", "Add weight.", "it hurts more"]);
  });

  it("loads its drawing from the bot's server, with words for it", async () => {
    await shows(card(drawing));
    const image = find(`${hook("drawing")} img`) as HTMLImageElement;
    expect(image.getAttribute("src")).toMatch(/^http:\/\/localhost.*\/drawings\/calf_raise\.svg$/);
    expect(image.alt).toBe("A runner on a step");
  });

  it.each(["https://evil.example/x.svg", "//evil.example/x.svg", "/x.svg?y", "/../x.svg"])(
    "loads nothing from %s",
    async (src) => {
      await shows(card({ src, alt: "" }));
      expect(all("img")).toEqual([]);
    },
  );

  it("is fetched and put in place where the page allows no image", async () => {
    const svg = `<svg viewBox="0 0 1 1"><script>alert(1)</script><path d="M0 0"/></svg>`;
    answer(new Response(svg));
    await shows(card(drawing));
    find(`${hook("drawing")} img`).dispatchEvent(new Event("error"));
    await vi.waitFor(() => {
      expect(find(`${hook("drawing")} svg`).getAttribute("aria-label")).toBe("A runner on a step");
    });
    expect(all(`${hook("drawing")} script`)).toEqual([]);
    expect(all(`${hook("drawing")} path`)).toHaveLength(1);
  });

  it("falls back to the drawing's words", async () => {
    answer(new Response("", { status: 404 }));
    await shows(card(drawing));
    find(`${hook("drawing")} img`).dispatchEvent(new Event("error"));
    await vi.waitFor(() => {
      expect(find(hook("drawing")).textContent).toContain("A runner on a step");
    });
    expect(find(`${hook("drawing")} img`).hidden).toBe(true);
  });
});

it.each([
  `<svg><a href="https://evil.example"><path/></a></svg>`,
  `<svg><image href="https://evil.example/x.png"/></svg>`,
  `<svg onload="alert(1)"><use href="#x"/></svg>`,
  `<svg><style>*{background:url(https://evil.example)}</style></svg>`,
  `<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>`,
])("a drawing keeps nothing that runs, links or loads: %s", (text) => {
  const kept = readDrawing(text)?.outerHTML ?? "";
  expect(kept).not.toMatch(/evil|alert|use|<img/);
});
