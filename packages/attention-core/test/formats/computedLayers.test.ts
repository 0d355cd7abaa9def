import { expect, test } from "vitest";
import {
  checkTrace,
  readTrace,
  type TraceInput,
  traceFrom,
  writeTrace,
} from "../../src/formats.js";
import {
  attention,
  causalMask,
  paddingMask,
  repeatHeads,
  tensor,
  toNested,
} from "../../src/index.js";

const TOKENS = ["it", "was"];
/** Of one column, so that the scale is 1: scores 0, 0 and 0, log 3. */
const VECTORS = { queries: [[0], [Math.log(3)]], keys: [[0], [1]] };

const near = (weights: unknown) => expect.closeTo(weights as number, 6);

/** Zeros, [head, token, dHead]. */
const wide = (...shape: readonly [number, number, number]) => ({
  data: new Float32Array(shape[0] * shape[1] * shape[2]),
  shape,
});

test("traceFrom({ queries, keys }) computes each stage, and keeps the vectors", () => {
  const [layer] = traceFrom({ tokens: TOKENS, ...VECTORS, values: [[4], [8]] }).layers;
  expect(toNested(layer!.weights)[0]).toEqual([
    [near(0.5), near(0.5)],
    [near(0.25), near(0.75)],
  ]);
  const scores = [
    [
      [0, 0],
      [0, near(Math.log(3))],
    ],
  ];
  for (const stage of ["scores", "scaledScores", "maskedScores"] as const) {
    expect(toNested(layer![stage]!)).toEqual(scores);
  }
  expect(toNested(layer!.keys!)).toEqual([[[0], [1]]]);
  expect(toNested(layer!.headOutputs!)).toEqual([[[near(6)], [near(7)]]]);
  expect(layer).toMatchObject({ label: "layer 1", headLabels: ["head 1"] });
  expect(layer).not.toHaveProperty("mask");
});

test("traceFrom({ queries, keys }) says that the weights were computed, and what was assumed", () => {
  const saidOf = (more: TraceInput) => {
    const { source, notice } = traceFrom({ ...VECTORS, ...more });
    return [source.label, notice];
  };
  const computed = "The weights were computed here from queries and keys:";
  expect(saidOf({})).toEqual([
    "imported, weights computed here from queries and keys",
    `${computed} scale 1/√dₖ = 1, no key hidden, no positions added.`,
  ]);
  expect(saidOf({ label: "run 7", causal: true, scale: 0.5 })).toEqual([
    "run 7, weights computed here from queries and keys",
    `${computed} scale 0.5, later keys hidden, no positions added.`,
  ]);
  expect(
    saidOf({
      causal: true,
      mask: [
        [1, 1],
        [0, 1],
      ],
    })[1],
  ).toBe(
    `${computed} scale 1/√dₖ = 1, later keys hidden and keys hidden by a mask, no positions added.`,
  );
  expect(traceFrom({ attentions: [[1]] })).not.toHaveProperty("notice");
});

test("traceFrom({ queries, keys, causal, mask, scale }) hides keys and scales as attention() does", () => {
  const [queries, keys, values] = [0, 1, 2].map((from) =>
    tensor(
      [0, 1].map((head) =>
        [0, 1, 2].map((row) =>
          [0, 1].map((column) => Math.sin(from + head * 7 + row * 3 + column)),
        ),
      ),
    ),
  ) as [never, never, never];
  const mask = paddingMask([true, true, false]);
  for (const options of [{}, { causal: true }, { mask }, { causal: true, mask }, { scale: 3 }]) {
    const expected = attention(queries, keys, values, options);
    const [layer] = traceFrom({ queries, keys, values, ...options }).layers;
    expect(layer!.weights).toEqual(expected.weights);
    expect(layer!.scaledScores).toEqual(expected.scaledScores);
    expect(layer!.maskedScores).toEqual(expected.maskedScores);
    expect(layer!.headOutputs).toEqual(expected.output);
  }
  const { mask: both } = traceFrom({ queries, keys, causal: true, mask }).layers[0]!;
  expect([...both!.data]).toEqual([1, 0, 0, 1, 1, 0, 1, 1, 0]);
  expect(traceFrom({ queries, keys, causal: true }).layers[0]!.mask).toEqual(causalMask(3));
  expect(traceFrom({ queries, keys, causal: false }).layers[0]).not.toHaveProperty("mask");
});

test("traceFrom({ queries, keys }) shares heads of keys and values among those of queries", () => {
  const queries = [[[0]], [[1]], [[2]], [[3]]]; // [head, query, dHead]
  const keys = tensor([
    [[1], [2]],
    [[3], [5]],
  ]); // [head, key, dHead]
  const trace = traceFrom({ queries, keys, values: keys });
  const expected = attention(tensor(queries), repeatHeads(keys, 2), repeatHeads(keys, 2));
  expect(trace.layers[0]!.scores).toEqual(expected.scores);
  expect(trace.layers[0]!.weights).toEqual(expected.weights);
  expect(trace.layers[0]!.headOutputs).toEqual(expected.output);
  expect(checkTrace(trace)).toBeUndefined();
});

test("traceFrom({ queries, keys }) reads layers, cross-attention, and is written and read back", async () => {
  const trace = traceFrom({
    queryTokens: ["a"],
    keyTokens: ["b", "c"],
    queries: [[[[0]]], [[[Math.log(3)]]]], // [layer, head, query, dHead]
    keys: [[[[0], [1]]], [[[0], [1]]]],
  });
  expect(trace.layers.map(({ weights }) => toNested(weights))).toEqual([
    [[[0.5, 0.5]]],
    [[[near(0.25), near(0.75)]]],
  ]);
  const again = await readTrace(await writeTrace(trace));
  expect(again.source).toEqual(trace.source);
  expect(again.notice).toBe(trace.notice);
});

test.each<[what: string, input: TraceInput, message: string]>([
  [
    "queries without keys",
    { queries: VECTORS.queries },
    "traceFrom: attentions must be nested arrays of numbers, or { data, shape }, got undefined",
  ],
  [
    "keys of heads that cannot be shared",
    { queries: [[[1]], [[1]], [[1]]], keys: [[[1]], [[1]]] },
    "traceFrom: keys must have heads that 3 can share, got 2",
  ],
  [
    "keys of other columns",
    { queries: [[1, 2]], keys: [[1]] },
    "traceFrom: keys of layer 0 must have 2 columns like queries, got 1",
  ],
  [
    "keys of other layers",
    { queries: [[[[1]]], [[[1]]]], keys: [[1]] },
    "traceFrom: keys must have 2 layers like the queries, got 1",
  ],
  [
    "a batch of 2",
    { queries: [[[[[1]]], [[[1]]]]], keys: [[1]] },
    "traceFrom: queries must have a batch of 1 (several: await readAttention({ queries, keys })), got 2",
  ],
  [
    "a mask of another shape",
    { ...VECTORS, causal: true, mask: [[1, 0]] },
    "traceFrom: mask must have shape [2, 2] or [1, 2, 2], got [1, 2]",
  ],
  [
    "a scale that is not a number",
    { ...VECTORS, scale: "1" as never },
    "traceFrom: scale must be a finite number, got string",
  ],
  [
    "a causal that is no boolean",
    { ...VECTORS, causal: "no" as never },
    "traceFrom: causal must be true or false, got string",
  ],
  [
    "axes",
    { ...VECTORS, axes: "query key" },
    "traceFrom: axes must be left out without weights, got string",
  ],
  [
    "causal beside weights",
    { attentions: [[1]], causal: true },
    "traceFrom: causal must be left out unless queries and keys stand alone, got boolean",
  ],
  [
    "a scale beside scores",
    { scores: [[1]], scale: 2 },
    "traceFrom: scale must be left out unless queries and keys stand alone, got number",
  ],
  [
    "more weights than a page can hold",
    { queries: wide(1, 9000, 1), keys: wide(1, 9000, 1) },
    "traceFrom: queries · keys must be at most 67108864 in all heads, got 81000000",
  ],
  [
    "more keys than a page can hold once queries share them",
    { queries: wide(9000, 1, 1), keys: wide(1, 1, 9000) },
    "traceFrom: queries · keys must be at most 67108864 in all heads, got 81000000",
  ],
  [
    "queries that are no numbers",
    { queries: [[Number.NaN], [0]], keys: [[1], [2]] },
    "traceFrom: scores must be finite or −∞, got NaN at [0, 0, 0]",
  ],
])("traceFrom(input) refuses %s", (_, input, message) => {
  expect(() => traceFrom(input)).toThrow(message);
});
