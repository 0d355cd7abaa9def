import { describe, expect, test } from "vitest";
import { layerFromCheckpoint } from "../src/checkpoints.js";
import {
  type AttentionOptions,
  attention,
  attentionGradient,
  combineMasks,
  fusedAttention,
  gateOutput,
  type HeadTensor,
  interpolatedFrequencies,
  type Llama3Options,
  llama3Frequencies,
  type Mask,
  type MultiHeadOptions,
  mergeHeads,
  multiHeadAttention,
  type NestedNumbers,
  type Projections,
  project,
  rotaryFrequencies,
  rotatePositions,
  slidingWindowMask,
  type Tensor,
  tensor,
} from "../src/index.js";
import { entropy, relativeEntropy } from "../src/metrics.js";
import { loadSimd } from "../src/simd.js";
import { anyTensor } from "./helpers/anyTensor.js";
import { expectTensor, flatten, shapeOf } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. The right answers are those of float64; here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every stage forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

/** What programs of the field were seen to get wrong, with the right answer by the definition. */
type FieldCase = AttendCase | RotaryCase | LayerCase | GateCase | LayoutsCase | FusedCase;

type Numbers = readonly NestedNumbers[];

interface AttendCase {
  readonly kind: "attention";
  readonly name: string;
  readonly queries: Numbers;
  readonly keys: Numbers;
  readonly values: Numbers;
  readonly options: Pick<
    AttentionOptions,
    "causal" | "keysBefore" | "softCap" | "biasBeforeCap"
  > & {
    readonly window?: number;
    readonly mask?: Numbers;
    readonly bias?: Numbers;
    readonly sinks?: number[];
    readonly scale?: number | number[];
  };
  readonly weights?: Numbers;
  readonly output?: Numbers;
  readonly outputGradient?: Numbers;
  readonly gradients?: Readonly<Record<"queries" | "keys" | "values", Numbers>>;
}

interface RotaryCase {
  readonly kind: "rotary";
  readonly name: string;
  readonly vectors: Numbers;
  /** Bands of frequencies, or one factor on all positions. */
  readonly llama3?: Llama3Options & { readonly base: number };
  readonly base?: number;
  readonly factor?: number;
  readonly expected: Numbers;
}

interface LayerCase {
  readonly kind: "layer";
  readonly name: string;
  readonly inputs: number[][];
  readonly projections: Readonly<Record<"query" | "key" | "value" | "output", number[][]>>;
  readonly options: MultiHeadOptions;
  readonly window?: number;
  /** Of the norms of queries and keys. */
  readonly gains?: readonly [number[], number[]];
  readonly weights: Numbers;
  readonly output: Numbers;
}

interface GateCase {
  readonly kind: "gate";
  readonly name: string;
  readonly queries: number[][][];
  readonly keys: number[][][];
  readonly values: number[][][];
  readonly gate: number[][];
  readonly projection: number[][];
  readonly output: Numbers;
}

interface LayoutsCase {
  readonly kind: "layouts";
  readonly name: string;
  readonly inputs: number[][];
  /** Queries' and keys' matrices. */
  readonly interleaved: readonly [number[][], number[][]];
  readonly halves: readonly [number[][], number[][]];
  readonly scores: Numbers;
}

interface FusedCase {
  readonly kind: "fused";
  readonly name: string;
  readonly inputs: number[][];
  readonly matrix: number[][];
  readonly bias: number[];
  readonly queries: Numbers;
  readonly keys: Numbers;
  readonly values: Numbers;
}

const { made, cases } = readReference<FieldCase>("field.json");
const casesOf = <K extends FieldCase["kind"]>(kind: K) =>
  cases.filter((each): each is Extract<FieldCase, { kind: K }> => each.kind === kind);
const simd = await loadSimd();

test("the stored cases of the field come from the definition in float64", () => {
  expect(made).toMatch(/float64/);
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

const maskOf = (rows: NestedNumbers): Mask => ({
  shape: shapeOf(rows) as [number, number],
  data: Uint8Array.from(flatten(rows)),
});

function optionsOf({ queries, keys, options }: AttendCase): AttentionOptions<never> {
  const { window, mask, bias, sinks, scale, ...rest } = options;
  const own = window
    ? slidingWindowMask(shapeOf(queries).at(-2) ?? 0, window, shapeOf(keys).at(-2))
    : mask && maskOf(mask);
  return {
    ...rest,
    ...(own && { mask: own }),
    ...(bias && { bias: anyTensor(bias) }),
    ...(sinks && { sinks: tensor(sinks) }),
    ...(scale !== undefined && { scale: typeof scale === "number" ? scale : tensor(scale) }),
  } as AttentionOptions<never>;
}

describe.each([
  ["attention", attention, fusedAttention],
  ["attention on SIMD", simd.attention, simd.fusedAttention],
] as const)("%s and its fused twin are right about", (_, attend, fused) => {
  test.each(casesOf("attention"))("$name", (stored) => {
    const tensors = [stored.queries, stored.keys, stored.values].map(anyTensor);
    const [queries, keys, values] = tensors as [HeadTensor, HeadTensor, HeadTensor];
    const options = optionsOf(stored);
    const { weights, output } = attend(queries, keys, values, options);
    if (stored.weights) expectTensor(weights, stored.weights, TOLERANCE);
    if (stored.output) expectTensor(output, stored.output, TOLERANCE);
    expectTensor(fused(queries, keys, values, options), stored.output ?? nested(output), TOLERANCE);
  });
});

/** A tensor as nested numbers, of any rank. */
function nested({ shape, data }: Tensor): NestedNumbers {
  const [length = 0, ...rest] = shape;
  if (rest.length === 0) return [...data];
  const size = data.length / length;
  return Array.from({ length }, (_, i) =>
    nested({ shape: rest, data: data.subarray(i * size, (i + 1) * size) }),
  );
}

describe("attentionGradient(stages, outputGradient, options) is finite and right about", () => {
  test.each(casesOf("attention").filter(({ gradients }) => gradients))("$name", (stored) => {
    const { queries, keys, values, outputGradient = [], gradients } = stored;
    const options = optionsOf(stored);
    const stages = attention(anyTensor(queries), anyTensor(keys), anyTensor(values), options);
    const found = attentionGradient(stages, anyTensor(outputGradient), options);
    for (const of of ["queries", "keys", "values"] as const) {
      expectTensor(found[of], gradients?.[of] ?? [], GRADIENT_TOLERANCE);
    }
  });
});

describe("rotatePositions(vectors, options) is right about", () => {
  test.each(casesOf("rotary"))("$name", ({ vectors, llama3, base, factor = 1, expected }) => {
    const plain = rotaryFrequencies(shapeOf(vectors).at(-1) ?? 0, llama3?.base ?? base);
    const { base: _, ...bands } = { base: 0, ...llama3 };
    const frequencies = llama3
      ? llama3Frequencies(plain, bands as Llama3Options)
      : interpolatedFrequencies(plain, factor);
    expectTensor(
      rotatePositions(anyTensor(vectors), { frequencies, layout: "halves" }),
      expected,
      TOLERANCE,
    );
  });
});

describe("multiHeadAttention(inputs, projections, options) is right about", () => {
  test.each(casesOf("layer"))("$name", (stored) => {
    const { query, key, value, output } = stored.projections;
    const projections: Projections = {
      query: tensor(query),
      key: tensor(key),
      value: tensor(value),
      output: tensor(output),
    };
    const [queryGain, keyGain] = stored.gains ?? [];
    const found = multiHeadAttention(tensor(stored.inputs), projections, {
      ...stored.options,
      ...(stored.window && { mask: slidingWindowMask(stored.inputs.length, stored.window) }),
      ...(queryGain && { queryNorm: { gain: tensor(queryGain) } }),
      ...(keyGain && { keyNorm: { gain: tensor(keyGain) } }),
    });
    expectTensor(found.weights, stored.weights, TOLERANCE);
    expectTensor(found.output, stored.output, TOLERANCE);
  });

  test.each(casesOf("layouts"))("$name", ({ inputs, interleaved, halves, scores }) => {
    for (const [layout, [query, key]] of [
      ["interleaved", interleaved],
      ["halves", halves],
    ] as const) {
      const projections = {
        query: tensor(query),
        key: tensor(key),
        value: tensor(key),
        output: tensor(key),
      };
      const stages = multiHeadAttention(tensor(inputs), projections, {
        heads: 2,
        rotary: { layout },
      });
      expectTensor(stages.scores, scores, TOLERANCE);
    }
  });
});

test.each(casesOf("gate"))("gateOutput(output, gate) is right about $name", (stored) => {
  const { queries, keys, values, gate, projection, output } = stored;
  const heads = attention(tensor(queries), tensor(keys), tensor(values), { causal: true }).output;
  const gated = gateOutput(mergeHeads(heads), tensor(gate));
  expectTensor(project(gated, tensor(projection)), output, TOLERANCE);
});

test.each(casesOf("fused"))("layerFromCheckpoint(…) is right about $name", (stored) => {
  const start = "gpt_neox.layers.0.attention.";
  const width = stored.inputs[0]?.length ?? 0;
  const parameters = {
    [`${start}query_key_value.weight`]: stored.matrix,
    [`${start}query_key_value.bias`]: stored.bias,
    [`${start}dense.weight`]: Array.from({ length: width }, () => Array(width).fill(0)),
  };
  const { projections, options } = layerFromCheckpoint(parameters, 0, { heads: 2 });
  const { rotary: _, ...plain } = options; // the stored numbers are those before rotation
  const stages = multiHeadAttention(tensor(stored.inputs), projections, plain);
  for (const stage of ["queries", "keys", "values"] as const) {
    expectTensor(stages[stage], stored[stage], TOLERANCE);
  }
});

test("entropy(weights) of rows that dropout scaled is the sum as it stands, below 0 too", () => {
  const kept = tensor([
    [1.25, 0, 0],
    [0.5, 0.75, 0],
    [0.25, 0.5, 0.3125],
  ]);
  expectTensor(entropy(kept), [-0.2789294, 0.5623352, 1.0566318], TOLERANCE);
  expect(relativeEntropy(kept).data[0]).toBeLessThan(0);
});

test("combineMasks(window, padding) leaves a row of padding nothing, which attention makes 0", () => {
  const mask = combineMasks(
    slidingWindowMask(3, { before: 0, after: 0 }),
    maskOf([
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
    ]),
  );
  const { weights } = attention(
    tensor([[1], [1], [1]]),
    tensor([[1], [1], [1]]),
    tensor([[1], [1], [1]]),
    { mask },
  );
  expect([...weights.data]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0]);
});
