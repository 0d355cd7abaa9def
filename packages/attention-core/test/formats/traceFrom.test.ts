import fc from "fast-check";
import { expect, test } from "vitest";
import { checkTrace, type TraceInput, traceFrom } from "../../src/formats.js";
import { attention, causalMask, softmax, tensor, toNested } from "../../src/index.js";

const MATRIX = [
  [1, 0],
  [0.5, 0.5],
];
const TOKENS = ["it", "was"];

test("traceFrom({ tokens, attentions }) reads one matrix as one head of one layer", () => {
  const trace = traceFrom({ tokens: TOKENS, attentions: MATRIX });
  expect(trace.queryTokens).toEqual(TOKENS);
  expect(trace.keyTokens).toEqual(TOKENS);
  expect(trace.source).toEqual({ kind: "imported", label: "imported" });
  expect(trace.layers.map(({ weights }) => toNested(weights))).toEqual([[MATRIX]]);
  expect(trace.layers[0]).toMatchObject({ label: "layer 1", headLabels: ["head 1"] });
  expect(checkTrace(trace)).toBeUndefined();
});

const FORMS: readonly (readonly [string, TraceInput["attentions"], readonly number[][]])[] = [
  ["[head, query, key]", [MATRIX, MATRIX, MATRIX], [[3, 2, 2]]],
  [
    "[layer, head, query, key]",
    [[MATRIX], [MATRIX]],
    [
      [1, 2, 2],
      [1, 2, 2],
    ],
  ],
  ["[layer, batch of 1, head, query, key]", [[[MATRIX, MATRIX]]], [[2, 2, 2]]],
  [
    "layers with other numbers of heads",
    [[MATRIX], [MATRIX, MATRIX]],
    [
      [1, 2, 2],
      [2, 2, 2],
    ],
  ],
  [
    "a Float32Array with a shape",
    { data: Float32Array.of(1, 0, 0.5, 0.5), shape: [1, 2, 2] },
    [[1, 2, 2]],
  ],
  [
    "a Float64Array with a shape",
    { data: Float64Array.of(1, 0, 0.5, 0.5), shape: [2, 2] },
    [[1, 2, 2]],
  ],
  ["a number[] with dims", { data: [1, 0, 0.5, 0.5], dims: [1, 1, 2, 2] }, [[1, 2, 2]]],
  [
    "a list of tensors",
    [tensor([[MATRIX]].flat()), tensor([MATRIX])],
    [
      [1, 2, 2],
      [1, 2, 2],
    ],
  ],
  [
    "float16 as bits",
    { data: Uint16Array.of(0x3c00, 0, 0x3800, 0x3800), dims: [2, 2], type: "float16" } as never,
    [[1, 2, 2]],
  ],
];

test.each(FORMS)("traceFrom({ attentions }) takes %s", (_, attentions, shapes) => {
  const trace = traceFrom({ tokens: TOKENS, attentions });
  expect(trace.layers.map(({ weights }) => weights.shape)).toEqual(shapes);
  for (const { weights } of trace.layers) expect(toNested(weights)[0]).toEqual(MATRIX);
});

test("traceFrom({ queryTokens, keyTokens, attentions }) reads cross-attention", () => {
  const trace = traceFrom({
    queryTokens: ["a"],
    keyTokens: ["b", "c"],
    attentions: [[0.25, 0.75]],
  });
  expect(trace.queryTokens).toEqual(["a"]);
  expect(trace.keyTokens).toEqual(["b", "c"]);
});

test("traceFrom({ attentions }) without tokens has positions in their place", () => {
  expect(traceFrom({ attentions: MATRIX }).queryTokens).toEqual(["0", "1"]);
});

test("traceFrom({ axes }) moves axes to where they belong, for any shape", () => {
  const orders = fc.shuffledSubarray(["layer", "head", "query", "key"], { minLength: 4 });
  const lengths = fc.record({ layer: size(), head: size(), query: size(), key: size() });
  fc.assert(
    fc.property(orders, lengths, (order, length) => {
      const shape = order.map((axis) => length[axis as keyof typeof length]);
      const data = Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => i / 1e4);
      const trace = traceFrom({ attentions: { data, shape }, axes: order.join(" ") });
      expect(trace.layers).toHaveLength(length.layer);
      for (const [layer, { weights }] of trace.layers.entries()) {
        const nested = toNested(weights);
        for (let head = 0; head < length.head; head++) {
          for (let query = 0; query < length.query; query++) {
            for (let key = 0; key < length.key; key++) {
              const place = { layer, head, query, key };
              const at = order.reduce(
                (sum, axis, i) => sum * shape[i]! + place[axis as keyof typeof place],
                0,
              );
              expect(nested[head]![query]![key]).toBe(data[at]);
            }
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

function size() {
  return fc.integer({ min: 1, max: 4 });
}

test("traceFrom({ scores }) makes weights that are their softmax, and hides keys of -∞ and -3.4e38", () => {
  const scores = [
    [0, -3.4028234663852886e38],
    [Math.log(3), 0],
  ];
  const { layers } = traceFrom({ tokens: TOKENS, scores });
  expect(toNested(layers[0]!.weights)).toEqual(
    toNested(
      softmax(
        tensor([
          [
            [0, -Infinity],
            [Math.log(3), 0],
          ],
        ]),
      ),
    ),
  );
  expect(toNested(layers[0]!.maskedScores!)[0]![0]).toEqual([0, -Infinity]);
  expect(checkTrace(traceFrom({ tokens: TOKENS, scores }))).toBeUndefined();
});

test("traceFrom({ attentions, scores }) calls scores masked only if their softmax is the weights", () => {
  const [queries, keys] = [
    tensor([
      [1, 0],
      [0, 1],
    ]),
    tensor([
      [1, 0],
      [1, 1],
    ]),
  ];
  const stages = attention(queries, keys, keys, { causal: true });
  const attentions = stages.weights;
  const masked = traceFrom({ attentions, scores: stages.maskedScores }).layers[0]!;
  expect(masked.maskedScores?.data).toEqual(stages.maskedScores.data);
  expect(masked.scores).toBeUndefined();
  const raw = traceFrom({ attentions, scores: stages.scores }).layers[0]!;
  expect(raw.scores?.data).toEqual(stages.scores.data);
  expect(raw.maskedScores).toBeUndefined();
});

test("traceFrom({ attentions, scores }) calls the scores of all layers the same", () => {
  const scores = [
    [0, -Infinity],
    [0, 0],
  ];
  const { layers } = traceFrom({ attentions: [[MATRIX], [MATRIX]], scores: [[scores], [MATRIX]] });
  expect(layers.map((layer) => [layer.scores?.shape, layer.maskedScores])).toEqual([
    [[1, 2, 2], undefined],
    [[1, 2, 2], undefined],
  ]);
});

test("traceFrom({ queries, keys, values, mask }) keeps them, and shares heads of keys among queries", () => {
  const attentions = [MATRIX, MATRIX, MATRIX, MATRIX];
  const queries = attentions;
  const keys = [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
  ];
  const mask = [
    [true, false],
    [true, true],
  ];
  const trace = traceFrom({ tokens: TOKENS, attentions, queries, keys, values: keys, mask });
  const [layer] = trace.layers;
  expect(toNested(layer!.queries!)).toEqual(queries);
  expect(toNested(layer!.keys!)).toEqual([keys[0], keys[0], keys[1], keys[1]]);
  expect(toNested(layer!.values!)).toEqual([keys[0], keys[0], keys[1], keys[1]]);
  expect(layer!.mask).toEqual(causalMask(2, 2));
  expect(traceFrom({ attentions, mask: causalMask(2, 2) }).layers[0]!.mask).toEqual(
    causalMask(2, 2),
  );
  expect(checkTrace(trace)).toBeUndefined();
});

test("traceFrom({ attentions }) decodes a layer when its weights are first read, and then keeps it", () => {
  const [layer] = traceFrom({ attentions: [[MATRIX], [MATRIX]] }).layers;
  expect(layer!.weights).toBe(layer!.weights);
});

test("traceFrom({ attentions }) reads null and NaN among weights as hidden", () => {
  const [layer] = traceFrom({
    attentions: [
      [1, null],
      [Number.NaN, 1],
    ],
  }).layers;
  expect(toNested(layer!.weights)).toEqual([
    [
      [1, 0],
      [0, 1],
    ],
  ]);
});

const REFUSED: readonly (readonly [string, TraceInput, string])[] = [
  [
    "too few tokens",
    { tokens: ["a"], attentions: MATRIX },
    'traceFrom: tokens must have 2 entries, one per query (axis "query" of [head, query, key] = [1, 2, 2]), got 1',
  ],
  [
    "too many keys",
    { queryTokens: ["a"], keyTokens: ["b"], attentions: [[0.5, 0.5]] },
    'traceFrom: keyTokens must have 2 entries, one per key (axis "key" of [head, query, key] = [1, 1, 2]), got 1',
  ],
  [
    "tokens that are no texts",
    { tokens: [1, 2] as never, attentions: MATRIX },
    "traceFrom: tokens[0] must be a string, got number",
  ],
  [
    "scores as weights",
    {
      attentions: [
        [-1, 2],
        [0, 3],
      ],
    },
    "traceFrom: attentions of layer 0 must be weights after softmax (scores before it: traceFrom({ tokens, scores })), got numbers from -1 to 3",
  ],
  [
    "a batch of 2",
    { attentions: [[[MATRIX], [MATRIX]]] },
    "traceFrom: attentions must have a batch of 1 (several: await readAttention(attentions)), got 2",
  ],
  [
    "an empty tuple",
    { attentions: [] },
    'traceFrom: attentions must hold matrices (Hugging Face: load the model with attn_implementation="eager"), got [0]',
  ],
  [
    "a text among numbers",
    {
      attentions: [
        [
          [1, 0],
          [0.5, "0.5" as never],
        ],
      ],
    },
    "traceFrom: attentions at [0, 1, 1] must be a number, got string",
  ],
  [
    "a number beside rows",
    { attentions: [[1, 0], 1] },
    "traceFrom: attentions must have the same number of axes throughout, at most 8, got others",
  ],
  [
    "nothing",
    {},
    "traceFrom: attentions must be nested arrays of numbers, or { data, shape }, got undefined",
  ],
  ["a vector", { attentions: [1, 2] }, "traceFrom: attentions must have 2 to 6 axes, got [2]"],
  [
    "axes that are not a text",
    { attentions: MATRIX, axes: 3 as never },
    "traceFrom: axes must be a string, got number",
  ],
  [
    "unknown axes",
    { attentions: MATRIX, axes: "row column" },
    'traceFrom: axes must name each of step, layer, batch, head, query, key at most once, query and key always, got "row column"',
  ],
  [
    "too many axes",
    { attentions: MATRIX, axes: "head query key" },
    "traceFrom: axes must name 2 axes for attentions of shape [2, 2], got 3",
  ],
  [
    "layers of another shape",
    {
      attentions: [
        [MATRIX],
        [
          [
            [1, 0, 0],
            [0, 1, 0],
          ],
        ],
      ],
    },
    "traceFrom: layer 1 must have shape [heads, 2, 2] like the first, got [1, 2, 3]",
  ],
  [
    "layers with other numbers of queries",
    { attentions: [[MATRIX], [[[0.5, 0.5]]]], axes: "layer head query key" },
    "traceFrom: layer 1 must have shape [heads, 2, 2] like the first, got [1, 1, 2]",
  ],
  [
    "scores that are not an array",
    { scores: 5 as never },
    "traceFrom: scores must be nested arrays of numbers, or { data, shape }, got number",
  ],
  [
    "a layout of other keys",
    { attentions: MATRIX, keyLayout: { rows: 2, columns: 2 } },
    "traceFrom: keyLayout must have a place for 2 tokens (2 less 0 extra), got 2 × 2",
  ],
  [
    "a layout of other queries",
    { attentions: MATRIX, queryLayout: { rows: 2, columns: 2 } },
    "traceFrom: queryLayout must have a place for 2 tokens (2 less 0 extra), got 2 × 2",
  ],
  [
    "arrays with other axes",
    { attentions: [[MATRIX], [[[0.5, 0.5]]], MATRIX] },
    "traceFrom: attentions must have the same number of axes throughout, got others",
  ],
  [
    "keys of other layers",
    { attentions: MATRIX, keys: [[[[1], [2]]], [[[1], [2]]]] },
    "traceFrom: keys must have 1 layers like the weights, got 2",
  ],
  [
    "keys of heads that cannot be shared",
    { attentions: [MATRIX, MATRIX, MATRIX], keys: [MATRIX, MATRIX] },
    "traceFrom: keys must have heads that 3 can share, got 2",
  ],
  [
    "keys of another length",
    { attentions: MATRIX, keys: [[1], [2], [3]] },
    "traceFrom: keys of layer 0 must have shape [1, 2, d], got [1, 3, 1]",
  ],
  [
    "scores of another shape",
    { attentions: MATRIX, scores: [[1, 2]] },
    "traceFrom: scores of layer 0 must have shape [1, 2, 2], got [1, 1, 2]",
  ],
  [
    "a mask of another shape",
    { attentions: MATRIX, mask: [[1, 0]] },
    "traceFrom: mask must have shape [2, 2] or [1, 2, 2], got [1, 2]",
  ],
  [
    "scores of +∞",
    {
      scores: [
        [Number.POSITIVE_INFINITY, 0],
        [0, 0],
      ],
    },
    "traceFrom: scores must be finite or −∞, got Infinity at [0, 0, 0]",
  ],
];

test("traceFrom({ scores }) reads a score of -1e9 as that of a hidden key", () => {
  const [layer] = traceFrom({ scores: [[0, -1e9]] }).layers;
  expect(toNested(layer!.maskedScores!)).toEqual([[[0, -Infinity]]]);
  expect(toNested(layer!.weights)).toEqual([[[1, 0]]]);
});

test("traceFrom({ keyTokens }) takes them for the queries of self-attention too", () => {
  const trace = traceFrom({ attentions: MATRIX, keyTokens: TOKENS });
  expect(trace.queryTokens).toEqual(TOKENS);
  expect(trace).not.toHaveProperty("queryLayout");
  expect(traceFrom({ attentions: [[0.5, 0.5]], keyTokens: TOKENS }).queryTokens).toEqual(["0"]);
});

test("traceFrom(input) takes queries without keys, and keys without queries", () => {
  const vectors = [[1], [2]];
  const [queries] = traceFrom({ attentions: MATRIX, queries: vectors }).layers;
  expect([toNested(queries!.queries!), queries!.keys]).toEqual([[vectors], undefined]);
  const [keys] = traceFrom({ attentions: MATRIX, keys: vectors }).layers;
  expect([keys!.queries, toNested(keys!.keys!)]).toEqual([undefined, [vectors]]);
});

const MORE: typeof REFUSED = [
  [
    "rows of different lengths",
    { attentions: [[1], [0.5, 0.5]] },
    "traceFrom: attentions must have rows of one length, got [1], [2]",
  ],
  [
    "keys of other columns than queries",
    { attentions: MATRIX, queries: [[1], [2]], keys: MATRIX },
    "traceFrom: keys of layer 0 must have 1 columns like queries, got 2",
  ],
  [
    "queries of steps",
    { attentions: MATRIX, queries: [[[[[[1], [2]]]]]] },
    "traceFrom: queries must be of one text, like the weights, got [1, 1, 1, 1, 2, 1]",
  ],
  [
    "queries of several texts",
    { attentions: MATRIX, queries: [[[MATRIX], [MATRIX]]] },
    "traceFrom: queries must be of one text, like the weights, got [1, 2, 1, 2, 2]",
  ],
];

test.each([...REFUSED, ...MORE])("traceFrom(input) refuses %s", (_, input, message) => {
  expect(() => traceFrom(input)).toThrow(message);
  expect(message.length).toBeLessThanOrEqual(300);
});

test("traceFrom(input) refuses the steps of a text that grew, and says who reads them", () => {
  const attentions = [[[[MATRIX]]]];
  expect(() => traceFrom({ attentions })).toThrow(
    "traceFrom: attentions must be of one pass (steps: await readAttention(attentions)), got 1 steps",
  );
});

test.each([9, 200_000])("traceFrom(input) refuses arrays nested %i deep in each part", (depth) => {
  let nested: unknown = 1;
  for (let i = 0; i < depth; i++) nested = [nested];
  for (const part of ["attentions", "scores", "queries", "keys", "values", "mask"]) {
    const input = { attentions: [[1]], [part]: nested };
    expect(() => traceFrom(input as TraceInput)).toThrow(/^traceFrom: \w+ must .{1,150}$/);
  }
});

test("traceFrom(input) refuses what is wrapped in itself", () => {
  const wrapped: Record<string, unknown> = {};
  wrapped.ort_tensor = wrapped;
  expect(() => traceFrom({ attentions: wrapped as never })).toThrow(
    "traceFrom: attentions must be nested arrays of numbers, or { data, shape }, got object",
  );
});
