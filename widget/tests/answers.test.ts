/** Correcting, keeping and printing what was said. */
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadOutbox, OUTBOX_KEY } from "../src/outbox";
import { strings } from "../src/strings";
import {
  all,
  arrives,
  chat,
  composer,
  find,
  fresh,
  hook,
  mount,
  prepare,
  said,
  shows,
} from "./page";

vi.mock("../src/connection", () => import("./no-connection"));

beforeAll(prepare);
beforeEach(async () => {
  fresh();
  await mount();
  chat.open();
  await chat.updateComplete;
});

const readback = {
  kind: "readback",
  text: "Here's what I understood. Tap anything that's wrong.",
  items: [
    { label: "knee", value: "change the place" },
    { label: "left side", value: "change the side" },
  ],
};
const items = (): HTMLElement[] => all(hook("readback-item"));

describe("the read-back", () => {
  it("says by one tap what is wrong", async () => {
    await shows(readback);
    items()[1]?.click();
    await chat.updateComplete;
    expect(said()).toEqual(["change the side"]);
    expect(find(".entry.user .bubble").textContent).toBe("change the side");
  });

  it("can still be corrected after later answers, the newest one only", async () => {
    await shows(readback, { from: "user", text: "7" }, { text: "Thanks." });
    expect(items()).toHaveLength(2);
    await shows(readback, { from: "user", text: "7" }, readback);
    expect(items()).toHaveLength(2);
    expect(all(".inert li")).toHaveLength(2);
  });

  it("rests after a new start", async () => {
    await shows(readback, { from: "user", text: strings.restartCommand }, { text: "Hello." });
    expect(items()).toEqual([]);
  });
});

describe("by keyboard", () => {
  it("the arrow up goes from the empty composer to the newest answers, not from a draft", async () => {
    vi.spyOn(HTMLElement.prototype, "offsetParent", "get").mockReturnValue(document.body);
    const choices = { kind: "choices", choices: [{ title: "Yes" }, { title: "No" }] };
    await shows(choices);
    const up = (): boolean =>
      composer().dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true, cancelable: true }),
      );
    composer().focus();
    composer().value = "a draft";
    up();
    expect(chat.shadowRoot?.activeElement).toBe(composer());
    composer().value = "";
    up();
    expect(chat.shadowRoot?.activeElement?.textContent.trim()).toBe("Yes");
    vi.restoreAllMocks();
  });

  it("the composer says so", () => {
    const ids = composer().getAttribute("aria-describedby")?.split(" ") ?? [];
    const words = ids.map((id) => find(`#${id}`).textContent).join(" ");
    expect(words).toContain(strings.suggestionsAbove);
  });
});

describe("for a screen reader", () => {
  it("answered choices, drawn anew, are no news", async () => {
    const choices = { kind: "choices", choices: [{ title: "Yes" }] };
    await shows(choices);
    const part = find(".part");
    expect(part.getAttribute("aria-live")).toBeNull();
    await shows(choices, { from: "user", text: "Yes" });
    expect(find(".part")).toBe(part);
    expect(part.getAttribute("aria-live")).toBe("off");
  });

  it("the history of a reload is no news, what comes after it is", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    expect(find(hook("log")).getAttribute("aria-live")).toBe("off");
    await shows({ text: "Hello." });
    expect(find(hook("log")).getAttribute("aria-live")).toBe("off");
    await vi.advanceTimersByTimeAsync(1_000);
    await chat.updateComplete;
    expect(find(hook("log")).getAttribute("aria-live")).toBe("polite");
    vi.useRealTimers();
  });

  it("the first words of a new conversation are news", async () => {
    await shows();
    expect(find(hook("log")).getAttribute("aria-live")).toBe("polite");
  });

  it("a message that is confirmed or renewed keeps its element", async () => {
    await arrives("Hi");
    const before = find(".entry.bot:last-of-type .md");
    await arrives("Hi");
    expect(find(".entry.bot:last-of-type .md")).toBe(before);
  });
});

describe("words the server has not got", () => {
  it("survive a reload and are said again under the same id", async () => {
    chat.send("my knee hurts");
    const [waiting] = loadOutbox();
    await mount();
    expect(said()).toEqual(["my knee hurts"]);
    expect(chat.store.state.messages[0]).toMatchObject({ id: waiting?.id, status: "sending" });
  });

  it("are kept nowhere once the server has them", () => {
    chat.send("my knee hurts");
    const [waiting] = loadOutbox();
    chat.store.dispatch({ type: "sent", id: waiting?.id ?? "" });
    expect(sessionStorage.getItem(OUTBOX_KEY)).toBeNull();
    expect(JSON.stringify(localStorage)).not.toContain("knee");
  });

  it("are gone when the visitor is forgotten", () => {
    chat.send("my knee hurts");
    chat.store.dispatch({ type: "clear" });
    expect(loadOutbox()).toEqual([]);
  });

  it.each(["nonsense", "{}", '[{"id":1}]', "[null]"])("that are %s are none", (stored) => {
    sessionStorage.setItem(OUTBOX_KEY, stored);
    expect(loadOutbox()).toEqual([]);
  });

  it("keep the page from closing only where nothing can be stored", () => {
    const leaving = (): boolean => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    chat.send("stored");
    expect(leaving()).toBe(false);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("full");
    });
    chat.send("not stored");
    expect(leaving()).toBe(true);
    vi.restoreAllMocks();
  });
});

describe("the doctor's summary", () => {
  const summary = { kind: "summary", title: "For your doctor", body: "Left knee\n\n- 4 of 10" };

  it("is offered in the menu once there is a result", async () => {
    await shows({ text: "Hello." });
    expect(all(hook("menu-summary"))).toEqual([]);
    await shows({ kind: "alert", level: "self_care", title: "Fine", lines: [] });
    find(hook("menu-summary")).click();
    expect(said()).toEqual([strings.summaryRequest]);
  });

  it("prints from a window of its own, built without markup", async () => {
    const page = document.implementation.createHTMLDocument();
    const view = {
      document: page,
      CSSStyleSheet: class {
        replaceSync = vi.fn();
      },
      focus: vi.fn(),
      print: vi.fn(),
    };
    vi.spyOn(window, "open").mockReturnValue(view as unknown as Window);
    await shows(summary);
    find(hook("summary-print")).click();
    expect(view.print).toHaveBeenCalledOnce();
    expect(page.querySelector("h1")?.textContent).toBe("For your doctor");
    expect(page.body.textContent).toContain("4 of 10");
    expect(page.querySelectorAll("script, style")).toHaveLength(0);
    vi.restoreAllMocks();
  });

  it("says so when the browser lets no window open", async () => {
    vi.spyOn(window, "open").mockReturnValue(null);
    await shows(summary);
    find(hook("summary-print")).click();
    await chat.updateComplete;
    expect(find(hook("notice")).textContent).toBe(strings.summaryPrintFailed);
    vi.restoreAllMocks();
  });
});

it("asks before it forgets, and confirms it", async () => {
  find(hook("menu-forget")).click();
  await chat.updateComplete;
  await Promise.resolve();
  expect(chat.shadowRoot?.activeElement).toBe(find(hook("forget-no")));
  find(hook("forget-yes")).click();
  await vi.waitFor(() => {
    expect(find(hook("notice")).textContent).toBe(strings.forgetDone);
  });
});
