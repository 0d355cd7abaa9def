import { describe, expect, test } from "vitest";
import { shapeOfTree, treeOf } from "../../../src/formats/arrays/tree.js";
import {
  dropOtherRanks,
  guessAxesWithNotes,
} from "../../../src/formats/readers/guessAxesWithNotes.js";

const EYE = [
  [1, 0],
  [0, 1],
];
const name = "a".repeat(100);

/** What is guessed of arrays under a long name, and noted. */
function guess(value: unknown, layers?: readonly number[]) {
  const tree = treeOf(value)!;
  const { value: axes, notes } = guessAxesWithNotes(tree, { name, side: "self", tree, layers });
  return [axes.join(" "), ...notes];
}

describe("guessAxesWithNotes(tree, group)", () => {
  const heads = `${name}: the first of 3 axes was taken for heads; for layers, read with axes "layer query key".`;
  const layers = `${name}: the first of 4 axes was taken for layers; for a batch, read with axes "batch head query key".`;

  test("says what the first of three or four axes was taken for", () => {
    expect(guess([EYE, EYE])).toEqual(["head query key", heads]);
    expect(guess([[EYE], [EYE]])).toEqual(["layer head query key", layers]);
  });

  test("says nothing where there is one of them, or where names count layers", () => {
    expect(guess(EYE)).toEqual(["query key"]);
    expect(guess([EYE])).toEqual(["head query key"]);
    expect(guess([[EYE, EYE]])).toEqual(["layer head query key"]);
    expect(guess([[EYE], [EYE]], [0, 1])).toEqual(["layer head query key"]);
    expect(guess([[[EYE]], [[EYE]]])).toEqual(["layer batch head query key"]);
  });

  test("says nothing of a list of layers that lie apart", () => {
    expect(guess([[EYE, EYE], [EYE]])).toEqual(["layer head query key"]);
  });

  test("refuses one axis and more than six, with the beginning of a long name", () => {
    expect(() => guess([1, 2])).toThrow(
      new RangeError(
        `readAttention: ${name.slice(0, 60)} must have at least two axes, query and key, got [2]`,
      ),
    );
    const must = `axes of ${name.slice(0, 52)} must be named for so many (axes: "layer head query key")`;
    expect(() => guess([[[[[EYE]]]]])).toThrow(
      new RangeError(`readAttention: ${must}, got [1, 1, 1, 1, 1, 2, 2]`),
    );
    const shape = Array(17).fill(1);
    expect(() => guess({ data: [1], shape })).toThrow(
      new RangeError(`readAttention: ${must}, got 17 axes`),
    );
    expect(() => guess({ data: [1], shape: shape.slice(1) })).toThrow(", got [1, 1, 1,");
  });
});

describe("dropOtherRanks(tree)", () => {
  test("leaves arrays with other axes than the first, and names the shapes of some", () => {
    const states = Array.from({ length: 10 }, (_, i) => [Array(i + 1).fill(1)]);
    const { value, notes } = dropOtherRanks(treeOf([[EYE], [EYE, EYE], ...states])!);
    expect(value).toHaveLength(2);
    expect(shapeOfTree(value)).toEqual([2, 1, 2, 2]);
    expect(notes).toEqual([
      "Not read: [1, 1], [1, 2], [1, 3], [1, 4], [1, 5], [1, 6], [1, 7], [1, 8], which have other axes than the rest.",
    ]);
  });

  test("leaves nothing where all have the same axes", () => {
    for (const arrays of [
      [EYE, EYE],
      [[EYE], [EYE, EYE]],
    ]) {
      const tree = treeOf(arrays)!;
      expect(dropOtherRanks(tree)).toEqual({ value: tree, notes: [] });
    }
  });
});
