import { expect, test } from "vitest";
import { parseAxes } from "../../../src/formats/arrays/parseAxes.js";
import { treeOf } from "../../../src/formats/arrays/tree.js";

const heads = treeOf([[[1]], [[1]]])!;

test("parseAxes(caller, axes, tree) reads names, whatever lies between them", () => {
  expect(parseAxes("f", "head, query × key", heads)).toEqual(["head", "query", "key"]);
});

test.each([
  ["an unknown name", "head query keys"],
  ["an unknown name, first", "heads query key"],
  ["a name twice", "query query key"],
  ["no queries", "layer head key"],
  ["no keys", "layer head query"],
])("parseAxes(caller, axes, tree) refuses %s", (_, axes) => {
  const message = `f: axes must name each of step, layer, batch, head, query, key at most once, query and key always, got "${axes}"`;
  expect(() => parseAxes("f", axes, heads)).toThrow(new RangeError(message));
});

test("parseAxes(caller, axes, tree) shows the beginning of a long text", () => {
  expect(() => parseAxes("f", "a".repeat(500), heads)).toThrow(
    new RegExp(`always, got "${"a".repeat(80)}"$`),
  );
});
