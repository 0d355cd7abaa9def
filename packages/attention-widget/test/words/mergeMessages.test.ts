import { describe, expect, test } from "vitest";
import { en } from "../../src/words/en/en.js";
import { mergeMessages } from "../../src/words/mergeMessages.js";
import type { Messages } from "../../src/words/messages.js";
import { errorOf } from "../helpers/errorOf.js";

describe("mergeMessages(caller, given, english)", () => {
  test("fills in English at every depth", () => {
    const merged = mergeMessages("mount", { head: "Kopf", stages: { weights: { name: "W" } } }, en);
    expect(merged).toEqual({
      ...en,
      head: "Kopf",
      stages: { ...en.stages, weights: { ...en.stages.weights, name: "W" } },
    });
  });

  test.each([undefined, null, {}])("of %j is English", (none) => {
    expect(mergeMessages("mount", none, en)).toEqual(en);
  });

  test("takes a list whole, and leaves unknown words alone", () => {
    const given = { aboutSections: [], another: "word" };
    expect(mergeMessages<Messages>("mount", given, en)).toEqual({ ...en, aboutSections: [] });
  });

  test.each([
    [{ tokens: "tokens" }, 'messages.tokens must be a function, got "tokens"'],
    [{ head: 5 }, "messages.head must be a string, got 5"],
    [{ stages: "weights" }, 'messages.stages must be an object, got "weights"'],
    [
      { stages: { weights: { name: [] } } },
      "messages.stages.weights.name must be a string, got []",
    ],
    [{ aboutSections: {} }, "messages.aboutSections must be an array, got {}"],
  ])("refuses %j", (given, message) => {
    expect(errorOf(() => mergeMessages("mount", given as never, en))).toBe(
      `TypeError: mount: ${message}`,
    );
  });
});
