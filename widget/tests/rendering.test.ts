import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { readMessages } from "../src/reader";
import { strings } from "../src/strings";
import { all, arrives, chat, find, fresh, hook, mount, prepare, said, shows } from "./page";

vi.mock("../src/connection", () => import("./no-connection"));

beforeAll(prepare);
beforeEach(async () => {
  fresh();
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
    expect(find(".emergency .call").textContent).toMatch(/Call\s+Europe\s+112/);
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

  it("opens the panel that was closed", async () => {
    chat.close();
    await chat.updateComplete;
    for (const message of readMessages([{ id: "a", from: "bot", text: "Call now", ...alarm }])) {
      chat.store.dispatch({ type: "received", message });
    }
    await chat.updateComplete;
    expect(find(hook("panel")).hasAttribute("open")).toBe(true);
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
});

describe("telling the user about the connection", () => {
  it("says that messages will wait, and marks those that do", async () => {
    chat.store.dispatch({ type: "link", link: "offline" });
    chat.send("hello?");
    await chat.updateComplete;
    expect(find(hook("offline")).textContent).toContain(strings.offlineEmergency);
    expect(find(".status").textContent.trim()).toBe(strings.waiting);
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
