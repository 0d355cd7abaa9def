import { describe, expect, test } from "vitest";
import type { LayerSet } from "../../src/formats/layerSet.js";
import { nameTokens } from "../../src/formats/nameTokens.js";

/** A layer set of one layer with one head, of so many queries and keys. */
const layerSet = (queries: number, keys: number, more: Partial<LayerSet> = {}): LayerSet => ({
  id: "",
  label: "",
  side: "self",
  layers: [{ name: 0, weights: { shape: [1, queries, keys], floats: () => new Float32Array() } }],
  ...more,
});
const [one, two, three] = [["a"], ["b", "c"], ["d", "e", "f"]];
const otherTwo = ["g", "h"];

function namesOf(of: LayerSet, options: Parameters<typeof nameTokens>[2]) {
  const { queryTokens, keyTokens } = nameTokens("f", of, options);
  return [queryTokens, keyTokens];
}

describe("nameTokens(caller, layerSet, options)", () => {
  test("gives tokens to both axes of self-attention, as one list", () => {
    const [queries, keys] = namesOf(layerSet(2, 2), { tokens: two });
    expect(queries).toEqual(two);
    expect(keys).toBe(queries);
  });

  test("names the axes of self-attention and cross-attention apart where two lists are given", () => {
    const options = { queryTokens: two, keyTokens: otherTwo };
    expect(namesOf(layerSet(2, 2), options)).toEqual([two, otherTwo]);
    expect(namesOf(layerSet(2, 2, { side: "cross" }), options)).toEqual([two, otherTwo]);
    const uneven = { queryTokens: one, keyTokens: two };
    expect(namesOf(layerSet(1, 2), uneven)).toEqual([one, two]);
    expect(namesOf(layerSet(1, 2, { side: "encoder" }), uneven)).toEqual([one, two]);
  });

  test("gives an encoder the tokens of the keys, and a decoder those of the queries", () => {
    const options = { queryTokens: two, keyTokens: otherTwo };
    expect(namesOf(layerSet(2, 2, { side: "encoder" }), options)).toEqual([otherTwo, otherTwo]);
    expect(namesOf(layerSet(2, 2, { side: "decoder" }), options)).toEqual([two, two]);
  });

  test("gives both axes the list that fits, whichever it is", () => {
    const options = { queryTokens: three, keyTokens: two };
    for (const side of ["self", "encoder", "decoder"] as const) {
      expect(namesOf(layerSet(2, 2, { side }), options)).toEqual([two, two]);
      expect(namesOf(layerSet(3, 3, { side }), options)).toEqual([three, three]);
    }
    expect(namesOf(layerSet(2, 2), { keyTokens: two })).toEqual([two, two]);
    expect(namesOf(layerSet(2, 2), { queryTokens: two })).toEqual([two, two]);
  });

  test("takes the layer set's own tokens where the caller names none", () => {
    const own = layerSet(1, 2, { side: "cross", queryTokens: one, keyTokens: two });
    expect(namesOf(own, {})).toEqual([one, two]);
    expect(namesOf(own, { keyTokens: otherTwo })).toEqual([one, otherTwo]);
    expect(namesOf(layerSet(1, 2, { queryTokens: one }), {})).toEqual([one, ["0", "1"]]);
  });

  test("leaves out the last token of a text that was written, which attended to nothing yet", () => {
    const written = layerSet(2, 2, { promptTokens: 1 });
    expect(namesOf(written, { tokens: three })).toEqual([
      ["d", "e"],
      ["d", "e"],
    ]);
    expect(namesOf(layerSet(2, 3, { promptTokens: 1 }), { tokens: three })).toEqual([
      ["d", "e"],
      three,
    ]);
    expect(() => namesOf(layerSet(2, 2, { promptTokens: 1 }), { tokens: one })).toThrow(
      'f: tokens must have 2 entries, one per query (axis "query" of [head, query, key] = [1, 2, 2]), got 1',
    );
  });

  test("refuses a list that fits neither axis, by its name", () => {
    const options = { queryTokens: three, keyTokens: one };
    expect(() => namesOf(layerSet(2, 2), options)).toThrow("f: queryTokens must have 2 entries");
    expect(() => namesOf(layerSet(2, 2, { side: "encoder" }), options)).toThrow("got 1");
    expect(() => namesOf(layerSet(2, 2), { keyTokens: three })).toThrow("got 3");
    expect(() => namesOf(layerSet(1, 2), { queryTokens: one, keyTokens: three })).toThrow(
      'f: keyTokens must have 2 entries, one per key (axis "key" of',
    );
  });

  test("refuses a list with something else than texts", () => {
    expect(() => namesOf(layerSet(2, 2), { tokens: ["a", 1] as never })).toThrow(
      new TypeError("f: tokens[1] must be a string, got number"),
    );
  });
});
