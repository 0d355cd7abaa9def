import { expect, test } from "vitest";
import { halfToFloat } from "../../src/formats/arrays/numberTypes.js";
import { readAttention, traceFrom, writeTrace } from "../../src/formats.js";
import { toNested } from "../../src/index.js";
import { npyFile, safetensorsFile, zipFile } from "./helpers/files.js";
import { fixture } from "./helpers/fixtures.js";

const EYE = [
  [1, 0],
  [0.5, 0.5],
];

async function notesOn(data: unknown): Promise<string> {
  return (await readAttention(data)).notes.join("\n");
}

test("readAttention(data) reads bytes, a buffer, text and values alike", async () => {
  const value = { tokens: ["a", "b"], attentions: [[EYE]] };
  const text = JSON.stringify(value);
  const bytes = new TextEncoder().encode(text);
  for (const data of [value, text, bytes, bytes.buffer, `\ufeff${text}`, `\n ${text}`]) {
    const { views } = await readAttention(data);
    expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
    expect(views[0]!.trace.queryTokens).toEqual(["a", "b"]);
  }
});

test.each(["utf-16le", "utf-16be"])(
  "readAttention(bytes) reads %s, as PowerShell writes it",
  async (encoding) => {
    const little = Buffer.from(`\ufeff${JSON.stringify([EYE])}`, "utf16le");
    const bytes = new Uint8Array(encoding === "utf-16le" ? little : little.swap16());
    expect((await readAttention(bytes)).views).toHaveLength(1);
  },
);

test("readAttention(text) keeps a byte order mark within a token", async () => {
  const { views } = await readAttention(
    '{"tokens": ["a\ufeff", "b"], "attentions": [[1, 0], [0, 1]]}',
  );
  expect(views[0]!.trace.queryTokens).toEqual(["a\ufeff", "b"]);
});

test("readAttention(data, { name }) says where the numbers come from", async () => {
  const { views } = await readAttention([EYE], { name: "run 7" });
  expect(views[0]!.trace.source).toEqual({ kind: "imported", label: "run 7" });
});

test("readAttention(data) makes a trace when it is first asked for, and then keeps it", async () => {
  const { views } = await readAttention([EYE]);
  expect(views[0]!.trace).toBe(views[0]!.trace);
});

test("readAttention(data) sums up what it understood, for a preview", async () => {
  const { views, notes } = await readAttention(fixture("hf/minilm_pair.json").bytes);
  expect(views[0]!.summary).toStrictEqual({
    layers: 2,
    heads: 4,
    queries: 15,
    keys: 15,
    rowsSumToOne: true,
    columnsSumToOne: false,
    isNumbered: false,
    hasTokens: true,
    causal: false,
  });
  expect(notes).toEqual([
    "self-attention: 2 layers × 4 heads, 15 query × 15 key tokens, rows sum to 1, causal: no.",
  ]);
});

test("readAttention(data) sums up all layers, which may differ", async () => {
  const otherSums = [
    [1, 0.5],
    [0, 0.25],
  ];
  const { views, notes } = await readAttention([[EYE], [otherSums, EYE]]);
  expect(views[0]!.summary).toMatchObject({
    heads: 2,
    rowsSumToOne: false,
    columnsSumToOne: false,
    causal: false,
  });
  expect(notes[0]).toContain("rows sum to 0.25–1.5, causal: no.");
  const named = { layer_0_attn: [otherSums, otherSums], layer_1_attn: [EYE] };
  const columns = [
    [1, 0.5],
    [0, 0.5],
  ];
  const mixed = await readAttention([[columns], [otherSums]]);
  expect(mixed.views[0]!.summary.columnsSumToOne).toBe(false);
  expect((await readAttention(named)).views[0]!.summary).toMatchObject({
    heads: 2,
    isNumbered: true,
  });
});

test("readAttention(data) takes matrices whose rows and columns sum to 1 as they are", async () => {
  const square = [
    [1, 0],
    [0, 1],
  ];
  expect(await notesOn([square])).not.toContain("transposed");
});

test("readAttention(data) has numbers of layers where some of them have", async () => {
  const layer = { values: [EYE], queries: ["a", "b"], keys: ["a", "b"] };
  const { views } = await readAttention({ layers: [{ ...layer, name: "layer 5" }, layer] });
  expect(views.map(({ summary }) => [summary.layers, summary.isNumbered])).toEqual([[2, true]]);
});

test("readAttention(data) has no tokens of a prompt where nothing was written", async () => {
  const { views } = await readAttention([EYE]);
  expect(views[0]!.trace).not.toHaveProperty("promptTokens");
});

test("readAttention(data) says how many tokens of a generated text were the prompt", async () => {
  const { views, notes } = await readAttention(fixture("hf/generate_cache.json").bytes);
  expect(views[0]!.summary.promptTokens).toBe(5);
  expect(views[0]!.trace.promptTokens).toBe(5);
  expect(notes).toContain(
    "self-attention: the first 5 tokens were given, the others written by the model.",
  );
});

test("readAttention(value) recognises weights under another name by their first layer alone", async () => {
  const data = Float32Array.of(1, 0, 0.5, 0.5, 0.25, 0, 0.25, 0);
  const { views } = await readAttention({ x: { data, shape: [2, 1, 2, 2] } });
  expect(views[0]!.summary).toMatchObject({ layers: 2, rowsSumToOne: false });
});

test("readAttention(data) lets other work run between layers", async () => {
  let turns = 0;
  const layers = Array.from({ length: 8 }, () => [EYE]);
  let isRead = false;
  const work = async () => {
    for (; !isRead; turns++) await new Promise((resolve) => setImmediate(resolve));
  };
  const working = work();
  await readAttention(layers);
  isRead = true;
  await working;
  expect(turns).toBeGreaterThanOrEqual(8);
});

test("readAttention(data) reads the layers of a large file one by one", async () => {
  const data = new Float32Array(3 * 1700 * 1700).fill(1 / 1700);
  data[data.length - 1] = -5; // in the last layer, which nobody has looked at yet
  const { views } = await readAttention({ data, shape: [3, 1, 1700, 1700] });
  const { layers } = views[0]!.trace;
  expect(layers[0]!.weights.shape).toEqual([1, 1700, 1700]);
  expect(() => layers[2]!.weights).toThrow(
    "readAttention: attentions of layer 2 must be weights after softmax",
  );
});

// Bad input that can be read, with a word about it.

test("readAttention(data) offers to flip matrices whose columns sum to 1", async () => {
  const transposed = [
    [1, 0.5],
    [0, 0.5],
  ];
  expect(await notesOn([transposed])).toContain(
    'columns sum to 1 and rows do not, so they look transposed: read with axes that end in "key query".',
  );
  const { views } = await readAttention([transposed], { axes: "head key query" });
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
});

test("readAttention(data) says which sums rows have that are not 1", async () => {
  expect(
    await notesOn([
      [
        [1.25, 0],
        [0.625, 0.75],
      ],
    ]),
  ).toContain("rows sum to 1.25–1.38");
});

test.each([
  ["null", "null"],
  ["NaN of Python", "NaN"],
  ["-NaN of C", "-NaN"],
  ["-Infinity of Python", "-Infinity"],
  ["a word", '"-Infinity"'],
  ["-3.4e38", "-3.4028234663852886e38"],
  ["-1e9", "-1e9"],
])("readAttention(json) reads %s among weights as a hidden key", async (_, hidden) => {
  const text = `{"tokens": ["NaN \\"b\\"", "</script>"], "attentions": [[[1, ${hidden}], [0.5, 0.5]]]}`;
  const { views, notes } = await readAttention(text);
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
  expect(views[0]!.trace.queryTokens).toEqual(['NaN "b"', "</script>"]);
  expect(notes.join()).toContain("1 entries are no numbers, and read as hidden: 0.");
});

test("readAttention(data) gives each text of a batch a view of its own", async () => {
  const { views, notes } = await readAttention(fixture("hf/minilm_batch_rightpad.json").bytes);
  expect(views.map(({ id, label }) => [id, label])).toEqual([
    ["batch0", "self-attention, batch item 0"],
    ["batch1", "self-attention, batch item 1"],
  ]);
  expect(notes).toContain("Batch item 0: 3 of 11 tokens are padding; their rows mean nothing.");
});

test("readAttention(data) takes a batch that is padded at the left for causal, and keeps its padding", async () => {
  const quarter = 1 / 4; // softmax of a row in which nothing is left to attend to
  const whole = [
    [1, 0, 0, 0],
    [0.5, 0.5, 0, 0],
    [0.2, 0.3, 0.5, 0],
    [0.1, 0.2, 0.3, 0.4],
  ];
  const padded = [
    [quarter, quarter, quarter, quarter],
    [quarter, quarter, quarter, quarter],
    [0, 0, 1, 0],
    [0, 0, 0.5, 0.5],
  ];
  const data = {
    attentions: [[[whole], [padded]]],
    tokens: [
      ["a", "b", "c", "d"],
      ["<pad>", "<pad>", "e", "f"],
    ],
    attention_mask: [
      [1, 1, 1, 1],
      [0, 0, 1, 1],
    ],
  };
  const { views, notes } = await readAttention(data);
  expect(views.map(({ summary }) => summary.causal)).toEqual([true, true]);
  expect(views[1]!.trace.queryTokens).toEqual(["<pad>", "<pad>", "e", "f"]);
  expect(toNested(views[1]!.trace.layers[0]!.weights)[0]![0]).toEqual(padded[0]);
  expect(notes).toEqual([
    "self-attention, batch item 0: 1 layer × 1 head, 4 query × 4 key tokens, rows sum to 1, causal: yes.",
    "self-attention, batch item 1: 1 layer × 1 head, 4 query × 4 key tokens, rows sum to 1, causal: yes.",
    "Batch item 1: 2 of 4 tokens are padding; their rows mean nothing.",
  ]);
  const unmasked = await readAttention({ ...data, attention_mask: undefined });
  expect(unmasked.views.map(({ summary }) => summary.causal)).toEqual([true, false]);
});

test.each([
  ["NaN", Number.NaN],
  ["0", 0],
])(
  "readAttention(data) counts rows of padding that were saved as %s for nothing",
  async (_, entry) => {
    const attentions = [
      [
        [EYE],
        [
          [
            [entry, entry],
            [0, 1],
          ],
        ],
      ],
    ]; // [layer, batch, head, query, key]
    const size = "1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1";
    const masked = await readAttention({
      attentions,
      attention_mask: [
        [1, 1],
        [0, 1],
      ],
    });
    expect(masked.views.map(({ summary }) => summary.rowsSumToOne)).toEqual([true, true]);
    expect(masked.views.flatMap(({ notes }) => notes)).toEqual([]);
    expect(masked.notes).toContain(
      "Batch item 1: 1 of 2 tokens are padding; their rows mean nothing.",
    );
    const { views, notes } = await readAttention({ attentions });
    expect(views.map(({ summary }) => summary.rowsSumToOne)).toEqual([true, true]);
    expect(notes).toContain(`self-attention, batch item 1: ${size}, causal: yes.`);
    expect(notes).toContain(
      "self-attention, batch item 1: 1 row of all heads is empty, as that of padding is, and counts for no sum.",
    );
  },
);

test("readAttention(data) reads the padding of a decoder, in its own rows and in those over the encoder", async () => {
  const uneven = [
    [0.5, 0.5],
    [3, 4],
  ];
  const data = {
    encoder_attentions: [[[EYE]]],
    decoder_attentions: [[[uneven]]],
    cross_attentions: [[[uneven]]],
    attention_mask: [[1, 1]],
  };
  const sums = ({ views }: { readonly views: readonly { summary: { rowsSumToOne: boolean } }[] }) =>
    views.map(({ summary }) => summary.rowsSumToOne);
  expect(sums(await readAttention(data))).toEqual([true, false, false]);
  const known = await readAttention({ ...data, decoder_attention_mask: [[1, 0]] });
  expect(known.views.map(({ summary }) => summary.causal)).toEqual([true, false, false]);
  expect(sums(known)).toEqual([true, true, true]);
  expect(known.notes).toContain(
    "Batch item 0: 1 of 2 decoder tokens are padding; their rows mean nothing.",
  );
});

test("readAttention(data) calls only attention within one text causal", async () => {
  const weights = [
    [
      [0.5, 0.5, 0],
      [0.2, 0.3, 0.5],
    ],
  ];
  const causal = async (data: unknown) => (await readAttention(data)).views[0]!.summary.causal;
  expect(await causal({ attentions: weights })).toBe(true);
  expect(await causal({ cross_attentions: weights })).toBe(false);
  const written = (queryTokens: readonly string[], keyTokens: readonly string[]) =>
    writeTrace(traceFrom({ attentions: weights, queryTokens, keyTokens }));
  expect(await causal(await written(["b", "c"], ["a", "b", "c"]))).toBe(true); // with a cache
  expect(await causal(await written(["x", "y"], ["a", "b", "c"]))).toBe(false);
});

test("readAttention(data) counts positions of padding from the first key where queries are fewer", async () => {
  const attentions = [
    [
      [0.4, 0.3, 0.3, 0],
      [0.5, 0.3, 0.2, 0],
      [0.1, 0.2, 0.3, 0.4],
    ],
  ];
  const isCausal = async (position: number) => {
    const attention_mask = [[0, 1, 2, 3].map((each) => (each === position ? 0 : 1))];
    const { views } = await readAttention({ attentions, attention_mask });
    return views[0]!.summary.causal;
  };
  expect(await Promise.all([0, 1, 2, 3].map(isCausal))).toEqual([false, true, false, false]);
});

test("readAttention(data) gives each text of a batch the tokens that they share", async () => {
  const { views } = await readAttention({ attentions: [[[EYE], [EYE]]], tokens: ["a", "b"] });
  expect(views.map(({ trace }) => trace.queryTokens)).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("readAttention(data) counts layers from 0 beside heads that have numbers", async () => {
  const { views } = await readAttention({ attention_head_3: EYE });
  expect(views[0]!.trace.layers[0]).toMatchObject({ label: "layer 0", headLabels: ["head 3"] });
  expect(views[0]!.trace.layers[0]).not.toHaveProperty("mask");
});

test("readAttention(data) says which reader read it, where it has no name", async () => {
  const { views, notes } = await readAttention({ aa: { att: [EYE], left: [], right: [] } });
  expect(views[0]!.trace.source.label).toBe("read from exbert");
  expect(notes).toEqual([
    "aa: 1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1, causal: yes.",
    "aa: the data names no tokens, so positions stand in their place; pass tokens.",
  ]);
});

test("readAttention(data) says where three or four axes could mean something else", async () => {
  expect(await notesOn([EYE, EYE])).toContain(
    'taken for heads; for layers, read with axes "layer query key".',
  );
  expect(
    await notesOn([
      [EYE, EYE],
      [EYE, EYE],
    ]),
  ).toContain('taken for layers; for a batch, read with axes "batch head query key".');
  const { views } = await readAttention([[EYE], [EYE]], { axes: "batch head query key" });
  expect(views).toHaveLength(2);
  const { views: one } = await readAttention([EYE, EYE], { axes: "layer query key" });
  expect(one[0]!.trace.layers).toHaveLength(2);
});

test("readAttention(npz) takes the only array without a name for a stack of layers", async () => {
  const stack = [[EYE], [EYE]]; // [layer, head, query, key]
  const { views, notes } = await readAttention({ arr_0: stack, tokens: ["a", "b"] });
  expect(views.map(({ summary }) => summary.layers)).toEqual([2]);
  expect(views[0]!.trace.queryTokens).toEqual(["a", "b"]);
  expect(notes.join()).toContain("taken for layers; for a batch, read with axes");
  const oneByOne = await readAttention({ arr_0: stack, arr_1: stack }); // [batch, head, query, key] each
  expect(oneByOne.views.map(({ summary }) => summary.layers)).toEqual([2, 2]);
  for (const data of [{ layer_0: stack }, { arr_0: [[EYE, EYE]] }, { arr_0: EYE }]) {
    const read = await readAttention(data);
    expect(read.views[0]!.summary.layers).toBe(1);
  }
});

test("readAttention(data) reads layers with other numbers of heads", async () => {
  const { views } = await readAttention({ attentions: [[[EYE]], [[EYE, EYE]]] });
  expect(views[0]!.trace.layers.map(({ headLabels }) => headLabels.length)).toEqual([1, 2]);
});

test("readAttention(arrays) orders layers and heads by the numbers in their names", async () => {
  const names = ["layer_10_head_1", "layer_2_head_0", "layer_10_head_0", "layer_2_head_1"];
  const fields = names.map((name, i) => [`${name}/attention`, [[1 - i / 8, i / 8]]]);
  const { views } = await readAttention(Object.fromEntries(fields));
  const { layers } = views[0]!.trace;
  expect(layers.map(({ label, headLabels }) => [label, headLabels])).toEqual([
    ["layer 2", ["head 0", "head 1"]],
    ["layer 10", ["head 0", "head 1"]],
  ]);
  expect(layers.map(({ weights }) => [...weights.data])).toEqual([
    [0.875, 0.125, 0.625, 0.375],
    [0.75, 0.25, 1, 0],
  ]);
});

test("readAttention(data) distinguishes weights under a name of scores from scores", async () => {
  const notes = await notesOn(fixture("transformer_lens/v4_bridge_minilm.npz").bytes);
  expect(notes).toContain(
    "Not read: hook_attn_scores, which holds weights after softmax in this version.",
  );
});

test("readAttention(cache) hides keys at -3.4e38, and shares heads of keys among queries", async () => {
  const { views } = await readAttention(fixture("transformer_lens/v4_bridge_llama.npz").bytes);
  const [layer] = views[0]!.trace.layers;
  expect(layer!.maskedScores!.data[1]).toBe(Number.NEGATIVE_INFINITY);
  expect(layer!.queries!.shape).toEqual([4, 9, 4]);
  expect(layer!.keys!.shape).toEqual([4, 9, 4]);
  expect(layer!.keys!.data.slice(0, 36)).toEqual(layer!.keys!.data.slice(36, 72));
});

test("readAttention(cache) gives each text of a batch a view, with stages of its own", async () => {
  const cache = {
    "blocks.0.attn.hook_pattern": [
      [EYE],
      [
        [
          [1, 0],
          [0, 1],
        ],
      ],
    ],
    "blocks.0.attn.hook_v": [
      [[[1]], [[2]]],
      [[[3]], [[4]]],
    ],
    "blocks.0.attn.hook_z": [[[[1]], [[2]]]],
    "blocks.0.attn.hook_q": [
      [
        [[1], [1], [1]],
        [[2], [2], [2]],
      ],
    ],
    tokens: [
      ["a", "b"],
      ["c", "d"],
    ],
  };
  const { views } = await readAttention(cache);
  expect(views.map(({ id, label }) => [id, label])).toEqual([
    ["batch0", "self-attention, batch item 0"],
    ["batch1", "self-attention, batch item 1"],
  ]);
  expect(views.map(({ trace }) => trace.queryTokens)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(views.map(({ trace }) => trace.keyTokens)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(toNested(views[1]!.trace.layers[0]!.values!)).toEqual([[[3], [4]]]);
  expect(views[1]!.trace.layers[0]!.headOutputs).toBeUndefined();
  expect(views[0]!.trace.layers[0]!.queries).toBeUndefined();
  const shared = await readAttention({ ...cache, tokens: ["a", "b"] });
  expect(shared.views[1]!.trace.queryTokens).toEqual(["a", "b"]);
  expect(shared.views[1]!.trace.keyTokens).toEqual(["a", "b"]);
});

// What generate() returns.

test("readAttention(steps) follows the beams that each sequence was on", async () => {
  const step = (...rows: readonly (readonly number[])[]) => [rows.map((row) => [[row]])];
  const attentions = [
    [
      [
        [
          [
            [1, 0],
            [0.5, 0.5],
          ],
        ],
        [
          [
            [1, 0],
            [0.25, 0.75],
          ],
        ],
      ].map((batch) => batch),
    ].map((layer) => layer),
    step([0.1, 0.1, 0.8], [0.2, 0.2, 0.6]),
    step([0.1, 0.1, 0.1, 0.7], [0.2, 0.2, 0.2, 0.4]),
  ];
  const { views } = await readAttention({
    attentions,
    beam_indices: [
      [0, 1, 0],
      [1, 0, -1],
    ],
  });
  expect(views.map(({ id, label }) => [id, label])).toEqual([
    ["beam0", "self-attention, sequence 0"],
    ["beam1", "self-attention, sequence 1"],
  ]);
  expect(views[0]!.trace.layers[0]!.weights.shape).toEqual([1, 4, 4]);
  expect(rounded(toNested(views[0]!.trace.layers[0]!.weights)[0]!)).toEqual([
    [1, 0, 0, 0],
    [0.5, 0.5, 0, 0],
    [0.2, 0.2, 0.6, 0],
    [0.1, 0.1, 0.1, 0.7],
  ]);
  expect(rounded(toNested(views[1]!.trace.layers[0]!.weights)[0]!)).toEqual([
    [1, 0, 0],
    [0.25, 0.75, 0],
    [0.1, 0.1, 0.8],
  ]);
});

test.each([1, 5])("readAttention(steps) refuses beam %i of one", async (beam) => {
  const attentions = [[[[[[1]]]]], [[[[[0.5, 0.5]]]]]];
  await expect(readAttention({ attentions, beam_indices: [[0, beam]] })).rejects.toThrow(
    "readAttention: step 1 must have the layers and beams of the first, got fewer",
  );
});

test("readAttention(steps) puts the rows of a sliding window under the last keys", async () => {
  const prompt = [
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0, 0.5, 0.5],
  ];
  const attentions = [[[[prompt]]], [[[[[0.25, 0.75]]]]], [[[[[0.5, 0.5]]]]]];
  const { views } = await readAttention({ attentions, tokens: ["a", "b", "c", "d", "e", "f"] });
  expect(views[0]!.trace.keyTokens).toEqual(["a", "b", "c", "d", "e"]);
  expect(toNested(views[0]!.trace.layers[0]!.weights)[0]).toEqual([
    [1, 0, 0, 0, 0],
    [0.5, 0.5, 0, 0, 0],
    [0, 0.5, 0.5, 0, 0],
    [0, 0, 0.25, 0.75, 0],
    [0, 0, 0, 0.5, 0.5],
  ]);
});

test("readAttention(steps) reads the steps of one layer alone, with a cache or without", async () => {
  const cached = [[[EYE]], [[[[0.25, 0.25, 0.5]]]]];
  const { views } = await readAttention(cached);
  expect(views[0]!.trace.layers[0]!.weights.shape).toEqual([1, 3, 3]);
  const square = [
    [1, 0, 0],
    [0.5, 0.5, 0],
    [0.25, 0.25, 0.5],
  ];
  const { views: whole } = await readAttention([[[EYE]], [[square]]]);
  expect(toNested(whole[0]!.trace.layers[0]!.weights)).toEqual([square]);
});

test("readAttention(steps) crops the keys that a static cache never wrote", async () => {
  const attentions = [[[[[[1, 0, 0, 0]]]]], [[[[[0.5, 0.5, 0, 0]]]]]];
  const { views } = await readAttention({ attentions });
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
});

// Containers.

const NUMPY: readonly (readonly [string, Uint8Array])[] = [
  ["<f4", bytesOf((view, i, n) => view.setFloat32(i * 4, n, true), 4)],
  [">f4", bytesOf((view, i, n) => view.setFloat32(i * 4, n), 4)],
  ["<f8", bytesOf((view, i, n) => view.setFloat64(i * 8, n, true), 8)],
  [">f8", bytesOf((view, i, n) => view.setFloat64(i * 8, n), 8)],
  ["<f2", Uint8Array.of(0, 0x3c, 0, 0, 0, 0, 0, 0x3c)],
  [">f2", Uint8Array.of(0x3c, 0, 0, 0, 0, 0, 0x3c, 0)],
  ["<i8", bytesOf((view, i, n) => view.setBigInt64(i * 8, BigInt(n), true), 8)],
  ["<i4", bytesOf((view, i, n) => view.setInt32(i * 4, n, true), 4)],
  ["<i2", bytesOf((view, i, n) => view.setInt16(i * 2, n, true), 2)],
  ["|i1", Uint8Array.of(1, 0, 0, 1)],
  ["<u4", bytesOf((view, i, n) => view.setUint32(i * 4, n, true), 4)],
  ["<u2", bytesOf((view, i, n) => view.setUint16(i * 2, n, true), 2)],
  ["|u1", Uint8Array.of(1, 0, 0, 1)],
  ["|b1", Uint8Array.of(1, 0, 0, 1)],
];

test.each(NUMPY)("readAttention(npy) reads numbers of kind %s", async (descr, content) => {
  const { views } = await readAttention(npyFile(descr, [2, 2], content));
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([
    [
      [1, 0],
      [0, 1],
    ],
  ]);
});

test("readAttention(npy) reads an array that lies column by column", async () => {
  const content = new Uint8Array(Float32Array.of(1, 0.5, 0, 0.5).buffer);
  const { views } = await readAttention(npyFile("<f4", [2, 2], content, true, true));
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
});

test("readAttention(npy) reads a file of the second version, with a longer header", async () => {
  const first = npyFile("<f4", [2, 2], new Uint8Array(Float32Array.of(1, 0, 0.5, 0.5).buffer));
  const second = Uint8Array.of(
    ...first.slice(0, 6),
    2,
    0,
    ...first.slice(8, 10),
    0,
    0,
    ...first.slice(10),
  );
  expect((await readAttention(second)).views).toHaveLength(1);
});

test("readAttention(npz) reads texts of another byte order", async () => {
  const weights = npyFile("<f4", [2, 2], new Uint8Array(Float32Array.of(1, 0, 0.5, 0.5).buffer));
  const tokens = npyFile(
    ">U2",
    [2],
    Uint8Array.of(0, 0, 0, 97, 0, 0, 0, 98, 0, 1, 0xf6, 0, 0, 0, 0, 0),
  );
  const file = zipFile([
    ["attention.npy", weights],
    ["tokens.npy", tokens],
    ["notes.txt", new Uint8Array(3)],
  ]);
  const { views } = await readAttention(file);
  expect(views[0]!.trace.queryTokens).toEqual(["ab", "😀"]);
});

/** Text of a pickle of protocol 4, and a name in one. */
const short = (text: string) => `\x8c${String.fromCharCode(text.length)}${text}`;
const named = (module: string, name: string) => `${short(module)}${short(name)}\x93`;

/** A tensor [2, 2] after the first number of storage 0; its numbers in every width that pickles have. */
const TENSOR = [
  named("torch._utils", "_rebuild_tensor_v2"),
  `((${short("storage")}${named("torch", "FloatStorage")}${short("0")}${short("cpu")}K\x05tQ`,
  "M\x01\x00", // where the first lies
  "J\x02\x00\x00\x00\x8a\x01\x02\x86", // its shape
  "\x8a\x01\x02K\x01\x86", // its strides
  `\x88${named("collections", "OrderedDict")})RtR`,
].join("");

function torchFile(pickle: string, order = "little"): Uint8Array {
  return zipFile([
    [
      "run/data.pkl",
      Uint8Array.from(Buffer.from(`\x80\x04\x95${"\0".repeat(8)}${pickle}.`, "latin1")),
    ],
    ["run/data/0", new Uint8Array(Float32Array.of(9, 1, 0, 0.5, 0.5).buffer)],
    ["run/byteorder", new TextEncoder().encode(order)],
  ]);
}

test("readAttention(pt) reads tensors and texts in a dictionary, and passes over other values", async () => {
  const others = [
    `${short("loss")}G\x3f\xf0\x00\x00\x00\x00\x00\x00`,
    `${short("none")}N`,
    `${short("no")}\x89`,
    `${short("minus one")}\x8a\x01\xff`,
    `${short("zero")}\x8a\x00`,
  ].join("");
  const tokens = `${short("tokens")}](${short("a")}${short("b")}e`;
  const dictionary = `}(${short("attentions")}${TENSOR}\x85${tokens}${others}u${short("one")}K\x01s`;
  const { views } = await readAttention(torchFile(dictionary));
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
  expect(views[0]!.trace.queryTokens).toEqual(["a", "b"]);
});

test("readAttention(pt) reads what a pickle remembers, by each of its steps", async () => {
  const remembered = `${TENSOR}\x94h\x00r\x05\x00\x00\x00j\x05\x00\x00\x00\x87`;
  const { views } = await readAttention(torchFile(remembered));
  expect(views[0]!.trace.layers[0]!.weights.shape).toEqual([3, 2, 2]);
  const inList = `]${TENSOR}a${TENSOR}a`;
  expect(
    (await readAttention(torchFile(inList))).views[0]!.trace.layers[0]!.headLabels,
  ).toHaveLength(2);
  const ofMark = `(${TENSOR}${TENSOR}l`;
  expect(
    (await readAttention(torchFile(ofMark))).views[0]!.trace.layers[0]!.headLabels,
  ).toHaveLength(2);
});

test("readAttention(pt) reads a file of a machine with the other byte order", async () => {
  const { views } = await readAttention(torchFile(`${TENSOR}\x85`, "big"));
  const [weight] = views[0]!.trace.layers[0]!.weights.data;
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, 1, true);
  expect(weight).toBe(view.getFloat32(0));
});

test.each(["<f2", ">f2"])(
  "readAttention(npy) reads %s alike in small and in large files",
  async (kind) => {
    const large = 300; // more numbers than float16 has
    const bits = Uint16Array.from({ length: large * large }, (_, i) => (i * 7919) % 0x3c01); // from 0 to 1
    const bytes = new Uint8Array(bits.length * 2);
    const view = new DataView(bytes.buffer);
    for (const [i, pattern] of bits.entries()) view.setUint16(i * 2, pattern, kind === "<f2");
    const read = async (rows: number, columns: number) => {
      const file = npyFile(kind, [rows, columns], bytes.subarray(0, rows * columns * 2));
      return (await readAttention(file)).views[0]!.trace.layers[0]!.weights.data;
    };
    const weights = await read(large, large);
    expect(weights).toEqual(Float32Array.from(bits, halfToFloat));
    expect(weights.subarray(0, 100)).toEqual(await read(10, 10));
  },
);

test("readAttention(safetensors) reads bfloat16, and passes over kinds of numbers that it does not know", async () => {
  const bytes = Uint8Array.of(0x80, 0x3f, 0, 0, 0, 0x3f, 0, 0x3f);
  const file = safetensorsFile(
    { attention: ["BF16", [1, 2, 2], bytes], other: ["F8_E4M3", [2], new Uint8Array(2)] },
    { count: 3, format: "pt" },
  );
  const { views } = await readAttention(file);
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE]);
});

test("readAttention(zip) reads lengths that stand in 64 bits", async () => {
  const weights = npyFile("<f4", [2, 2], new Uint8Array(Float32Array.of(1, 0, 0.5, 0.5).buffer));
  const file = zipFile([["attention.npy", weights]]);
  const view = new DataView(file.buffer);
  const end = file.length - 22;
  const central = view.getUint32(end + 16, true);
  const nameEnd = central + 46 + "attention.npy".length;
  const long = new Uint8Array(12 + 28); // another field in front, then the one with the lengths
  const fields = new DataView(long.buffer);
  fields.setUint16(0, 7, true);
  fields.setUint16(2, 8, true);
  fields.setBigUint64(4, 5n, true);
  fields.setUint16(12, 1, true);
  fields.setUint16(14, 24, true);
  fields.setBigUint64(16, BigInt(weights.length), true);
  fields.setBigUint64(24, BigInt(weights.length), true);
  for (const at of [20, 24, 42]) view.setUint32(central + at, 0xffffffff, true);
  view.setUint16(central + 30, long.length, true);
  const longer = new Uint8Array([...file.slice(0, nameEnd), ...long, ...file.slice(nameEnd)]);
  expect((await readAttention(longer)).views).toHaveLength(1);
});

// What the fixtures of a tool do not have, but the tool writes.

test("readAttention(lit) gives each example a view", async () => {
  const wrapped = (value: unknown) => ({ __class__: "np.ndarray", __value__: value });
  const example = { tokens: ["a", "b"], "layer_3/attention": wrapped([EYE]) };
  const { format, views } = await readAttention([example, example]);
  expect(format).toBe("lit");
  expect(views.map(({ id }) => id)).toEqual(["example 0", "example 1"]);
  expect(views[0]!.trace.layers[0]!.label).toBe("layer 3");
});

test("readAttention(bertviz) numbers views without a name", async () => {
  const view = { attn: [[EYE]], left_text: ["a", "b"], right_text: ["a", "b"] };
  const { views } = await readAttention({ attention: [view, { ...view, name: "Mine" }] });
  expect(views.map(({ id }) => id)).toEqual(["view0", "Mine"]);
  const neuron = await readAttention({ attention: { mine: view } });
  expect([neuron.format, neuron.views[0]!.label]).toEqual(["bertviz-neuron", "mine"]);
});

test("readAttention(circuitsvis) reads its properties without a page", async () => {
  const { format, views } = await readAttention({
    attention: [EYE],
    tokens: ["a", "b"],
    maskUpperTri: false,
  });
  expect([format, views[0]!.id]).toEqual(["circuitsvis", "self"]);
});

test("readAttention(attnview) groups layers by their tokens, and numbers those without a name", async () => {
  const layer = { values: [EYE], queries: ["a", "b"], keys: ["a", "b"] };
  const other = { values: [EYE], queries: ["c", "d"], keys: ["c", "d"], name: "Other" };
  const { views } = await readAttention({ layers: [layer, layer, other] });
  expect(views.map(({ id, summary }) => [id, summary.layers])).toEqual([
    ["layers", 2],
    ["Other", 1],
  ]);
  expect(views[0]!.trace.layers.map(({ label }) => label)).toEqual(["layer 1", "layer 2"]);
});

test("readAttention(exbert) does without tokens that are not a list", async () => {
  const { views } = await readAttention({
    aa: { att: [EYE], left: "ab", right: ["a", { text: "b" }] },
  });
  expect(views[0]!.trace.queryTokens).toEqual(["0", "1"]);
});

test("readAttention(inseq) gives each text views of its own", async () => {
  const blob = Buffer.from(
    safetensorsFile({
      attribution: ["F32", [1, 1, 1, 1], new Uint8Array(Float32Array.of(1).buffer)],
    }),
  ).toString("base64");
  const token = (text: string) => ({ attributes: { token: text } });
  const attributes = {
    target: [token("a"), token("b")],
    target_attributions: blob,
    attr_pos_start: 1,
  };
  const sequence = { attributes: { ...attributes, target: [token("a")], attr_pos_start: 0 } };
  const { views } = await readAttention({
    attributes: { sequence_attributions: [sequence, sequence] },
  });
  expect(views.map(({ id, label }) => [id, label])).toEqual([
    ["target 0", "target, text 0"],
    ["target 1", "target, text 1"],
  ]);
});

test("readAttention(neuronpedia) counts from 1 where a record names no layer and no head", async () => {
  const record = { tokens: ["a"], seqLen: 1, attentionIndices: [0], attentionValues: [1] };
  const { views } = await readAttention(record);
  expect(views[0]!.trace.layers[0]).toMatchObject({ label: "layer 1", headLabels: ["head 1"] });
});

test("readAttention(pysvelte) finds the heads last by the number of tokens", async () => {
  const attention = [
    [
      [1, 1, 1],
      [0, 0, 0],
    ],
    [
      [0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5],
    ],
  ];
  const { format, views, notes } = await readAttention({ attention, tokens: ["a", "b"] });
  expect(format).toBe("pysvelte");
  expect(toNested(views[0]!.trace.layers[0]!.weights)).toEqual([EYE, EYE, EYE]);
  expect(notes.filter((note) => !note.startsWith("attention: "))).toEqual([
    "The last of 3 axes holds the heads, as in PySvelte.",
  ]);
  const named = await readAttention({ attention, head_labels: ["x", "y", "z"] });
  expect(named.format).toBe("pysvelte");
  expect(named.views[0]!.trace.layers[0]!.headLabels).toEqual(["x", "y", "z"]);
});

test("readAttention(explainer) has the stages that are there, of each layer", async () => {
  const scaled = [[1, 0]]; // of another shape than the weights, so no stage of theirs
  const { views } = await readAttention({
    block_2_attn_head_0_attn_softmax: EYE,
    block_1_attn_head_0_attn_softmax: EYE,
    block_1_attn_head_0_attn: EYE,
    block_1_attn_head_0_attn_scaled: scaled,
  });
  const { layers } = views[0]!.trace;
  expect(layers.map(({ label }) => label)).toEqual(["layer 1", "layer 2"]);
  expect(layers.map(({ scores }) => scores?.shape)).toEqual([[1, 2, 2], undefined]);
  expect(layers[0]!.scaledScores).toBeUndefined();
});

test("readAttention(arrays) names views after arrays of the same side, and lists what it did not read", async () => {
  const { views, notes } = await readAttention({
    first_attention: [EYE],
    second_attention: [EYE],
    other: [[1]],
  });
  expect(views.map(({ id }) => id)).toEqual(["first_attention", "second_attention"]);
  expect(notes).toContain("Not read: other.");
});

test("readAttention(records) gives each text of a list views of its own", async () => {
  const records = [
    { tokens: ["a", "b"], attentions: [EYE] },
    { tokens: ["c", "d"], attentions: [EYE] },
  ];
  const { format, views } = await readAttention(records);
  expect(format).toBe("arrays");
  expect(views.map(({ id, label, trace }) => [id, label, trace.queryTokens])).toEqual([
    ["example0 self", "example 0, self-attention", ["a", "b"]],
    ["example1 self", "example 1, self-attention", ["c", "d"]],
  ]);
  const stacked = { tokens: ["a", "b"], attentions: [EYE, EYE] };
  expect((await readAttention([stacked])).notes.join()).toContain("was taken for heads");
  await expect(readAttention([...records, { tokens: ["e"] }])).rejects.toThrow(
    "readAttention: data must be attention of a tool that is known, or arrays, got something else",
  );
});

test("readAttention(arrays) knows the three parts of a model by the names of tensor2tensor", async () => {
  const { views } = await readAttention({
    dec_atts: [[EYE]],
    enc_atts: [[EYE]],
    encdec_atts: [[EYE]],
  });
  expect(views.map(({ id }) => id)).toEqual(["encoder", "decoder", "cross"]);
});

test("readAttention(arrays) takes from beside them where tokens lie", async () => {
  const picture = { rows: 2, columns: 1 };
  const [own] = (await readAttention({ attentions: EYE, keyLayout: picture })).views;
  expect(own!.trace).toMatchObject({ queryLayout: picture, keyLayout: picture });
  expect(own!.trace.keyTokens).toEqual(["1,1", "2,1"]);
  expect(own!.summary.hasTokens).toBe(true);

  const sound = { unit: "s", step: 0.02 };
  const parts = {
    encoder_attentions: [[EYE]],
    decoder_attentions: [[EYE]],
    cross_attentions: [[EYE]],
  };
  const { views } = await readAttention({ ...parts, keyLayout: picture, queryLayout: sound });
  const layouts = views.map(({ trace }) => [trace.queryLayout, trace.keyLayout]);
  expect(layouts).toEqual([
    [picture, picture],
    [sound, sound],
    [sound, picture],
  ]);
  const wrong = readAttention({ attentions: EYE, keyLayout: { rows: 2, columns: 2 } });
  await expect(wrong).rejects.toThrow(
    "readAttention: keyLayout must have a place for 2 tokens (2 less 0 extra), got 2 × 2",
  );
});

test("readAttention(arrays) gives each text of a batch a view in each part of a model", async () => {
  const both = [[[EYE], [EYE]]];
  const { views } = await readAttention({ encoder_attentions: both, cross_attentions: both });
  expect(views.map(({ id }) => id)).toEqual([
    "encoder batch0",
    "encoder batch1",
    "cross batch0",
    "cross batch1",
  ]);
});

test("readAttention(arrays) does without tokens that are no texts", async () => {
  const { views } = await readAttention({
    attentions: [EYE],
    tokens: [
      ["a", "b"],
      [1, 2],
    ],
  });
  expect(views[0]!.trace.queryTokens).toEqual(["0", "1"]);
});

test.each([
  ["transformer_lens/v4_bridge_minilm.npz", ["layer 0", "layer 4"], ["head 0", "head 1"]],
  ["frameworks/nnsight_gpt2.safetensors", ["layer 0"], ["head 0", "head 1"]],
  ["bertviz/model_view_gpt2.html", ["layer 0", "layer 3"], ["head 1", "head 2"]],
  ["neuronpedia/head_sequence.json", ["layer 1"], ["head 1"]],
  ["hf/minilm_single_tokens.npz", ["layer 0", "layer 2"], ["head 0", "head 1"]],
] as const)(
  "readAttention(file) numbers layers and heads as %s does",
  async (path, layers, heads) => {
    const { views } = await readAttention(fixture(path).bytes);
    const [{ trace, summary }] = views as [(typeof views)[0]];
    expect(summary.isNumbered).toBe(true);
    expect(trace.layers.map(({ label }) => label).slice(0, layers.length)).toEqual(layers);
    expect(trace.layers[0]!.headLabels.slice(0, heads.length)).toEqual(heads);
  },
);

test("readAttention(arrays) numbers layers as keys of safetensors do", async () => {
  const names = ["layers.3.self_attn", "layers.11.self_attn"];
  const { views } = await readAttention(
    Object.fromEntries(names.map((name) => [name, [EYE, EYE]])),
  );
  const { layers } = views[0]!.trace;
  expect(layers.map(({ label }) => label)).toEqual(["layer 3", "layer 11"]);
  expect(layers[0]!.headLabels).toEqual(["head 0", "head 1"]);
});

test.each(["hf/stack_4d.npy", "inseq/gpt2_attention.json", "hf/gpt2_bare_tolist.json"])(
  "readAttention(file) counts layers and heads from 1 where %s has only their positions",
  async (path) => {
    const { views } = await readAttention(fixture(path).bytes);
    const [{ trace, summary }] = views as [(typeof views)[0]];
    expect(summary.isNumbered).toBe(false);
    expect(trace.layers[0]!.label).toBe("layer 1");
    expect(trace.layers.at(-1)!.label).toBe(`layer ${trace.layers.length}`);
    expect(trace.layers[0]!.headLabels[0]).toBe("head 1");
  },
);

test("readAttention(arrays) takes the numbers of layers from beside them", async () => {
  const attention = {
    data: new Float32Array([1, 0, 0.5, 0.5, 1, 0, 0.5, 0.5]),
    shape: [2, 1, 2, 2],
  };
  const { views } = await readAttention({ attention, layers: Int32Array.of(3, 9) });
  expect(views[0]!.trace.layers.map(({ label }) => label)).toEqual(["layer 3", "layer 9"]);
});

test("readAttention(steps) reads steps whose axes are named, without a batch", async () => {
  const attentions = [[[EYE]], [[[[0.25, 0.25, 0.5]]]]];
  const { views } = await readAttention({ attentions }, { axes: "step layer head query key" });
  expect(views[0]!.trace.layers[0]!.weights.shape).toEqual([1, 3, 3]);
});

test("readAttention(steps) ends a sequence where its beams end", async () => {
  const attentions = [[[[[[1]]]]], [[[[[0.5, 0.5]]]]]]
    .map((step) => step[0]!)
    .map((layer) => [layer]);
  const { views } = await readAttention({
    attentions: attentions.map(([layer]) => layer),
    beam_indices: [[0]],
  });
  expect(views[0]!.trace.layers[0]!.weights.shape).toEqual([1, 1, 1]);
});

// The same numbers from several tools.

test("readAttention(data) gives the same trace from npz, json, safetensors and base64, bit for bit", async () => {
  const files = [
    "stored.npz",
    "nested_with_tokens.json",
    "f32.safetensors",
    "base64_f32.json",
    "c_order_f4.npy",
  ];
  const traces = await Promise.all(
    files.map(async (file) => {
      const { expected, bytes } = fixture(`containers/${file}`);
      const { views } = await readAttention(bytes, { tokens: expected.views[0]!.queryTokens });
      const { layers, queryTokens } = views[0]!.trace;
      return { queryTokens, layers: layers.map(({ label, weights }) => ({ label, weights })) };
    }),
  );
  // JSON has 7 digits of each number, the others all.
  const exact = traces.filter((_, i) => !files[i]!.startsWith("nested"));
  for (const trace of exact) expect(trace).toEqual(exact[0]);
});

test("readAttention(data) gives a head of one model the same number and weights, bit for bit, from each tool", async () => {
  const headsOf = async (path: string) => {
    const { layers } = (await readAttention(fixture(path).bytes)).views[0]!.trace;
    return new Map(
      layers.flatMap(({ label, headLabels, weights: { shape, data } }) => {
        const size = shape[1] * shape[2];
        return headLabels.map((head, i): [string, Float32Array] => [
          `${label}, ${head}`,
          data.slice(i * size, (i + 1) * size),
        ]);
      }),
    );
  };
  const whole = await headsOf("hf/minilm_single.npz");
  const some = [
    "bertviz/head_view_single.html",
    "inspectus/hf_tuple.json",
    "hf/minilm_single_tokens.npz",
  ];
  for (const heads of await Promise.all(some.map(headsOf))) {
    expect(heads.size).toBeGreaterThan(3);
    for (const [name, weights] of heads) expect(weights).toEqual(whole.get(name));
  }
});

function bytesOf(set: (view: DataView, i: number, n: number) => void, width: number): Uint8Array {
  const bytes = new Uint8Array(4 * width);
  for (const [i, n] of [1, 0, 0, 1].entries()) set(new DataView(bytes.buffer), i, n);
  return bytes;
}

function rounded(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row) => row.map((number) => Math.round(number * 1000) / 1000));
}

test("readAttention(data) says what the axes of arrays were taken for, and which view lacks tokens", async () => {
  const arrays = await readAttention([EYE, EYE]);
  expect(arrays.axes).toBe("head query key");
  expect(arrays.views[0]!.summary.hasTokens).toBe(false);
  expect((await readAttention([EYE], { axes: "layer key query" })).axes).toBe("layer key query");
  expect(
    (await readAttention(fixture("bertviz/head_view_single.html").bytes)).axes,
  ).toBeUndefined();
});

test("readAttention(data) says no axes where its arrays have different ones", async () => {
  const { axes, views } = await readAttention({ attention_a: EYE, attention_b: [EYE, EYE] });
  expect(views).toHaveLength(2);
  expect(axes).toBeUndefined();
});

test("readAttention(data, { onProgress }) reports the share of the layers that were read", async () => {
  const shares: number[] = [];
  const two = { encoder_attentions: [[EYE], [EYE]], decoder_attentions: [[EYE], [EYE]] };
  await readAttention(two, { onProgress: (share) => shares.push(share) });
  expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

test("readAttention(data, { signal }) ends where the signal is aborted", async () => {
  await expect(readAttention([EYE], { signal: AbortSignal.abort("early") })).rejects.toBe("early");
  const cancel = new AbortController();
  const onProgress = () => cancel.abort("enough");
  const reading = readAttention([[EYE], [EYE]], { signal: cancel.signal, onProgress });
  await expect(reading).rejects.toBe("enough");
});

test("readAttention(data) gives a view the notes that its summary does not have", async () => {
  const { views, notes } = await readAttention({ a: [[1, null]] });
  expect(views[0]!.notes).toEqual(["1 entries are no numbers, and read as hidden: 0."]);
  expect(notes).toContain(`${views[0]!.label}: ${views[0]!.notes[0]}`);
});
