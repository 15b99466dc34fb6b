import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { strings } from "../src/strings";
import { all, arrives, chat, find, hook, mount, prepare, said, shows } from "./page";

vi.mock("../src/connection", () => import("./no-connection"));

beforeAll(prepare);
beforeEach(async () => {
  await mount();
  chat.open();
  await chat.updateComplete;
});

describe("the first words", () => {
  it("say what this is and offer a start, without waiting for the bot", async () => {
    await shows();
    expect(find(hook("log")).textContent).toContain("not a doctor");
    find(hook("choice")).click();
    await chat.updateComplete;
    expect(said()).toEqual([strings.starters[0]]);
    expect(find(hook("log")).textContent).toContain("not a doctor");
    expect(all(hook("choice"))).toEqual([]);
  });

  it("are the bot's own if it has some", async () => {
    await shows({ text: "Good evening." });
    expect(all(".entry")).toHaveLength(1);
  });
});

describe("an emergency", () => {
  const alarm = {
    kind: "alert",
    level: "emergency",
    title: "Call now",
    lines: ["Sit down"],
    calls: [{ label: "Europe", number: "112" }],
  };

  it("takes over the panel, says it once, and leaves the composer", async () => {
    await shows({ kind: "choices", choices: [{ title: "Go on", value: "go" }] }, alarm);
    expect(all("[role=alert]")).toHaveLength(1);
    expect(find(hook("alert")).textContent).toContain("Sit down");
    expect(find(".emergency .call").getAttribute("href")).toBe("tel:112");
    expect(find(hook("log")).hidden).toBe(true);
    expect(find(hook("composer"))).toBeTruthy();
  });

  it("takes the focus along when it hides the log, and leaves it to who is writing", async () => {
    find(hook("log")).focus();
    await shows(alarm);
    expect(chat.shadowRoot?.activeElement).toBe(find(".emergency"));
    find(hook("composer")).focus();
    await shows(alarm, { text: "Don't drive." });
    expect(chat.shadowRoot?.activeElement).toBe(find(hook("composer")));
  });

  it("makes room for the answer when the user writes, the number staying in sight", async () => {
    await shows(alarm);
    chat.send("what do I tell them?");
    await chat.updateComplete;
    expect(find(hook("log")).hidden).toBe(false);
    expect(find(`${hook("alert")} .call`).textContent).toContain("112");
  });
});

describe("what a message contains", () => {
  const card = {
    kind: "advice",
    card: {
      id: "a",
      title: "Heel raises",
      claim: "They <b>help</b>",
      grade: { letter: "B", words: "fair" },
      thread: { title: "A thread", site: "forum", url: "https://example.org/t" },
      citations: [{ text: "bad", url: "javascript:alert(1)" }],
    },
  };
  it("an advice card says its grade in words and opens only web links", async () => {
    await shows(card);
    expect(find(hook("advice")).textContent).toContain("Evidence B: fair");
    const links = all(`${hook("advice")} a`).map((link) => link.getAttribute("href"));
    expect(links).toEqual(["https://example.org/t"]);
    expect(find(`${hook("advice")} a`).getAttribute("rel")).toContain("noopener");
  });

  it("an advice card names where it comes from, even without an address", async () => {
    const thread = { title: "Sore after hills", site: "forum", url: null };
    await shows({ kind: "advice", card: { title: "Walk", thread } });
    expect(find(".thread").textContent).toContain("Sore after hills");
    expect(all(".thread a")).toEqual([]);
  });

  it("a chart is a table for who cannot see it", async () => {
    await shows({
      kind: "chart",
      title: "Weeks",
      bars: [
        { label: "now", km: 30.04 },
        { label: "next", km: 33, planned: true },
      ],
    });
    expect(all("td").map((cell) => cell.textContent.trim())).toEqual(["30 (done)", "33 (planned)"]);
  });

  it("a body map offers the drawn places and, as an equal, the list", async () => {
    const places = ["knee", "shin", "calf", "heel", "neck"].map((id) => ({
      id,
      title: id,
      group: "",
    }));
    await shows({ kind: "body_map", places });
    expect(all(hook("choice"))).toHaveLength(5);
    const knee = all("[role=radio]").find(
      (region) => region.getAttribute("aria-label") === "Left knee",
    );
    knee?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(said()).toEqual(["Left knee"]);
  });
});

describe("telling the user about the connection", () => {
  it("says that messages will wait, and marks those that do", async () => {
    chat.store.dispatch({ type: "link", link: "offline" });
    chat.send("hello?");
    await chat.updateComplete;
    expect(find(hook("offline")).textContent).toContain(strings.offlineEmergency);
    expect(find(".status").textContent).toBe(strings.waiting);
  });
});

it("tells the page what happens, until it no longer listens", async () => {
  const heard: string[] = [];
  const stop = chat.on("message", (message) => heard.push(message.text));
  await arrives("Hi");
  stop();
  await arrives("Ho");
  expect(heard).toEqual(["Hi"]);
});
