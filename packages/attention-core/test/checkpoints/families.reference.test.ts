import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type CheckpointLayer,
  type LayerPlace,
  layerFromCheckpoint,
} from "../../src/checkpoints.js";
import {
  alibiBias,
  disentangledBias,
  llama3Frequencies,
  type Matrix,
  type MultiHeadOptions,
  multiHeadAttention,
  type NestedNumbers,
  project,
  type RotaryOptions,
  relativeBias,
  rotaryFrequencies,
  splitHeads,
  tensor,
} from "../../src/index.js";
import { flatten, worstDeviation } from "../helpers/expectClose.js";

/**
 * Absolute, and relative for numbers above 1. Transformers computes in float64; here each stage is
 * rounded to float32 (6e-8 of its size), so a whole layer comes out 3e-7 off at most.
 */
const TOLERANCE = 1e-6;

/** What a caller knows from the configuration. */
interface Configured {
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
  readonly part: LayerPlace["part"] | null;
  readonly parameters: Readonly<Record<string, readonly NestedNumbers[]>>;
  readonly inputs: number[][];
  readonly context: number[][] | null;
  readonly options: Configured;
  readonly expected: number[][];
}

const { made, cases }: { made: string; cases: FamilyCase[] } = JSON.parse(
  readFileSync(new URL("families.json", import.meta.url), "utf8"),
);

test("the stored layers were computed in float64 by a known version of Transformers", () => {
  expect(made).toMatch(/Transformers \d+\.\d+.*float64/);
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

function rotaryOf({ llama3, ...rotary }: NonNullable<Configured["rotary"]>): RotaryOptions {
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

describe("layerFromCheckpoint(…) and multiHeadAttention(…) are the attention of Transformers", () => {
  test.each(cases)("$family", ({ parameters, layer, part, inputs, context, options, expected }) => {
    const { heads, keyValueHeads, rotary, t5, alibi, distances, ...others } = options;
    const place = { heads, keyValueHeads, part: part ?? undefined };
    const read = layerFromCheckpoint(parameters, layer, place);
    const table = read.relativeTable;
    expect(table?.shape[0]).toBe(t5?.[0]);
    const { output } = multiHeadAttention(tensor(inputs), read.projections, {
      ...read.options,
      ...others,
      rotary: rotary && { ...read.options.rotary, ...rotaryOf(rotary) },
      context: context ? tensor(context) : undefined,
      ...(distances && disentangled(tensor(inputs), read, distances.maxDistance)),
      ...(alibi && { bias: alibiBias(heads, inputs.length) }),
      ...(table && {
        bias: relativeBias(table, inputs.length, inputs.length, { maxDistance: t5?.[1] }),
      }),
    });
    expect(worstDeviation(output.data, flatten(expected))).toBeLessThanOrEqual(TOLERANCE);
  });
});

describe("layerFromCheckpoint(…) reads the layer that it is asked for", () => {
  test.each(cases)("$family", ({ parameters, layer, part, options: { heads, keyValueHeads } }) => {
    const renumbered = Object.entries(parameters).map(([name, value]) => [
      name.replace(`.${layer}.`, ".12."),
      value,
    ]);
    const both = { ...parameters, ...Object.fromEntries(renumbered) };
    const place = { heads, keyValueHeads, part: part ?? undefined };
    const alone = layerFromCheckpoint(parameters, layer, place);
    expect(layerFromCheckpoint(both, layer, place)).toEqual(alone);
    expect(layerFromCheckpoint(both, 12, place)).toEqual(alone);
  });
});
