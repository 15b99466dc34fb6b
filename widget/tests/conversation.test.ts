import { describe, expect, it } from "vitest";
import { checklistValue, progressOf, shownText, standingEmergency } from "../src/conversation";
import { readMessages } from "../src/reader";

const none = { title: "None of these", value: "none of these" };
const unsure = { title: "Not sure", value: "not sure" };
const options = [
  { title: "Fever", value: "I have a fever" },
  { title: "Pain at night", value: "it wakes me at night" },
];
const checklist = { options, none, unsure };

describe("the answer of a checklist", () => {
  it.each([
    [[], null],
    [["it wakes me at night"], "it wakes me at night"],
    [["it wakes me at night", "I have a fever"], "I have a fever; it wakes me at night"],
    [["something else"], null],
  ])("ticking %j says %j", (ticked, said) => {
    expect(checklistValue(checklist, new Set(ticked))).toBe(said);
  });
});

const script = readMessages([
  {
    id: "1",
    from: "bot",
    kind: "checklist",
    text: "Any of these?",
    ...checklist,
    progress: { step: 1, of: 8 },
  },
  { id: "2", from: "user", text: "I have a fever; it wakes me at night" },
  { id: "3", from: "bot", text: "Noted.", progress: { step: 2, of: 8 } },
  {
    id: "4",
    from: "bot",
    kind: "choices",
    text: "Which side?",
    choices: [{ title: "Left", value: "left side" }],
  },
  { id: "5", from: "user", text: "left side" },
  { id: "6", from: "user", text: "I have a fever" },
]);

describe("the user's words as shown", () => {
  it.each([
    [1, "Fever; Pain at night"],
    [4, "Left"],
    [5, "I have a fever"],
  ])("message %i reads %j", (index, shown) => {
    expect(shownText(script, index)).toBe(shown);
  });
});

it("keeps the progress of the bot's last turn until the next one", () => {
  expect(progressOf(script)).toEqual({ step: 2, of: 8 });
  expect(
    progressOf([
      ...script,
      ...readMessages([{ id: "7", from: "bot", text: "Here is what I think." }]),
    ]),
  ).toBeNull();
});

describe("an emergency", () => {
  const alarm = {
    id: "a",
    from: "bot",
    kind: "alert",
    level: "emergency",
    title: "Call now",
    text: "Call now",
  };
  const standing = (...after: object[]): unknown =>
    standingEmergency(readMessages([alarm, ...after]), "start over");

  it("takes the panel as long as nothing was said", () => {
    expect(standing({ id: "b", from: "bot", text: "While you wait" })).toMatchObject({
      fresh: true,
    });
  });
  it("stands, smaller, while the user goes on writing", () => {
    expect(standing({ id: "b", from: "user", text: "what do I say?" })).toMatchObject({
      fresh: false,
    });
  });
  it("is not taken back by a lesser level", () => {
    expect(
      standing({ id: "b", from: "bot", kind: "alert", level: "self_care", title: "", text: "" }),
    ).not.toBeNull();
  });
  it("ends with a new start", () => {
    expect(standing({ id: "b", from: "user", text: "start over" })).toBeNull();
  });
  it("is not made by a lesser level", () => {
    expect(
      standingEmergency(readMessages([{ ...alarm, level: "urgent" }]), "start over"),
    ).toBeNull();
  });
});
