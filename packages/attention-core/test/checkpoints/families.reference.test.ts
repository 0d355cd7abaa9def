import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type CheckpointLayer,
  type LayerConfig,
  layerFromCheckpoint,
} from "../../src/checkpoints.js";
import {
  alibiBias,
  disentangledBias,
  type HeadTensor,
  llama3Frequencies,
  type Matrix,
  type MultiHeadOptions,
  multiHeadAttention,
  multiHeadGradient,
  type NestedNumbers,
  type Projections,
  project,
  type RotaryOptions,
  relativeBias,
  rotaryFrequencies,
  splitHeads,
  tensor,
  toNested,
} from "../../src/index.js";
import { expectTensor, flatten, worstDeviation } from "../helpers/expectClose.js";

/**
 * Absolute, and relative for numbers above 1. Transformers computes in float64; here each stage is
 * rounded to float32 (6e-8 of its size), so a whole layer comes out 3e-7 off at most.
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every stage forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

/** What a caller knows from the configuration. */
interface FamilyOptions {
  readonly heads: number;
  readonly keyValueHeads?: number;
  readonly causal?: boolean;
  readonly softCap?: number;
  readonly scale?: number;
  readonly rotary?: RotaryOptions & {
    readonly llama3?: [columns: number, base: number, options: never];
  };
  /** Whether it has linear biases of distance. */
  readonly alibi?: boolean;
  /** How far DeBERTa's distances go. */
  readonly distances?: { readonly maxDistance: number };
  /** Buckets and largest distance of T5's bias. */
  readonly t5?: [buckets: number, farthest: number];
}

interface FamilyCase {
  readonly family: string;
  readonly layer: number;
  readonly part: LayerConfig["part"] | null;
  readonly modelType: string;
  readonly parameters: Readonly<Record<string, readonly NestedNumbers[]>>;
  readonly inputs: number[][];
  readonly context: number[][] | null;
  readonly options: FamilyOptions;
  readonly expected: number[][];
  /** What autograd makes of a gradient of the output; null where `multiHeadGradient` does not reach all of the layer. */
  readonly gradients: StoredGradients | null;
}

interface StoredGradients {
  readonly output: number[][];
  readonly inputs: number[][];
  readonly context: number[][] | null;
  /** Under the names of the parameters, and as they lie. */
  readonly parameters: FamilyCase["parameters"];
}

const { made, cases }: { made: string; cases: FamilyCase[] } = JSON.parse(
  readFileSync(new URL("families.json", import.meta.url), "utf8"),
);

test("the stored layers were computed in float64 by a known version of Transformers", () => {
  expect(made).toMatch(/Transformers \d+\.\d+.*float64/);
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

function rotaryOf({ llama3, ...rotary }: NonNullable<FamilyOptions["rotary"]>): RotaryOptions {
  if (llama3 === undefined) return rotary;
  const [columns, base, options] = llama3;
  return { frequencies: llama3Frequencies(rotaryFrequencies(columns, base), options) };
}

/** What DeBERTa adds to the scores, and their scale, of queries and keys that are computed without it first. */
function disentangled(
  inputs: Matrix,
  { projections, options, distances }: CheckpointLayer,
  maxDistance: number,
): Pick<MultiHeadOptions, "bias" | "scale"> {
  const { embeddings, key, query } = distances!;
  const { queries, keys } = multiHeadAttention(inputs, projections, options);
  const vectorsBy = (linear: typeof key) =>
    linear && splitHeads(project(embeddings, linear.projection, linear.bias), options.heads);
  const vectors = { keys: vectorsBy(key), queries: vectorsBy(query), maxDistance };
  return {
    bias: disentangledBias(queries, keys, vectors),
    scale: 1 / Math.sqrt(3 * queries.shape[2]),
  };
}

/** A layer as the file has it, with what the configuration adds to its options. */
function layerOf({ parameters, layer, part, modelType, inputs, context, options }: FamilyCase) {
  const { heads, keyValueHeads, rotary, t5, alibi, distances, ...others } = options;
  const place = { heads, keyValueHeads, modelType, part: part ?? undefined };
  const read = layerFromCheckpoint(parameters, layer, place);
  const tokens = inputs.length;
  const biasOf = (table: Matrix) =>
    relativeBias(table, tokens, tokens, { causal: options.causal, maxDistance: t5?.[1] });
  const all: MultiHeadOptions = {
    ...read.options,
    ...others,
    rotary: rotary && { ...read.options.rotary, ...rotaryOf(rotary) },
    context: context ? tensor(context) : undefined,
    ...(distances && disentangled(tensor(inputs), read, distances.maxDistance)),
    ...(alibi && { bias: alibiBias(heads, tokens) }),
    ...(read.relativeTable && { bias: biasOf(read.relativeTable) }),
  };
  return { place, read, inputs: tensor(inputs), options: all, biasOf };
}

describe("layerFromCheckpoint(…) and multiHeadAttention(…) are the attention of Transformers", () => {
  test.each(cases)("$family", (stored) => {
    const { read, inputs, options } = layerOf(stored);
    expect(read.options.rotary !== undefined).toBe(stored.options.rotary !== undefined);
    expect(read.relativeTable?.shape[0]).toBe(stored.options.t5?.[0]);
    const { output } = multiHeadAttention(inputs, read.projections, options);
    expect(worstDeviation(output.data, flatten(stored.expected))).toBeLessThanOrEqual(TOLERANCE);
  });
});

/** The gradient of T5's table: each bucket's share of that of the bias, [heads, queries, keys] -> [buckets, heads]. */
function tableGradient(bias: HeadTensor, table: Matrix, biasOf: (table: Matrix) => HeadTensor) {
  return tensor(
    toNested(table).map((row, bucket) =>
      row.map((_, head) => {
        const one = toNested(table).map((each, i) =>
          each.map((__, j) => (i === bucket && j === head ? 1 : 0)),
        );
        const { data } = biasOf(tensor(one));
        return bias.data.reduce((sum, entry, i) => sum + entry * data[i]!, 0);
      }),
    ),
  );
}

describe("multiHeadGradient(…) of a layer from a checkpoint is the autograd of Transformers", () => {
  const differentiable = cases.filter(({ gradients }) => gradients !== null);

  test("is compared for every family but DeBERTa, whose bias is computed from queries and keys", () => {
    expect(cases.filter((each) => !differentiable.includes(each))).toMatchObject([
      { family: "DeBERTa" },
    ]);
  });

  test.each(differentiable)("$family, within 1e-5", (stored) => {
    const { read, inputs, options, biasOf, place } = layerOf(stored);
    const { gradients: wanted, layer } = stored;
    const found = multiHeadGradient(inputs, read.projections, tensor(wanted!.output), options);
    // A file of gradients has the names of one of parameters, and is read by the same transposing and splitting.
    const ofFile = layerFromCheckpoint(wanted!.parameters, layer, place);
    expectTensor(found.inputs, wanted!.inputs, GRADIENT_TOLERANCE);
    expect(found.context === undefined).toBe(wanted!.context === null);
    if (wanted!.context) expectTensor(found.context, wanted!.context, GRADIENT_TOLERANCE);
    for (const [name, gradient] of Object.entries(ofFile.projections)) {
      // The cast: entries forget that these are the names of projections.
      const projection = found.projections[name as keyof Projections];
      if (gradient) expectTensor(projection, toNested(gradient), GRADIENT_TOLERANCE);
    }
    // Gemma's gains are read with 1 added, and 1 has no gradient.
    const added = stored.family === "Gemma 3" ? 1 : 0;
    for (const [gain, norm] of [
      [found.queryGain, ofFile.options.queryNorm?.gain],
      [found.keyGain, ofFile.options.keyNorm?.gain],
    ]) {
      expect(gain?.shape).toEqual(norm?.shape);
      const entries = norm?.data.map((entry) => entry - added) ?? [];
      expect(worstDeviation(gain?.data ?? [], entries)).toBeLessThanOrEqual(GRADIENT_TOLERANCE);
    }
    const { sinks } = ofFile.options;
    expect(found.sinks === undefined).toBe(sinks === undefined);
    if (sinks) expectTensor(found.sinks, toNested(sinks), GRADIENT_TOLERANCE);
    const { relativeTable: table } = ofFile;
    expect(table === undefined).toBe(read.relativeTable === undefined);
    if (table) {
      const ofTable = tableGradient(found.bias, table, biasOf);
      expectTensor(ofTable, toNested(table), GRADIENT_TOLERANCE);
    }
  });
});

describe("layerFromCheckpoint(…) reads the layer that it is asked for", () => {
  test.each(cases)("$family", (stored) => {
    const { parameters, layer, part, modelType, options } = stored;
    const { heads, keyValueHeads } = options;
    const renumbered = Object.entries(parameters).map(([name, value]) => [
      name.replace(`.${layer}.`, ".12."),
      value,
    ]);
    const both = { ...parameters, ...Object.fromEntries(renumbered) };
    const place = { heads, keyValueHeads, modelType, part: part ?? undefined };
    const alone = layerFromCheckpoint(parameters, layer, place);
    expect(layerFromCheckpoint(both, layer, place)).toEqual(alone);
    expect(layerFromCheckpoint(both, 12, place)).toEqual(alone);
  });
});

/** Only the config of NeoX says whether it has biases: a layer without that of the output is read, as in wrongElsewhere. */
const OPTIONAL = new Set([
  "GPT-NeoX attention.dense.bias",
  "GPT-NeoX attention.query_key_value.bias",
]);

/** Names that the attention which is read does not have: norms around it, and the other attention of a decoder. */
const isElsewhere = (name: string, part: FamilyCase["part"]) =>
  name.includes(".ln_attn.") || name.includes(part === "cross" ? ".self_attn." : ".encoder_attn.");

describe("layerFromCheckpoint(…) refuses a layer that lacks any one parameter, by its name", () => {
  test.each(cases)("$family", ({ family, parameters, layer, part, modelType, options }) => {
    const { heads, keyValueHeads } = options;
    const place = { heads, keyValueHeads, modelType, part: part ?? undefined };
    for (const name of Object.keys(parameters)) {
      if (isElsewhere(name, part)) continue;
      if (OPTIONAL.has(`${family} ${name.replace(/^layers\.\d+\./, "")}`)) continue;
      const { [name]: _, ...others } = parameters;
      const end = name.split(".").slice(-2).join(".");
      expect(() => layerFromCheckpoint(others, layer, place), name).toThrow(`${end}", got `);
    }
  });
});
