import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
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

describe("the panel", () => {
  it("opens with the cursor in the composer, and Escape gives the focus back", async () => {
    expect(chat.shadowRoot?.activeElement).toBe(find(hook("composer")));
    find(hook("composer")).dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
    );
    await chat.updateComplete;
    await Promise.resolve();
    expect(find(hook("panel")).hasAttribute("open")).toBe(false);
    expect(chat.shadowRoot?.activeElement).toBe(find(hook("launcher")));
  });

  it("keeps a draft while closed", async () => {
    composer().value = "half a sen";
    chat.close();
    await chat.updateComplete;
    chat.open();
    await chat.updateComplete;
    expect(composer().value).toBe("half a sen");
  });

  it("stands in the page without a launcher when it is inline", async () => {
    await mount({ position: "inline" });
    expect(find(hook("panel")).tagName).toBe("SECTION");
    expect(all(hook("launcher"))).toEqual([]);
  });

  it("counts on the launcher what came while it was closed", async () => {
    chat.close();
    await arrives("Hi");
    expect(find(hook("launcher")).getAttribute("aria-label")).toContain("1 new");
  });

  it("gives every control a name", async () => {
    await shows({ kind: "choices", choices: [{ title: "Yes", value: "y" }] });
    for (const button of all("button")) {
      expect(button.getAttribute("aria-label") ?? button.textContent.trim()).not.toBe("");
    }
  });
});

describe("answering", () => {
  const yes = { kind: "choices", choices: [{ title: "Yes, it does", value: "affirm" }] };
  const list = {
    kind: "checklist",
    options: [
      { title: "Fever", value: "fever" },
      { title: "Swelling", value: "swelling" },
    ],
    none: { title: "None of these", value: "no, nothing" },
    unsure: { title: "Not sure", value: "hard to say" },
  };
  const button = (title: string): HTMLButtonElement =>
    all(".checklist button").find((one) => one.textContent.trim() === title) as HTMLButtonElement;
  const tick = (value: string): void => {
    const box = all("input").find((input) => (input as HTMLInputElement).value === value);
    box?.click();
  };

  it("by a quick reply sends its value and shows its title", async () => {
    await shows(yes);
    find(hook("choice")).click();
    await chat.updateComplete;
    expect(said()).toEqual(["affirm"]);
    expect(find(".entry.user .bubble").textContent).toBe("Yes, it does");
  });

  it("is possible until the user's last message, and only there", async () => {
    await shows(yes, { from: "user", text: "affirm" }, yes, { kind: "text" });
    expect(all(hook("choice"))).toHaveLength(1);
    expect(find(".inert .chosen").textContent).toContain("Yes, it does");
  });

  it("by a checklist joins what was ticked", async () => {
    await shows(list);
    tick("swelling");
    tick("fever");
    find(hook("checklist-send")).click();
    expect(said()).toEqual(["fever; swelling"]);
  });

  it.each([
    ["None of these", "no, nothing"],
    ["Not sure", "hard to say"],
  ])("by %j takes one tap", async (title, value) => {
    await shows(list);
    button(title).click();
    await chat.updateComplete;
    expect(said()).toEqual([value]);
    expect(find(".entry.user .bubble").textContent).toBe(title);
    expect(find(".inert .chosen").textContent).toContain(title);
  });

  it("by a checklist never denies or doubts what is ticked", async () => {
    await shows(list);
    const rest = (): boolean[] =>
      [strings.checklistSend, "None of these", "Not sure"].map((title) => button(title).disabled);
    expect(rest()).toEqual([true, false, false]);
    tick("fever");
    expect(rest()).toEqual([false, true, true]);
    button("None of these").click();
    expect(said()).toEqual([]);
    tick("fever");
    expect(rest()).toEqual([true, false, false]);
  });

  it("by a checklist keeps the ticks over redraws", async () => {
    await shows(list);
    tick("fever");
    await shows(list, { text: "Take your time." });
    find(hook("checklist-send")).click();
    expect(said()).toEqual(["fever"]);
  });

  it("by Enter sends, by Shift and Enter does not", async () => {
    const area = composer();
    area.value = "my knee hurts";
    area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", shiftKey: true }));
    expect(said()).toEqual([]);
    area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    await chat.updateComplete;
    expect(said()).toEqual(["my knee hurts"]);
    expect(area.value).toBe("");
  });

  it("refuses to cut a message that is too long", async () => {
    const area = composer();
    area.value = "x".repeat(4003);
    area.dispatchEvent(new Event("input"));
    area.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    await chat.updateComplete;
    expect(said()).toEqual([]);
    expect(find("#hint").textContent).toBe(strings.tooLong(3));
  });
});
