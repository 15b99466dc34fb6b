import { beforeEach, describe, expect, it, vi } from "vitest";
import { Scroller } from "../src/scroll";

vi.stubGlobal(
  "ResizeObserver",
  class {
    observe = vi.fn();
    disconnect = vi.fn();
  },
);

/** A log 500 px high, with what jsdom has not: heights. */
function logOf(...entries: { who: string; height: number }[]): HTMLElement {
  const log = document.createElement("div");
  let height = 0;
  for (const { who, height: own } of entries) {
    const entry = document.createElement("div");
    entry.className = `entry ${who}`;
    Object.defineProperty(entry, "offsetTop", { value: height });
    log.append(entry);
    height += own;
  }
  Object.defineProperties(log, {
    clientHeight: { value: 500 },
    scrollHeight: { value: height },
  });
  return log;
}

const before = { who: "bot", height: 800 };
const user = { who: "user", height: 60 };
const short = { who: "bot active", height: 100 };
const tall = { who: "bot active", height: 700 };

describe("the log", () => {
  let scroller: Scroller;
  const at = (log: HTMLElement): number => {
    scroller.attach(log);
    scroller.follow();
    return log.scrollTop;
  };
  beforeEach(() => {
    scroller = new Scroller();
  });

  it.each([
    ["at the end while the bot has not answered", [before, user], 360],
    ["at the end of a turn that fits", [before, user, short, short], 560],
    ["at the bot's first new message when the turn does not fit", [before, user, short, tall], 848],
    ["at the top when everything fits", [user, short], 0],
  ])("stands %s", (_, entries, top) => {
    expect(at(logOf(...entries))).toBe(top);
  });

  it("leaves those alone who read older messages, until they write", () => {
    const log = logOf(before, user, short);
    at(log);
    log.scrollTop = 100;
    scroller.scrolled();
    expect(at(log)).toBe(100);
    scroller.toEnd();
    expect(log.scrollTop).toBe(460);
  });

  it("does not pull back those who have read on", () => {
    const log = logOf(before, user, short, tall);
    at(log);
    log.scrollTop = 1100;
    scroller.scrolled();
    expect(at(log)).toBe(1100);
  });
});
