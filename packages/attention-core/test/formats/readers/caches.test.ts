import { describe, expect, test } from "vitest";
import type { SavedLayer } from "../../../src/formats/layerSet.js";
import { readTransformerExplainer } from "../../../src/formats/readers/readTransformerExplainer.js";
import { readTransformerLens } from "../../../src/formats/readers/readTransformerLens.js";

const EYE = [
  [1, 0],
  [0, 1],
];
const row = [[0.5, 0.5]];
const ab = ["a", "b"];
/** The numbers of a layer, and the shapes of its stages. */
const numbersOf = ({ weights }: SavedLayer) => [...weights.floats()];
const shapesOf = ({ stages = {} }: SavedLayer) =>
  Object.fromEntries(Object.entries(stages).map(([name, { shape }]) => [name, shape]));

describe("readTransformerExplainer(opened)", () => {
  const read = (value: object) => readTransformerExplainer({ value });

  test("orders layers and heads by their numbers", () => {
    const { layerSets } = read({
      block_10_attn_head_0_attn_softmax: [[1]],
      block_9_attn_head_10_attn_softmax: [[2]],
      block_9_attn_head_9_attn_softmax: [[3]],
      block_9_attn_head_8_attn_softmax: [[4, 4]].flat(),
      other: [[5]],
      tokens: ["a"],
    })!;
    expect(layerSets).toMatchObject([
      {
        id: "self",
        label: "self-attention",
        side: "self",
        queryTokens: ["a"],
        keyTokens: ["a"],
        layers: [
          { name: 9, heads: [9, 10] },
          { name: 10, heads: [0] },
        ],
      },
    ]);
    expect(layerSets[0]!.layers.map(numbersOf)).toEqual([[3, 2], [1]]);
  });

  test("has a stage where all heads have it, in the shape of the weights", () => {
    const softmax = {
      block_0_attn_head_0_attn_softmax: EYE,
      block_0_attn_head_1_attn_softmax: EYE,
    };
    const stagesOf = (more: object) =>
      shapesOf(read({ ...softmax, ...more })!.layerSets[0]!.layers[0]!);
    const first = { block_0_attn_head_0_attn: EYE };
    expect(stagesOf({ ...first, block_0_attn_head_1_attn: EYE })).toEqual({ scores: [2, 2, 2] });
    expect(stagesOf(first)).toEqual({});
    expect(stagesOf({ ...first, block_0_attn_head_1_attn: row })).toEqual({});
  });

  test("refuses heads of different shapes, and leaves data without softmax", () => {
    const heads = { block_3_attn_head_0_attn_softmax: EYE, block_3_attn_head_1_attn_softmax: row };
    expect(() => read(heads)).toThrow(
      new RangeError("readAttention: heads of layer 3 must have one shape, [2, 2], got [1, 2]"),
    );
    expect(read({ block_3_attn_head_0_attn: EYE })).toBeUndefined();
  });
});

describe("readTransformerLens(opened)", () => {
  const hook = (layer: number, name: string) => `blocks.${layer}.attn.hook_${name}`;
  const read = (value: object) => readTransformerLens({ value }, {})!;
  const stagesOf = (more: object) => {
    const { layerSets, notes } = read({ [hook(0, "pattern")]: [[EYE]], ...more });
    return { stages: shapesOf(layerSets[0]!.layers[0]!), notes };
  };
  const vectors = [[[[1]], [[2]]]]; // [batch, position, head, dHead]
  const one = [1, 2, 1];

  test("orders layers by their numbers, and passes over layers without weights", () => {
    const { layerSets, notes } = read({
      [hook(10, "pattern")]: [[row]],
      [hook(9, "pattern")]: [row],
      [hook(8, "q")]: vectors,
      [hook(2, "pattern")]: "none",
      [`my.${hook(1, "pattern")}`]: [[row]],
      tokens: ab,
    });
    expect(layerSets).toMatchObject([
      {
        id: "self",
        label: "self-attention",
        side: "self",
        queryTokens: ab,
        keyTokens: ab,
        layers: [{ name: 9 }, { name: 10 }],
      },
    ]);
    expect(notes).toEqual([]);
  });

  test("has queries, keys, values and head outputs, with their positions where they are", () => {
    const plain = { [hook(0, "q")]: vectors, [hook(0, "k")]: vectors, [hook(0, "v")]: vectors };
    expect(stagesOf({ ...plain, [hook(0, "z")]: vectors }).stages).toEqual({
      queries: one,
      keys: one,
      values: one,
      headOutputs: one,
    });
    const wide = [[[[1, 1]], [[2, 2]]]];
    const rotated = { [hook(0, "rot_q")]: wide, [hook(0, "rot_k")]: wide };
    expect(stagesOf({ ...plain, ...rotated }).stages).toEqual({
      queries: [1, 2, 2],
      keys: [1, 2, 2],
      values: one,
    });
    expect(stagesOf({ [hook(0, "q")]: [[[[1]]]] }).stages).toEqual({});
  });

  test("has scores of the shape of the weights, unless they are weights", () => {
    const scoresOf = (scores: unknown) => stagesOf({ [hook(0, "attn_scores")]: scores });
    const maskedScores = { stages: { maskedScores: [1, 2, 2] }, notes: [] };
    expect(
      scoresOf([
        [
          [
            [2, 3],
            [4, 5],
          ],
        ],
      ]),
    ).toEqual(maskedScores); // no rows of 1
    expect(
      scoresOf([
        [
          [
            [-1, 2],
            [0, 1],
          ],
        ],
      ]),
    ).toEqual(maskedScores); // rows of 1, but a number below 0
    expect(scoresOf([[row]])).toEqual({ stages: {}, notes: [] });
    expect(scoresOf([[EYE]])).toEqual({
      stages: {},
      notes: ["Not read: hook_attn_scores, which holds weights after softmax in this version."],
    });
  });
});
