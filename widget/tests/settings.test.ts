/** What the page that embeds the widget decides, and what the visitor does. */
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readConfig } from "../src/config";
import { languageOf } from "../src/languages";
import { accentOn, contrast } from "../src/paint";
import { strings } from "../src/strings";
import { all, arrives, chat, find, fresh, hook, mount, prepare, shows } from "./page";

vi.mock("../src/connection", () => import("./no-connection"));

beforeAll(prepare);
beforeEach(fresh);

const config = (settings: Record<string, string>): ReturnType<typeof readConfig> => {
  const element = document.createElement("div");
  Object.assign(element.dataset, settings);
  return readConfig(element);
};

describe("an attribute", () => {
  it.each([
    [{ position: "left" }, { position: "left" }],
    [{ position: "upside-down" }, { position: "right" }],
    [{ theme: "dark" }, { theme: "dark" }],
    [{ theme: "pink" }, { theme: "auto" }],
    [{ language: "de-AT" }, { language: "de-AT", locale: "de-AT" }],
    [{}, { language: "en", locale: navigator.language }],
    [{ open: "" }, { open: true }],
    [{ open: "false" }, { open: false }],
    [{ nudge: "off" }, { nudgeAfter: null }],
    [{ nudge: "3" }, { nudgeAfter: 3 }],
    [{ nudge: "soon" }, { nudgeAfter: 10 }],
    [{ server: "https://bot.example/" }, { server: "https://bot.example" }],
    [{ privacy: "/our-privacy" }, { privacy: "http://localhost:3000/our-privacy" }],
  ])("%j is read as %j", (settings, read) => {
    expect(config(settings)).toMatchObject(read);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "http://"])(
    "privacy %s falls back to the bot's own notice",
    (privacy) => {
      expect(config({ privacy, server: "https://bot.example" }).privacy).toBe(
        "https://bot.example/privacy",
      );
    },
  );
});

describe("a language", () => {
  it.each([
    ["en-GB", "en-GB", "ltr"],
    ["ar", "ar", "rtl"],
    ["he-IL", "he-IL", "rtl"],
    ["no such tag!", "en", "ltr"],
    ["", "en", "ltr"],
  ])("%j is %s, written %s", (tag, lang, dir) => {
    expect(languageOf(tag)).toMatchObject({ tag: lang, dir, t: strings });
  });

  it("is told to the panel, whatever the page around it is", async () => {
    await mount({ language: "ar" });
    expect(find(".root").lang).toBe("ar");
    expect(find(".root").dir).toBe("rtl");
  });
});

describe("a colour", () => {
  const WHITE = [255, 255, 255] as const;
  const DARK = [22, 32, 31] as const;
  const numbers = (text: string): [number, number, number] => {
    const [r = 0, g = 0, b = 0] = (text.match(/\d+/g) ?? []).map(Number);
    return [r, g, b];
  };
  it.each(["#ffffff", "#fd0", "#0b6a62", "#7a2cbf", "#000000", "#ff6600", "#808080"])(
    "%s stands out from both panels, with words on it that can be read",
    (color) => {
      for (const scheme of ["light", "dark"] as const) {
        const { accent, ink } = accentOn(color, scheme) ?? { accent: "", ink: "#000000" };
        const words = ink === "#ffffff" ? WHITE : ([0, 0, 0] as const);
        expect(contrast(numbers(accent), scheme === "light" ? WHITE : DARK)).toBeGreaterThan(3);
        expect(contrast(numbers(accent), words)).toBeGreaterThan(4.5);
      }
    },
  );
  it("is left as it is where it can be seen", () => {
    expect(accentOn("#0b6a62", "light")).toEqual({ accent: "rgb(11 106 98)", ink: "#ffffff" });
  });
  it.each(["", "teal", "red; background: url(x)"])("%j is none", (color) => {
    expect(accentOn(color, "light")).toBeNull();
  });
});

it("opens by itself when it is told to, without taking the focus", async () => {
  await mount({ open: "" });
  expect(find(hook("panel")).hasAttribute("open")).toBe(true);
  expect(document.activeElement).toBe(document.body);
});

it("asks the page's own first question, after saying that it is no doctor", async () => {
  await mount({ greeting: "Pain after the Harriers' run?" });
  chat.open();
  await shows();
  const words = all(".bubble").map((bubble) => bubble.textContent.trim());
  expect(words[0]).toContain("not a doctor");
  expect(words[1]).toBe("Pain after the Harriers' run?");
});

it("links the page's own privacy notice", async () => {
  await mount({ privacy: "https://club.example/privacy" });
  chat.open();
  await chat.updateComplete;
  const links = all(".menu a").map((link) => (link as HTMLAnchorElement).href);
  expect(links).toContain("https://club.example/privacy");
});

describe("the bubble beside the launcher", () => {
  const wait = async (): Promise<void> => {
    await vi.advanceTimersByTimeAsync(10_000);
    await chat.updateComplete;
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    return () => vi.useRealTimers();
  });

  it("appears after a while and opens the chat", async () => {
    await mount();
    expect(all(hook("nudge"))).toEqual([]);
    await wait();
    find(hook("nudge-open")).click();
    await chat.updateComplete;
    expect(find(hook("panel")).hasAttribute("open")).toBe(true);
    expect(all(hook("nudge"))).toEqual([]);
  });

  it("can be sent away and does not come back on the next page", async () => {
    await mount({ greeting: "Sore?" });
    await wait();
    expect(find(hook("nudge")).textContent).toContain("Sore?");
    find(hook("nudge-dismiss")).click();
    await chat.updateComplete;
    expect(all(hook("nudge"))).toEqual([]);
    await mount();
    await wait();
    expect(all(hook("nudge"))).toEqual([]);
  });

  it("leaves alone those who opened the chat, and pages that don't want it", async () => {
    await mount();
    chat.open();
    chat.close();
    await wait();
    expect(all(hook("nudge"))).toEqual([]);
    fresh();
    await mount({ nudge: "off" });
    await wait();
    expect(all(hook("nudge"))).toEqual([]);
  });

  it("leaves phones alone, where it would cover the page", async () => {
    vi.stubGlobal("matchMedia", () => ({
      matches: true,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
    await mount();
    await wait();
    expect(all(hook("nudge"))).toEqual([]);
    await prepare();
  });
});

it("remembers the size of the text", async () => {
  await mount();
  chat.open();
  await chat.updateComplete;
  find(hook("text-larger")).click();
  await chat.updateComplete;
  expect(find(".root").classList).toContain("larger");
  await mount();
  expect(find(".root").classList).toContain("larger");
});

it("draws nothing but the launcher until it is opened", async () => {
  await mount();
  expect(all(hook("panel"))).toEqual([]);
  await arrives("Hi");
  expect(all(hook("log"))).toEqual([]);
});
