import { expect, test } from "vitest";
import { type AttentionView, checkTrace, readAttention } from "../../src/formats.js";
import type { AttentionLayer, HeadTensor } from "../../src/index.js";
import { type ExpectedView, FIXTURES, type Fixture, fixture } from "./helpers/fixtures.js";

/** The expected numbers have 7 digits. */
const TOLERANCE = 1e-6;

/** Files whose tool cannot be told from plain arrays: they have nothing of its own. */
const AS_ARRAYS = ["attnview/attention_tokens.json", "transformers_js/tolist.json"];

/** Presets of the expected readings that one reader covers. */
const ARRAYS = [null, "hf", "hf-generate", "transformers-js"];

/** Stages of Transformer Explainer that the expected reading lists as views of their own. */
const STAGES: Readonly<Record<string, "maskedScores" | "scaledScores" | "scores">> = {
  masked: "maskedScores",
  scaled: "scaledScores",
  raw: "scores",
};

const readable = FIXTURES.filter(({ path }) => path !== "hf/sdpa_empty.json");

test("fixtures of all 75 files are there", () => {
  expect(FIXTURES).toHaveLength(75);
});

test.each(readable)(
  "readAttention(bytes) recognises $path by itself",
  async ({ path, bytes, expected }) => {
    const { format } = await readAttention(bytes);
    const isArrays = ARRAYS.includes(expected.preset) || AS_ARRAYS.includes(path);
    expect(format).toBe(isArrays ? "arrays" : expected.preset);
  },
);

test.each(readable)("readAttention(bytes) reads $path as its tool shows it", async (fixture) => {
  const views = await viewsOf(fixture);
  const expected = fixture.expected.views.filter(({ id }) => STAGES[id] === undefined);
  expect(views).toHaveLength(expected.length);
  for (const [i, view] of views.entries()) {
    const { layerNumbers, ...rest } = expected.find(({ id }) => id === view.id) ?? expected[i]!;
    const isBare = fixture.path === "transformers_js/tolist.json"; // nested lists hold no numbers of layers
    compareView(view, isBare || !layerNumbers ? rest : { ...rest, layerNumbers });
  }
});

test.each(readable)("checkTrace(trace) accepts every trace of $path", async (fixture) => {
  for (const { trace } of await viewsOf(fixture)) expect(checkTrace(trace)).toBeUndefined();
});

/** The views of a file, with the tokens of the expected reading where the file has none. */
async function viewsOf({ bytes, expected }: Fixture): Promise<readonly AttentionView[]> {
  const alone = await readAttention(bytes);
  if (!alone.notes.some((note) => note.includes("names no tokens"))) return alone.views;
  const cross = expected.views.find(
    ({ queryTokens, keyTokens }) => `${queryTokens}` !== `${keyTokens}`,
  );
  const [first] = expected.views;
  const { queryTokens, keyTokens } = cross ?? first!;
  const { views } = await readAttention(
    bytes,
    cross ? { queryTokens, keyTokens } : { tokens: queryTokens },
  );
  return views;
}

function compareView({ trace, summary }: AttentionView, expected: ExpectedView): void {
  expect(trace.queryTokens).toEqual(expected.queryTokens);
  expect(trace.keyTokens).toEqual(expected.keyTokens);
  expect(trace.layers.map(({ weights }) => weights.shape)).toEqual(
    expected.heads.map((heads) => [heads, expected.queries, expected.keys]),
  );
  expect(trace.layers).toHaveLength(expected.layers);
  if (expected.causal !== null) expect(summary.causal).toBe(expected.causal);
  for (const { layer, head, query, key, value } of expected.weights) {
    expectNear(rowOf(trace.layers[layer]!.weights, head, query)[key]!, Number(value));
  }
  for (const { layer, head, query, sum } of expected.rowSums) {
    expectNear(sumOf(rowOf(trace.layers[layer]!.weights, head, query)), sum);
  }
  const sums = trace.layers.flatMap(({ weights }) => rowsOf(weights).map(sumOf));
  expectNear(Math.min(...sums), expected.rowSumRange[0]);
  expectNear(Math.max(...sums), expected.rowSumRange[1]);
  compareLabels(trace.layers, expected);
}

function compareLabels(layers: readonly AttentionLayer[], expected: ExpectedView): void {
  const { layerNumbers, headNumbers, headNames } = expected;
  if (layerNumbers) {
    expect(layers.map(({ label }) => label)).toEqual(
      layerNumbers.map((number) => `layer ${number}`),
    );
  }
  const heads = headNames ?? headNumbers?.map((number) => `head ${number}`);
  if (heads) for (const { headLabels } of layers) expect(headLabels).toEqual(heads);
}

function rowOf({ shape, data }: HeadTensor, head: number, query: number): Float32Array {
  const at = (head * shape[1] + query) * shape[2];
  return data.subarray(at, at + shape[2]);
}

function rowsOf(weights: HeadTensor): Float32Array[] {
  const [heads, queries] = weights.shape;
  return Array.from({ length: heads * queries }, (_, i) =>
    rowOf(weights, Math.floor(i / queries), i % queries),
  );
}

function sumOf(row: Float32Array): number {
  return row.reduce((sum, weight) => sum + weight, 0);
}

function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(
    TOLERANCE * Math.max(1, Math.abs(expected)),
  );
}

test("readAttention(bytes) has every stage that Transformer Explainer saves", async () => {
  const { expected, bytes } = fixture("stages/explainer_names.npz");
  const [view] = (await readAttention(bytes)).views;
  const [layer] = view!.trace.layers;
  const stages = expected.views.filter(({ id }) => STAGES[id] !== undefined);
  expect(stages).toHaveLength(3);
  for (const { id, weights } of stages) {
    const stage = layer![STAGES[id]!]!;
    for (const { head, query, key, value } of weights) {
      const found = rowOf(stage, head, query)[key]!;
      if (typeof value !== "number") expect(found).toBe(Number.NEGATIVE_INFINITY);
      else expectNear(found, value);
    }
  }
});
