import { describe, expect, test } from "vitest";
import { shapeOfTree } from "../../../src/formats/arrays/tree.js";
import { groupArrays } from "../../../src/formats/readers/groupArrays.js";

const EYE = [
  [1, 0],
  [0, 1],
];
const group = (...names: readonly string[]) => groupArrays(names.map((name) => [name, EYE]));

describe("groupArrays(fields)", () => {
  test.each<[name: string, group: object]>([
    ["attn_layer_10", { name: "attn", layers: [10], heads: undefined }],
    ["attn.layers.3", { name: "attn", layers: [3], heads: undefined }],
    ["Layer12", { name: "attentions", layers: [12], heads: undefined }],
    ["blocks.2.attn.heads.14", { name: "attn", layers: [2], heads: [14] }],
    ["h.7.attn", { name: "attn", layers: [7] }],
    ["l_4_attn", { name: "attn", layers: [4] }],
    ["arr_56", { name: "arr", layers: [56] }],
    ["gpt2_attn", { name: "gpt2_attn", layers: undefined }],
    ["attn_2x", { name: "attn_2x", layers: undefined }],
    ["__attn__", { name: "attn", layers: undefined, heads: undefined }],
  ])("takes the numbers out of the name %s", (name, wanted) => {
    expect(group(name)).toMatchObject([wanted]);
  });

  test.each([
    ["cross_attentions", "cross"],
    ["encdec_atts", "cross"],
    ["enc_dec_atts", "cross"],
    ["encoder_attentions", "encoder"],
    ["enc_atts", "encoder"],
    ["decoder_attentions", "decoder"],
    ["dec_atts", "decoder"],
    ["my_enc_atts", "self"],
    ["my_dec_atts", "self"],
    ["attentions", "self"],
  ])("takes %s for the side %s", (name, side) => {
    expect(group(name)[0]!.side).toBe(side);
  });

  test("nests the arrays of one group by step, layer and head, in the order of their numbers", () => {
    const [whole, ...others] = group(
      "step_1_layer_10_head_0",
      "step_1_layer_9_head_0",
      "step_0_layer_10_head_0",
      "step_0_layer_9_head_0",
      "step_0_layer_9_head_1",
    );
    expect(others).toEqual([]);
    expect(whole).toMatchObject({ layers: [9, 10], heads: [0, 1] });
    expect(shapeOfTree(whole!.tree)).toEqual([2, 2, 2, 2, 2]);
  });

  test("takes the number of NumPy's only array for none where it is a stack of layers", () => {
    const layersOf = (arrays: Readonly<Record<string, unknown>>) =>
      groupArrays(Object.entries(arrays)).map(({ layers }) => layers);
    const stack = [[EYE], [EYE]];
    expect(layersOf({ arr_0: stack })).toEqual([undefined]);
    expect(layersOf({ arr_0: [[EYE, EYE]] })).toEqual([[0]]);
    expect(layersOf({ arr_0: [EYE, EYE] })).toEqual([[0]]);
    expect(layersOf({ arr_0: [stack, stack] })).toEqual([[0]]);
    expect(layersOf({ arr_0: stack, arr_1: stack })).toEqual([[0, 1]]);
  });

  test("keeps arrays of other names apart, and leaves what is not an array", () => {
    const fields = [
      ["a_1", EYE],
      ["b_1", EYE],
      ["a_2", EYE],
      ["c", "text"],
    ] as const;
    expect(groupArrays(fields).map(({ name, layers }) => [name, layers])).toEqual([
      ["a", [1, 2]],
      ["b", [1]],
    ]);
  });
});
