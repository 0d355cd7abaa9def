import { expect, test } from "vitest";
import { guessAxes } from "../../../src/formats/arrays/guessAxes.js";
import { treeOf } from "../../../src/formats/arrays/tree.js";

/** One head of this many queries and keys. */
const head = (queries: number, keys: number) => [
  Array.from({ length: queries }, () => Array.from({ length: keys }, () => 1 / keys)),
];
const guess = (...parts: unknown[]) => guessAxes(treeOf(parts)!)?.join(" ");

test("guessAxes(tree) takes one new row after another for steps of a layer", () => {
  expect(guess(head(2, 2), head(1, 3), head(1, 4))).toBe("step head query key");
  expect(guess(head(2, 2), head(1, 3), head(2, 2))).toBe("layer head query key");
});

test("guessAxes(tree) takes squares that grow for steps of a layer", () => {
  expect(guess(head(2, 2), head(3, 3), head(4, 4))).toBe("step head query key");
  expect(guess(head(2, 2), head(3, 3), head(3, 3))).toBe("layer head query key");
});

test("guessAxes(tree) is undefined where there are too many axes, also in steps", () => {
  expect(guess([[[[head(2, 2)]]]], [[[[head(1, 3)]]]])).toBeUndefined();
});
