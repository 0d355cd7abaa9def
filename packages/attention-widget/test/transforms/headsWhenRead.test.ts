import {
  type AttentionLayer,
  type AttentionTrace,
  causalMask,
  multiHeadAttention,
  tensor,
} from "attention-core";
import { expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { experimentOn } from "../../src/transforms/experimentOn.js";
import { headOf } from "../../src/transforms/headOf.js";
import {
  computeSomeRows,
  headsWhenRead,
  withAllHeads,
} from "../../src/transforms/headsWhenRead.js";
import { layerOfHead } from "../../src/transforms/layerOfHead.js";

/** Two heads whose numbers are 10 more than their place, and which were computed. */
function twoHeads() {
  const computed: number[] = [];
  const stages = headsWhenRead({ weights: [2, 1, 2], scores: [2, 1, 2] }, (head) => {
    computed.push(head);
    return { weights: tensor([[[head + 10, head + 10]]]) };
  });
  return { ...stages, computed };
}

test("headsWhenRead(shapes, compute) computes a head when headOf reads it, and once", () => {
  const { weights, computed } = twoHeads();
  expect(computed).toEqual([]);
  expect([...headOf(weights, 1).data]).toEqual([11, 11]);
  expect([...headOf(weights, 1).data]).toEqual([11, 11]);
  expect(computed).toEqual([1]);
});

test("headsWhenRead(shapes, compute) computes all stages of a head at once, NaN where there is none", () => {
  const { weights, scores, computed } = twoHeads();
  if (scores === undefined) throw new Error("scores must be there, got none");
  expect([...headOf(scores, 0).data]).toEqual([Number.NaN, Number.NaN]);
  headOf(weights, 0);
  expect(computed).toEqual([0]);
});

test("withAllHeads(tensor) computes every head", () => {
  const { weights, computed } = twoHeads();
  expect([...withAllHeads(weights).data]).toEqual([10, 10, 11, 11]);
  expect(computed).toEqual([0, 1]);
});

/** Four heads over a text long enough that they are computed one by one. */
function longLayer(tokens = 720): AttentionLayer {
  const inputs = tensor(
    Float32Array.from({ length: 8 * tokens }, (_, i) => Math.sin(7 * i)),
    [tokens, 8],
  );
  const square = tensor(
    Float32Array.from({ length: 64 }, (_, i) => Math.cos(i)),
    [8, 8],
  );
  const projections = { query: square, key: square, value: square, output: square };
  const stages = multiHeadAttention(inputs, projections, { heads: 4, causal: true });
  return { label: "layer", headLabels: ["a", "b", "c", "d"], ...stages };
}

test.each(["given", "revealed"] as const)(
  "experimentOn(trace, layer, experiment) of a long text is that of each head by itself, its mask %s",
  (kind) => {
    const layer = longLayer();
    const given =
      kind === "given" ? { ...layer, mask: causalMask(720) } : { ...layer, mask: undefined };
    const names = Array.from({ length: 720 }, (_, i) => `${i}`);
    const source = { kind: "imported", label: "test" } as const;
    const trace: AttentionTrace = { source, queryTokens: names, keyTokens: names, layers: [given] };
    const experiment = { ...NO_EXPERIMENT, temperature: 2 };
    const changed = experimentOn(trace, 0, experiment).layers[0]!;
    const head = 3;
    const alone = { ...trace, layers: [{ ...given, ...oneHead(given, head), headLabels: ["d"] }] };
    const expected = experimentOn(alone, 0, experiment).layers[0]!;
    for (const stage of [
      "weights",
      "scores",
      "scaledScores",
      "maskedScores",
      "headOutputs",
    ] as const) {
      const [long, short] = [changed[stage], expected[stage]];
      if (long === undefined || short === undefined)
        throw new Error(`the layer must have ${stage}, got none`);
      expect(firstDifference(headOf(long, head).data, short.data), stage).toBe(-1);
    }
    const [mask, wanted] = [layerOfHead(changed, head).mask, expected.mask];
    expect(firstDifference(mask?.data ?? [], wanted?.data ?? [1])).toBe(-1);
    expect(changed.output).toBeUndefined();
  },
);

/** The stages of one head. */
function oneHead(layer: AttentionLayer, head: number): Partial<AttentionLayer> {
  const names = [
    "weights",
    "queries",
    "keys",
    "values",
    "scores",
    "scaledScores",
    "maskedScores",
  ] as const;
  const own = names.flatMap((name) => {
    const all = layer[name];
    if (all === undefined) return [];
    const { shape, data } = headOf(all, head);
    return [[name, { shape: [1, ...shape], data }] as const];
  });
  return {
    ...Object.fromEntries(own),
    headOutputs: undefined,
    concatenated: undefined,
    output: undefined,
  };
}

/** Where two lists differ first; a matcher would take seconds for half a million numbers. */
function firstDifference(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) return one.length;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return i;
  return -1;
}

test("computeSomeRows(tensor, head) computes the next rows until none is missing", () => {
  const computed: (readonly number[])[] = [];
  const { weights } = headsWhenRead({ weights: [2, 3, 100_000] }, (head, from, to) => {
    computed.push([head, from, to]);
    return { weights: { shape: [1, to - from, 100_000], data: new Float32Array(100_000).fill(1) } };
  });
  expect([computeSomeRows(weights, 1), computeSomeRows(weights, 1)]).toEqual([true, true]);
  expect(computed).toEqual([
    [1, 0, 1],
    [1, 1, 2],
  ]);
  expect(headOf(weights, 1).data.every((weight) => weight === 1)).toBe(true);
  expect(computeSomeRows(weights, 1)).toBe(false);
  expect(computed).toHaveLength(3);
  expect(computeSomeRows(tensor([[[1]]]), 0)).toBe(false);
});
