import { describe, expect, it } from "vitest";
import { readMessage, readMessages } from "../src/reader";

const base = { id: "1", at: "2026-03-01T10:00:00Z", from: "bot", text: "plain words" };

describe("reading what the server sent", () => {
  it.each([
    ["an unknown kind", { kind: "hologram" }],
    ["a kind named like a method", { kind: "toString" }],
    ["choices without choices", { kind: "choices" }],
    [
      "a checklist without its way out",
      { kind: "checklist", options: [{ title: "a", value: "a" }] },
    ],
    ["an alert of an unknown level", { kind: "alert", level: "panic", title: "!" }],
    ["a chart without bars", { kind: "chart", title: "t", bars: [] }],
  ])("shows %s as its plain text", (_, more) => {
    expect(readMessage({ ...base, ...more })).toMatchObject({ kind: "text", text: "plain words" });
  });

  it.each([null, 7, "words", [], {}, { text: "no id" }])("drops %j", (raw) => {
    expect(readMessage(raw)).toBeNull();
  });

  it("keeps the good ones of a list", () => {
    expect(readMessages([null, base, "x"])).toHaveLength(1);
    expect(readMessages("nonsense")).toEqual([]);
  });

  it("fills the optional parts of an advice card", () => {
    expect(
      readMessage({ ...base, kind: "advice", card: { id: "a", title: "Heel raises" } }),
    ).toMatchObject({
      kind: "advice",
      card: { title: "Heel raises", thread: null, grade: null, citations: [] },
    });
  });

  it("takes a choice's title as its value and the other way round", () => {
    expect(
      readMessage({ ...base, kind: "choices", choices: [{ title: "Yes" }, { value: "no" }, {}] }),
    ).toMatchObject({
      choices: [
        { title: "Yes", value: "Yes" },
        { title: "no", value: "no" },
      ],
    });
  });

  it("replaces a date nobody can read", () => {
    expect(Date.parse(readMessage({ ...base, at: "soon" })?.at ?? "")).not.toBeNaN();
  });

  it("never shows more steps done than there are", () => {
    expect(readMessage({ ...base, progress: { step: 9, of: 8 } })).toMatchObject({
      progress: { step: 9, of: 9 },
    });
    expect(readMessage({ ...base, progress: { step: 0, of: 8 } })).toMatchObject({
      progress: null,
    });
  });
});
