import { describe, expect, test } from "vitest";
import { attentionGroups } from "../../../src/formats/readers/attentionGroups.js";

const EYE = [
  [1, 0],
  [0, 1],
];
/** The names of the arrays that are taken for attention, and of those that are not. */
function namesOf(value: unknown) {
  const { chosen, left } = attentionGroups(value);
  return { chosen: chosen.map(({ name }) => name), left };
}

describe("attentionGroups(value)", () => {
  test("takes arrays alone for self-attention", () => {
    expect(attentionGroups([EYE])).toMatchObject({
      chosen: [{ name: "attentions", side: "self" }],
      left: [],
    });
  });

  test.each(["output", "outputs"])("also looks into the field %s", (name) => {
    expect(namesOf({ [name]: { attentions: EYE } }).chosen).toEqual(["attentions"]);
  });

  test("passes over None beside attention, and what holds more than None", () => {
    expect(namesOf({ attentions: EYE, cross_attentions: null }).chosen).toEqual(["attentions"]);
    expect(namesOf({ attentions: [null, "text"] }).chosen).toEqual([]);
  });

  test("takes arrays without a telling name for attention where their rows sum to 1", () => {
    const row = [[0.25, 0.25, 0.5]];
    for (const x of [row, [row, row], [[row, row]], [[[row, row]]]]) {
      expect(namesOf({ x, y: [[3, 4]] })).toEqual({ chosen: ["x"], left: ["y"] });
    }
  });

  test.each([
    ["rows of one number", [[1], [1]]],
    ["rows with numbers below 0", [[2, -1]]],
    ["rows that sum to 2", [[1, 1]]],
    ["rows that sum to 2 in one of its heads", [[[0.5, 0.5]], [[1, 1]]]],
    ["one row without an axis of queries", [0.5, 0.5]],
  ])("does not take %s for attention without a telling name", (_, x) => {
    expect(namesOf({ x })).toEqual({ chosen: [], left: ["x"] });
  });

  test.each(["logits", "tokens", "attention_mask", "input_ids", "ids", "sequences", "layers"])(
    "never takes %s for attention",
    (name) => {
      expect(namesOf({ [name]: EYE, x: EYE })).toEqual({ chosen: ["x"], left: [] });
    },
  );
});
