import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LayerPlace, layerFromCheckpoint } from "../../src/checkpoints.js";
import {
  type HeadTensor,
  llama3Frequencies,
  multiHeadAttention,
  type NestedNumbers,
  type RotaryOptions,
  rotaryFrequencies,
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

/** T5's bias of an encoder: half of the buckets for either direction, of which half are logarithmic. */
function t5Bias(
  table: NestedNumbers,
  tokens: number,
  [buckets, farthest]: [number, number],
): HeadTensor {
  const rows = table as number[][];
  const heads = rows[0]?.length ?? 0;
  const [half, exact] = [buckets / 2, buckets / 4];
  const bucketOf = (distance: number) => {
    const far = Math.abs(distance);
    const slow = exact + Math.floor((Math.log(far / exact) / Math.log(farthest / exact)) * exact);
    return (distance > 0 ? half : 0) + (far < exact ? far : Math.min(half - 1, slow));
  };
  const bias = Array.from({ length: heads }, (_, head) =>
    Array.from({ length: tokens }, (_, query) =>
      Array.from({ length: tokens }, (_, key) => rows[bucketOf(key - query)]?.[head] ?? Number.NaN),
    ),
  );
  return tensor(bias);
}

describe("layerFromCheckpoint(…) and multiHeadAttention(…) are the attention of Transformers", () => {
  test.each(cases)("$family", ({ parameters, layer, part, inputs, context, options, expected }) => {
    const { heads, keyValueHeads, rotary, t5, ...others } = options;
    const place = { heads, keyValueHeads, part: part ?? undefined };
    const read = layerFromCheckpoint(parameters, layer, place);
    const table = Object.entries(parameters).find(([name]) => name.includes("relative"))?.[1];
    expect(read.relativeBias === undefined).toBe(table === undefined);
    const { output } = multiHeadAttention(tensor(inputs), read.projections, {
      ...read.options,
      ...others,
      rotary: rotary && { ...read.options.rotary, ...rotaryOf(rotary) },
      context: context ? tensor(context) : undefined,
      bias: t5 && t5Bias(table ?? [], inputs.length, t5),
    });
    expect(worstDeviation(output.data, flatten(expected))).toBeLessThanOrEqual(TOLERANCE);
  });
});
