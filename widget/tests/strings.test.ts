import { describe, expect, it } from "vitest";
import { LEVELS } from "../src/messages";
import { strings } from "../src/strings";

/** Every text, the ones with blanks filled in. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function")
    return [String((value as (...args: unknown[]) => unknown)("3", 8))];
  return Object.values(value as object).flatMap(texts);
}

describe("strings", () => {
  it("are all written", () => {
    for (const text of texts(strings)) expect(text.trim()).not.toBe("");
  });
  it("name every level in words", () => {
    expect(Object.keys(strings.levels).sort()).toEqual([...LEVELS].sort());
  });
  it("fill in their blanks", () => {
    expect(strings.progress(3, 8)).toBe("Question 3 of 8");
    for (const text of texts(strings)) expect(text).not.toMatch(/undefined|\[object/);
  });
});
