import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { traceFileOf } from "../../src/formats/traceFile/traceFileOf.js";
import { readAttention, traceFrom, type WriteOptions, writeTrace } from "../../src/formats.js";
import { type AttentionTrace, multiHeadAttention, tensor } from "../../src/index.js";
import { FIXTURES } from "./helpers/fixtures.js";
import { type Schema, violations } from "./helpers/schema.js";

const NUMBERS = ["float32", "float16", "uint8", "sparse"] as const;
const schema: Schema = JSON.parse(
  readFileSync(new URL("../../../../docs/attention-trace.schema.json", import.meta.url), "utf8"),
);
const CONTAINERS = ["json", "safetensors"] as const;

/** How far a weight may be from what was written: half a step of float16 near 1, and of 1/255. */
const PRECISION = { float32: 0, float16: 2 ** -12, uint8: 1 / 510 + 1e-7, sparse: 2 ** -12 };

const inputs = tensor([
  [1, 0, -1],
  [0, 1, 2],
]);
const square = tensor([
  [1, 0, 2],
  [0, 1, 1],
  [1, 1, 0],
]);
const projections = { query: square, key: square, value: square, output: square };
const stages = multiHeadAttention(inputs, projections, { heads: 1, causal: true });
const whole: AttentionTrace = {
  source: { kind: "trained", label: "a layer of three numbers" },
  queryTokens: ["</script>", "Ġwas"],
  keyTokens: ["</script>", "Ġwas"],
  textSpans: [
    [0, 9],
    [9, 13],
  ],
  notice: "Two tokens alone.",
  promptTokens: 1,
  queryLayout: { rows: 1, columns: 1, image: "data:image/png;base64,AA==", extra: [0] },
  keyLayout: { unit: "s", step: 0.02 },
  predictions: [[], [{ token: "Ġwarm", probability: 0.5 }]],
  ablate: [{ layer: 0, head: 0 }],
  layers: [
    {
      label: "layer 3",
      headLabels: ["the only head"],
      headDescriptions: ["looks back"],
      inputs,
      projections,
      mask: { shape: [2, 2], data: Uint8Array.of(1, 0, 1, 1) },
      ...stages,
    },
  ],
};

async function readBack(trace: AttentionTrace, options: WriteOptions): Promise<AttentionTrace> {
  const file =
    options.container === "safetensors"
      ? writeTrace(trace, { ...options, container: "safetensors" })
      : writeTrace(trace, { ...options, container: "json" });
  const { format, views } = await readAttention(file);
  expect(format).toBe("attention-trace");
  return views[0]!.trace;
}

test.each(CONTAINERS)(
  "writeTrace(trace) in %s gives back every stage, bit for bit",
  async (container) => {
    const again = await readBack(whole, { container });
    expect({ ...again, layers: again.layers.map((layer) => ({ ...layer })) }).toEqual(whole);
  },
);

/** A layer of two heads of which one was looked into. */
const looked: AttentionTrace = {
  ...whole,
  layers: [
    {
      label: "layer 3",
      headLabels: ["a", "b"],
      weights: tensor([
        [
          [1, 0],
          [0.5, 0.5],
        ],
        [
          [1, 0],
          [0, 1],
        ],
      ]),
      headStages: [
        null,
        {
          queries: tensor([[1], [2]]),
          maskedScores: tensor([
            [1, -Infinity],
            [0, 4],
          ]),
        },
      ],
    },
  ],
};

test.each(CONTAINERS)(
  "writeTrace(trace) in %s gives back what is known of a single head",
  async (container) => {
    const again = await readBack(looked, { container });
    expect({ ...again, layers: again.layers.map((layer) => ({ ...layer })) }).toEqual(looked);
    expect(violations(schema, JSON.parse(writeTrace(looked)))).toEqual([]);
  },
);

/** The names of the tensors in a file, in their order. */
function tensorNames(file: Uint8Array): string[] {
  const length = new DataView(file.buffer).getUint32(0, true);
  const header: object = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  return Object.keys(header).filter((name) => name !== "__metadata__");
}

test('writeTrace(trace, { container: "safetensors" }) names each tensor by where it belongs', () => {
  expect(tensorNames(writeTrace(looked, { container: "safetensors" }))).toEqual([
    "layers.0.weights",
    "layers.0.headStages.1.queries",
    "layers.0.headStages.1.maskedScores",
  ]);
  const names = tensorNames(writeTrace(whole, { container: "safetensors", numbers: "sparse" }));
  expect(names.slice(0, 2)).toEqual(["layers.0.weights.keys", "layers.0.weights.values"]);
  expect(names).toContain("layers.0.mask");
  expect(names).toContain("layers.0.projections.query");
});

test("writeTrace(trace, { numbers }) writes scores in float16 beside coarser weights", () => {
  const typesOf = (numbers: (typeof NUMBERS)[number]) => {
    const [{ weights, scores, queries }] = JSON.parse(writeTrace(whole, { numbers })).layers;
    return [weights.type, scores.type, queries.type];
  };
  expect(typesOf("float32")).toEqual(["float32", "float32", "float32"]);
  expect(typesOf("uint8")).toEqual(["uint8", "float16", "float16"]);
});

test("writeTrace(trace) leaves out what a trace does not have", () => {
  const { layers, source, queryTokens, keyTokens } = looked;
  const [{ label, headLabels, weights }] = layers as [AttentionTrace["layers"][number]];
  const packing = { numbers: "float32", scores: "float32", vectors: "float32", perRow: 1 } as const;
  const bare = { source, queryTokens, keyTokens, layers: [{ label, headLabels, weights }] };
  const file = traceFileOf(bare, packing, () => () => ({ data: "" }));
  expect(Object.keys(file)).toEqual(["format", "version", "source", "queryTokens", "layers"]);
  expect(Object.keys(file.layers[0]!)).toEqual(["label", "headLabels", "weights"]);
});

test.each([
  [7, "layers[0].headStages must be an array, got number"],
  [[null], "readAttention: layers[0].headStages must have 2 entries, one per head, got 1"],
])(
  "readAttention(file) refuses %o as what is known of single heads",
  async (headStages, message) => {
    const file = JSON.parse(writeTrace(looked));
    file.layers[0].headStages = headStages;
    await expect(readAttention(file)).rejects.toThrow(message);
  },
);

test("writeTrace(trace) gives back the biases of the learned matrices", async () => {
  const bias = tensor([1, 2, 3]);
  for (const name of ["queryBias", "keyBias", "valueBias", "outputBias"]) {
    const learned = { ...projections, [name]: bias };
    const layers = [{ ...whole.layers[0]!, projections: learned }];
    const again = await readBack({ ...whole, layers }, { container: "json" });
    expect(again.layers[0]!.projections).toEqual(learned);
  }
});

test("readAttention(file) shows a trace under its own name, and keeps the tokens of each side", async () => {
  const file = JSON.parse(writeTrace(whole));
  file.keyTokens = ["a", "b"];
  file.notice = 5;
  const { views } = await readAttention(file, { queryTokens: ["c", "d"] });
  expect(views.map(({ id, label, notes }) => [id, label, notes])).toEqual([
    ["trace", "attention", []],
  ]);
  expect(views[0]!.trace).toMatchObject({ queryTokens: ["c", "d"], keyTokens: ["a", "b"] });
  expect(views[0]!.trace).not.toHaveProperty("notice");
});

test("readAttention(file) of a layer without descriptions of heads has none", async () => {
  const { headDescriptions, ...plain } = whole.layers[0]!;
  const again = await readBack({ ...whole, layers: [plain] }, { container: "json" });
  expect(headDescriptions).toBeDefined();
  expect(again.layers[0]).not.toHaveProperty("headDescriptions");
});

test.each([
  [
    "one of the four is missing",
    { output: undefined },
    "projections.output must be a matrix, got []",
  ],
  ["one is a vector", { key: [1, 2] }, "projections.key must be a matrix, got [2]"],
])("readAttention(file) refuses learned matrices of which %s", async (_, changes, message) => {
  const file = JSON.parse(writeTrace(whole));
  const learned = { ...file.layers[0].projections };
  for (const [name, value] of Object.entries(changes)) {
    learned[name] = value && { ...learned[name], shape: [value.length], data: encoded(value) };
  }
  file.layers[0].projections = learned;
  await expect(readAttention(JSON.stringify(file))).rejects.toThrow(
    new RangeError(`readAttention: layers[0].${message}`),
  );
});

/** Float32 numbers as the file has them. */
function encoded(numbers: readonly number[]): string {
  return Buffer.from(Float32Array.from(numbers).buffer).toString("base64");
}

test.each(CONTAINERS)(
  "writeTrace(trace, { numbers }) in %s keeps -∞ in float16",
  async (container) => {
    const again = await readBack(whole, { container, numbers: "uint8" });
    expect(again.layers[0]!.maskedScores!.data[1]).toBe(Number.NEGATIVE_INFINITY);
  },
);

test.each(CONTAINERS)(
  'writeTrace(trace, { vectors: "int8" }) in %s keeps vectors to half a step, and -∞ among scores',
  async (container) => {
    const again = await readBack(whole, { container, vectors: "int8" });
    const [layer] = again.layers;
    // The largest query is 3, so a step is 3/127, and −1 lies between 42 and 43 of them.
    expect([...stages.queries.data]).toEqual([0, -1, 2, 2, 3, 1]);
    const steps = [0, -42, 85, 85, 127, 42].map((step) => Math.fround((step * 3) / 127));
    expect([...layer!.queries!.data]).toEqual(steps);
    expect([...layer!.maskedScores!.data]).toEqual([...stages.maskedScores.data]);
    expect([...layer!.weights.data]).toEqual([...stages.weights.data]);
  },
);

const written = FIXTURES.filter(({ path }) =>
  /pair\.html|t5_encdec\.npz|array3d|exbert/.test(path),
);

for (const container of CONTAINERS) {
  test.each(NUMBERS)(
    `writeTrace(trace, { numbers: "%s" }) in ${container} gives back what tools wrote`,
    async (numbers) => {
      expect(written.length).toBeGreaterThan(3);
      for (const { bytes } of written) {
        for (const { trace } of (await readAttention(bytes)).views) {
          const perRow = trace.keyTokens.length;
          const again = await readBack(trace, { container, numbers, perRow });
          expect(again.keyTokens).toEqual(trace.keyTokens);
          expect(again.queryTokens).toEqual(trace.queryTokens);
          for (const [i, { weights, label }] of trace.layers.entries()) {
            expect(again.layers[i]!.label).toBe(label);
            expect(again.layers[i]!.weights.shape).toEqual(weights.shape);
            const off = again.layers[i]!.weights.data.map((weight, at) =>
              Math.abs(weight - weights.data[at]!),
            );
            expect(Math.max(...off)).toBeLessThanOrEqual(PRECISION[numbers]);
          }
        }
      }
    },
  );
}

const readable = FIXTURES.filter(({ path }) => path !== "hf/sdpa_empty.json");

test.each(readable)(
  "writeTrace(trace) gives back each trace of $path, bit for bit",
  async ({ bytes }) => {
    for (const { trace } of (await readAttention(bytes)).views) {
      const again = await readBack(trace, { container: "safetensors" });
      const plain = ({ layers, ...rest }: AttentionTrace) => ({
        ...rest,
        layers: layers.map((layer) => ({ ...layer })),
      });
      expect(plain(again)).toEqual(plain(trace));
    }
  },
);

test('writeTrace(trace, { numbers: "sparse", perRow }) keeps the largest weights of each row', async () => {
  const trace = traceFrom({ attentions: [[0.125, 0.5, 0.25, 0.125]], tokens: undefined });
  const again = await readBack(trace, { numbers: "sparse", perRow: 2 });
  expect([...again.layers[0]!.weights.data]).toEqual([0, 0.5, 0.25, 0]);
});

test.each(NUMBERS)("writeTrace(trace, { numbers: %j }) fits the schema", (numbers) => {
  const file = JSON.parse(writeTrace(whole, { numbers }));
  expect(violations(schema, file)).toEqual([]);
  const bytes = writeTrace(whole, { numbers, container: "safetensors" });
  const header = new TextDecoder().decode(bytes.subarray(8, 8 + bytes[0]! + 256 * bytes[1]!));
  const { __metadata__: metadata } = JSON.parse(header);
  expect(violations(schema, JSON.parse(metadata["attention-trace"]))).toEqual([]);
});

test('writeTrace(trace, { vectors: "int8" }) gives back vectors of zeros', async () => {
  const [layer] = whole.layers;
  const inputs = tensor([0, 0, 0, 0], [2, 2]);
  const again = await readBack({ ...whole, layers: [{ ...layer!, inputs }] }, { vectors: "int8" });
  expect(again.layers[0]!.inputs).toEqual(inputs);
});

test('writeTrace(trace, { vectors: "int8" }) fits the schema', () => {
  expect(violations(schema, JSON.parse(writeTrace(whole, { vectors: "int8" })))).toEqual([]);
});

test("the example of docs/attention-trace.md fits the schema, and is read", async () => {
  const page = readFileSync(
    new URL("../../../../docs/attention-trace.md", import.meta.url),
    "utf8",
  );
  const [, json = ""] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
  expect(violations(schema, JSON.parse(json))).toEqual([]);
  const { format, views } = await readAttention(json);
  expect(format).toBe("attention-trace");
  expect(views[0]!.trace.layers[0]!.weights.data).toEqual(Float32Array.of(1, 0, 0.5, 0.5));
});

test("the schema refuses what it does not know, and what is missing", () => {
  const { layers: _, ...file } = JSON.parse(writeTrace(whole));
  expect(violations(schema, { ...file, version: 2, more: 1 })).toEqual([
    "$.layers is missing",
    "$.version is 2",
    "$.more is unknown",
  ]);
});

test("writeTrace(trace) writes a text that may stand in a script, whatever its tokens", () => {
  expect(writeTrace(whole)).not.toContain("<");
});

test('writeTrace(trace, { numbers: "sparse" }) keeps a key after the 65536th', async () => {
  const data = new Float32Array(70_000);
  data[69_999] = 1;
  const trace = traceFrom({ attentions: { data, shape: [1, 70_000] } });
  const again = await readBack(trace, { numbers: "sparse", perRow: 1, container: "safetensors" });
  expect(again.layers[0]!.weights.data[69_999]).toBe(1);
});

test("writeTrace(trace) writes tokens of any characters, and half of a pair as one that is unknown", async () => {
  const trace = { ...whole, queryTokens: ["😀é€", "\ud800"], keyTokens: ["😀é€", "\ud800"] };
  expect((await readBack(trace, {})).queryTokens).toEqual(["😀é€", "\ud800"]);
  expect((await readBack(trace, { container: "safetensors" })).queryTokens[0]).toBe("😀é€");
});

test("writeTrace(trace) omits a picture that only its page can show", async () => {
  const keyLayout = { rows: 1, columns: 2, image: "blob:https://example.org/1" };
  const again = await readBack({ ...whole, keyLayout }, {});
  expect(again.keyLayout).toEqual({ rows: 1, columns: 2 });
  const without = { rows: 1, columns: 2, image: undefined };
  expect((await readBack({ ...whole, keyLayout: without }, {})).keyLayout).toEqual({
    rows: 1,
    columns: 2,
  });
});

test("writeTrace(trace) writes empty texts", async () => {
  const empty: AttentionTrace = {
    ...whole,
    textSpans: undefined,
    notice: undefined,
    predictions: undefined,
    ablate: undefined,
    promptTokens: undefined,
    queryLayout: undefined,
    keyLayout: undefined,
    queryTokens: [],
    keyTokens: [],
    layers: [{ label: "layer 0", headLabels: ["head 0"], weights: tensor([], [1, 0, 0]) }],
  };
  for (const numbers of NUMBERS) {
    const again = await readBack(empty, { numbers });
    expect(again.layers[0]!.weights.shape).toEqual([1, 0, 0]);
  }
});

test("writeTrace(trace) writes 12 layers × 12 heads × 128² weights in at most 3.2 MB", () => {
  const tokens = Array.from({ length: 128 }, (_, i) => `token${i}`);
  const data = new Float32Array(12 * 12 * 128 * 128).fill(1 / 128);
  const trace = traceFrom({ tokens, attentions: { data, shape: [12, 12, 128, 128] } });
  expect(writeTrace(trace, { numbers: "uint8" }).length).toBeLessThanOrEqual(3_200_000);
  const bytes = writeTrace(trace, { numbers: "uint8", container: "safetensors" });
  expect(bytes.length).toBeLessThanOrEqual(2_400_000);
});

const REFUSED: readonly (readonly [string, WriteOptions, string])[] = [
  [
    "an unknown container",
    { container: "xml" as never },
    "writeTrace: container must be one of json, safetensors, got xml",
  ],
  [
    "an unknown kind of numbers",
    { numbers: "float8" as never },
    "writeTrace: numbers must be one of float32, float16, uint8, sparse, got float8",
  ],
  [
    "an unknown kind of vectors",
    { vectors: "uint8" as never },
    "writeTrace: vectors must be one of float32, float16, int8, got uint8",
  ],
  [
    "no weights per row",
    { perRow: 0 },
    "writeTrace: perRow must be a whole number from 1 up, got 0",
  ],
  [
    "options that are not an object",
    3 as never,
    "writeTrace: options must be an object, got number",
  ],
];

test.each(REFUSED)("writeTrace(trace, options) refuses %s", (_, options, message) => {
  expect(() => writeTrace(whole, options as { container?: "json" })).toThrow(message);
});

test("writeTrace(trace) refuses a trace that contradicts itself", () => {
  expect(() => writeTrace({ ...whole, queryTokens: [] })).toThrow("checkTrace: ");
});

/** A file of one layer, changed. */
function changed(
  change: (file: Record<string, unknown>, layer: Record<string, unknown>) => void,
): string {
  const file = JSON.parse(writeTrace(whole, { numbers: "sparse" }));
  change(file, file.layers[0]);
  return JSON.stringify(file);
}

const DAMAGED: readonly (readonly [string, string, string])[] = [
  [
    "another version",
    changed((file) => {
      file.version = 2;
    }),
    "readAttention: version must be 1, got 2",
  ],
  [
    "no tokens",
    changed((file) => {
      file.queryTokens = 1;
    }),
    "readAttention: queryTokens must be an array of strings, got number",
  ],
  [
    "tokens that are numbers",
    changed((file) => {
      file.queryTokens = [1, 2];
    }),
    "readAttention: queryTokens must be an array of strings, got other entries",
  ],
  [
    "other tokens of the keys",
    changed((file) => {
      file.keyTokens = 1;
    }),
    "readAttention: keyTokens must be an array of strings, got number",
  ],
  [
    "a source without a label",
    changed((file) => {
      file.source = { kind: "trained" };
    }),
    "readAttention: source must have a kind (handBuilt, trained, recorded, imported) and a label, got trained",
  ],
  ...[[[0, 1], [1]], ["01", "23"], [[0, 1, 2]], [[0, 0.5]], [{ length: 2 }]].map(
    (spans): (typeof DAMAGED)[number] => [
      `spans that are ${JSON.stringify(spans)}`,
      changed((file) => {
        file.textSpans = spans;
      }),
      "readAttention: textSpans must be pairs of whole numbers, got others",
    ],
  ),
  ...[{ weights: undefined }, { headLabels: undefined }, { headLabels: ["a", "b"] }].map(
    (other): (typeof DAMAGED)[number] => [
      `a layer with ${JSON.stringify(other)}`,
      changed((_, layer) => {
        Object.assign(layer, other);
      }),
      "readAttention: layers[0] must have weights, a label and a label for each head, got others",
    ],
  ),
  [
    "learned matrices of other numbers",
    changed((_, layer) => {
      layer.projections = { query: { shape: [1], type: "float32", data: "" } };
    }),
    "readAttention: layers[0].projections.query must hold 1 numbers of a known type, got other data",
  ],
  [
    "no layers",
    changed((file) => {
      file.layers = {};
    }),
    "readAttention: layers must be an array, got object",
  ],
  [
    "an empty list of layers",
    changed((file) => {
      file.layers = [];
      delete file.ablate;
    }),
    "readAttention: layers must have at least one entry, got none",
  ],
  [
    "another source",
    changed((file) => {
      file.source = { kind: "guessed", label: "" };
    }),
    "readAttention: source must have a kind (handBuilt, trained, recorded, imported) and a label, got guessed",
  ],
  [
    "spans that are not pairs",
    changed((file) => {
      file.textSpans = [1];
    }),
    "readAttention: textSpans must be pairs of whole numbers, got others",
  ],
  [
    "a prompt that is no count",
    changed((file) => {
      file.promptTokens = "1";
    }),
    "readAttention: promptTokens must be a whole number from 1 up, got string",
  ],
  [
    "a layout of other tokens",
    changed((file) => {
      file.queryLayout = { rows: 2, columns: 2 };
    }),
    "readAttention: queryLayout must have a place for 2 tokens (2 less 0 extra), got 2 × 2",
  ],
  [
    "predictions of other tokens",
    changed((file) => {
      file.predictions = [[]];
    }),
    "readAttention: predictions must have 2 arrays, one per query, got 1",
  ],
  [
    "a head that is off in a layer that is not there",
    changed((file) => {
      file.ablate = [{ layer: 1, head: 0 }];
    }),
    "readAttention: ablate[0].layer must be a whole number below 1, got 1",
  ],
  [
    "a head that is off and is not there",
    changed((file) => {
      file.ablate = [{ layer: 0, head: 1 }];
    }),
    "readAttention: ablate[0].head must be a whole number below 1, got 1",
  ],
  [
    "a layer without a label",
    changed((_, layer) => {
      layer.label = 1;
    }),
    "readAttention: layers[0] must have weights, a label and a label for each head, got others",
  ],
  [
    "a shape of text",
    changed((_, layer) => {
      layer.weights = { shape: "2" };
    }),
    "readAttention: layers[0].weights must have a shape of whole numbers, got string",
  ],
  [
    "a scale of text",
    changed((_, layer) => {
      layer.queries = { ...(layer.queries as object), scale: "1" };
    }),
    "readAttention: scale of layers[0].queries must be a number, got string",
  ],
  [
    "terabytes",
    changed((_, layer) => {
      layer.weights = { ...(layer.weights as object), shape: [1e6, 1e6, 2] };
    }),
    "readAttention: layers[0].weights must have at most 67108864 entries, and at most 2 in a row, got 2000000000000, 2",
  ],
  [
    "terabytes in float32",
    changed((_, layer) => {
      layer.queries = { type: "float32", data: "", shape: [1e6, 1e6, 2] };
    }),
    "readAttention: layers[0].queries must hold 2000000000000 numbers of a known type, got other data",
  ],
  [
    "another length",
    changed((_, layer) => {
      layer.inputs = { type: "float16", data: "AAAA", shape: [2, 3] };
    }),
    "readAttention: layers[0].inputs must hold 6 numbers of a known type, got other data",
  ],
  [
    "letters that are no base64",
    changed((_, layer) => {
      layer.inputs = { type: "uint8", data: "????", shape: [1, 3] };
    }),
    "readAttention: layers[0].inputs must be base64, got other letters",
  ],
  [
    "a key that is not there",
    changed((_, layer) => {
      const weights = layer.weights as object;
      layer.weights = { ...weights, keys: { type: "uint16", data: "AAABAAAACQA=" } };
    }),
    "readAttention: keys of layers[0].weights must be below 2, got 9",
  ],
];

test.each(DAMAGED)("readAttention(file) refuses a trace with %s", async (_, file, message) => {
  await expect(readAttention(file)).rejects.toThrow(message);
});
