import { afterAll, describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  attentionGradient,
  blockMask,
  dilatedMask,
  documentMask,
  fusedAttention,
  type HeadTensor,
  interpolatedFrequencies,
  type Llama3Options,
  llama3Frequencies,
  longRopeFrequencies,
  type Matrix,
  type MatrixMask,
  type MultiHeadOptions,
  multiHeadAttention,
  multiHeadGradient,
  type NestedNumbers,
  type NormOptions,
  type NtkOptions,
  ntkFrequencies,
  type Projections,
  prefixMask,
  type RotaryOptions,
  rotaryFrequencies,
  rotatePositions,
  slidingWindowMask,
  type Tensor,
  tensor,
  type Vector,
  yarnFrequencies,
} from "../src/index.js";
import { loadSimd, withoutSimd } from "../src/simd.js";
import { startPool } from "../src/workers/startPool.js";
import { anyTensor } from "./helpers/anyTensor.js";
import { expectTensor, flatten, shapeOf } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";
import { inProcess } from "./workers/helpers/inProcess.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64; here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every stage forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

const simd = await loadSimd();
const pool = await startPool(inProcess(), { count: 2 });
afterAll(() => pool.release());

/** What a case stores of the options. */
interface StoredOptions extends Omit<AttentionOptions, "mask" | "bias" | "scale" | "sinks"> {
  readonly mask?: NestedNumbers;
  readonly bias?: NestedNumbers;
  readonly scale?: number | number[];
  readonly sinks?: number[];
}

interface AttentionCase {
  readonly kind: "attention";
  readonly name: string;
  readonly queries: NestedNumbers;
  readonly keys: NestedNumbers;
  readonly values: NestedNumbers;
  readonly options: StoredOptions;
  readonly outputGradient: NestedNumbers;
  readonly expected: Readonly<Record<"maskedScores" | "weights" | "output", NestedNumbers>>;
  readonly gradients: Readonly<Record<"queries" | "keys" | "values", NestedNumbers>> &
    Readonly<Partial<Record<"scale" | "sinks" | "bias", NestedNumbers>>>;
}

interface RotaryCase {
  readonly kind: "rotary";
  readonly name: string;
  readonly vectors: NestedNumbers;
  readonly options: RotaryOptions;
  readonly expected: NestedNumbers;
}

interface StoredNorm {
  readonly gain: number[];
  readonly epsilon?: number;
}

interface LayerCase {
  readonly kind: "layer";
  readonly name: string;
  readonly inputs: number[][];
  readonly projections: Readonly<Record<keyof Projections, NestedNumbers>>;
  readonly options: StoredOptions & {
    readonly heads: number;
    readonly keyValueHeads: number;
    readonly context?: number[][];
    readonly rotary?: RotaryOptions;
    readonly queryNorm?: StoredNorm;
    readonly keyNorm?: StoredNorm;
    readonly gate?: number[][];
  };
  readonly outputGradient: number[][];
  readonly expected: Readonly<Record<"weights" | "output", NestedNumbers>>;
  readonly gradients: Readonly<Record<string, NestedNumbers>>;
}

interface FrequencyCase {
  readonly kind: "frequencies";
  readonly name: string;
  readonly function: keyof typeof FREQUENCIES;
  readonly arguments: readonly never[];
  readonly expected: { readonly frequencies: number[]; readonly magnitude: number };
}

/** Each way to make frequencies, by the arguments that a case has. */
const FREQUENCIES = {
  interpolatedFrequencies: (columns: number, base: number, factor: number) => ({
    frequencies: interpolatedFrequencies(rotaryFrequencies(columns, base), factor),
    magnitude: 1,
  }),
  llama3Frequencies: (columns: number, base: number, options: Llama3Options) => ({
    frequencies: llama3Frequencies(rotaryFrequencies(columns, base), options),
    magnitude: 1,
  }),
  yarnFrequencies,
  longRopeFrequencies,
  ntkFrequencies: (columns: number, options: NtkOptions) => ({
    frequencies: ntkFrequencies(columns, options),
    magnitude: 1,
  }),
};

interface MaskCase {
  readonly kind: "mask";
  readonly name: string;
  readonly function: keyof typeof MASKS;
  readonly arguments: readonly never[];
  readonly queries: NestedNumbers;
  readonly keys: NestedNumbers;
  readonly values: NestedNumbers;
  readonly expected: { readonly mask: NestedNumbers; readonly output: NestedNumbers };
}

const MASKS = { prefixMask, blockMask, documentMask, dilatedMask, slidingWindowMask };

type Case = AttentionCase | RotaryCase | LayerCase | FrequencyCase | MaskCase;

const { made, cases: all } = readReference<Case>("options.json");

function casesOf<Kind extends Case["kind"]>(kind: Kind): Extract<Case, { kind: Kind }>[] {
  const isOfKind = (each: Case): each is Extract<Case, { kind: Kind }> => each.kind === kind;
  return all.filter(isOfKind);
}

const cases = casesOf("attention");

function optionsOf({ mask, bias, scale, sinks, ...others }: StoredOptions): AttentionOptions {
  return {
    ...others,
    mask:
      mask === undefined
        ? undefined
        : { shape: shapeOf(mask), data: Uint8Array.from(flatten(mask)) },
    bias: bias === undefined ? undefined : anyTensor(bias),
    scale: typeof scale === "object" ? tensor(scale) : scale,
    sinks: sinks && tensor(sinks),
  };
}

/** A gradient of full shape added up over the axes that the expected one has not. */
function sumOverHeads({ data }: Tensor, expected: NestedNumbers): Vector {
  const size = flatten(expected).length;
  const sums = new Float64Array(size);
  data.forEach((entry, i) => {
    sums[i % size] = (sums[i % size] ?? 0) + entry;
  });
  return tensor(sums, [size]);
}

test("the stored cases were computed in float64 by a known version of PyTorch", () => {
  expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
  expect(all.length).toBeGreaterThanOrEqual(60);
});

describe("attention(queries, keys, values, options) equals PyTorch", () => {
  test.each(cases)(
    "$name equals PyTorch, within 1e-6",
    ({ queries, keys, values, options, expected }) => {
      const inputs = [anyTensor(queries), anyTensor(keys), anyTensor(values)] as const;
      const stages = attention(...inputs, optionsOf(options));
      expectTensor(stages.maskedScores, expected.maskedScores, TOLERANCE);
      expectTensor(stages.weights, expected.weights, TOLERANCE);
      expectTensor(stages.output, expected.output, TOLERANCE);
    },
  );
});

describe("fusedAttention(queries, keys, values, options) equals PyTorch", () => {
  test.each(cases)(
    "$name equals PyTorch, within 1e-6",
    ({ queries, keys, values, options, expected }) => {
      const inputs = [anyTensor(queries), anyTensor(keys), anyTensor(values)] as const;
      expectTensor(fusedAttention(...inputs, optionsOf(options)), expected.output, TOLERANCE);
    },
  );
});

describe("attentionGradient(stages, outputGradient, options) equals PyTorch's autograd", () => {
  test.each(cases)(
    "$name equals autograd, within 1e-5",
    ({ queries, keys, values, outputGradient, gradients, ...stored }) => {
      const options = optionsOf(stored.options);
      const stages = attention(anyTensor(queries), anyTensor(keys), anyTensor(values), options);
      const actual = attentionGradient(stages, anyTensor(outputGradient), options);
      for (const name of ["queries", "keys", "values"] as const) {
        expectTensor(actual[name], gradients[name], GRADIENT_TOLERANCE);
      }
      if (gradients.scale) expectTensor(actual.scale, gradients.scale, GRADIENT_TOLERANCE);
      expect(actual.sinks === undefined).toBe(gradients.sinks === undefined);
      if (gradients.sinks) expectTensor(actual.sinks, gradients.sinks, GRADIENT_TOLERANCE);
      if (gradients.bias) {
        const biased = options.biasBeforeCap ? actual.scaledScores : actual.maskedScores;
        const sums = sumOverHeads(biased, gradients.bias);
        expectTensor(sums, flatten(gradients.bias), GRADIENT_TOLERANCE);
      }
    },
  );
});

describe("rotatePositions(vectors, options) equals rotation matrices in PyTorch", () => {
  test.each(casesOf("rotary"))(
    "$name equals PyTorch, within 1e-6",
    ({ vectors, options, expected }) => {
      expectTensor(rotatePositions(anyTensor(vectors), options), expected, TOLERANCE);
    },
  );
});

describe("frequencies are those of Transformers", () => {
  test.each(casesOf("frequencies"))("$name equals Transformers, within 1e-6", (stored) => {
    const make = FREQUENCIES[stored.function] as (...rest: never[]) => {
      frequencies: number[];
      magnitude: number;
    };
    const { frequencies, magnitude } = make(...stored.arguments);
    expect(frequencies).toHaveLength(stored.expected.frequencies.length);
    for (const [pair, frequency] of frequencies.entries()) {
      // Transformers computes them in float32.
      expect(frequency / (stored.expected.frequencies[pair] ?? 0)).toBeCloseTo(1, 6);
    }
    expect(magnitude).toBeCloseTo(stored.expected.magnitude, 6);
  });
});

describe("window, prefix, block, document and dilated masks are those that PyTorch is given", () => {
  test.each(casesOf("mask"))("$name equals PyTorch, within 1e-6", (stored) => {
    const make = MASKS[stored.function] as (...rest: never[]) => MatrixMask;
    const mask = make(...stored.arguments);
    expect(mask.shape).toEqual(shapeOf(stored.expected.mask));
    expect(Array.from(mask.data)).toEqual(flatten(stored.expected.mask));
    const [queries, keys, values] = [stored.queries, stored.keys, stored.values].map(anyMatrix);
    const output = fusedAttention(queries!, keys!, values!, { mask });
    expectTensor(output, stored.expected.output, TOLERANCE);
    expectTensor(
      attention(queries!, keys!, values!, { mask }).output,
      stored.expected.output,
      TOLERANCE,
    );
  });
});

function anyMatrix(values: NestedNumbers): Matrix {
  const [rows = 0, columns = 0] = shapeOf(values);
  return tensor(flatten(values), [rows, columns]);
}

function normOf(norm: StoredNorm | undefined): NormOptions | undefined {
  return norm && { ...norm, gain: tensor(norm.gain) };
}

function layerOf({ projections, options: stored, inputs }: LayerCase) {
  const { context, queryNorm, keyNorm, gate, heads, keyValueHeads, rotary, ...ofScores } = stored;
  const { bias, ...others } = optionsOf(ofScores);
  const options: MultiHeadOptions = {
    ...others,
    bias: bias && headsOf(bias),
    heads,
    keyValueHeads,
    rotary,
    context: context && anyMatrix(context),
    queryNorm: normOf(queryNorm),
    keyNorm: normOf(keyNorm),
    gate: gate && anyMatrix(gate),
  };
  const tensors = Object.entries(projections).map(([name, values]) => [name, anyTensor(values)]);
  // The cast: JSON has the names of projections and no others, which entries forget.
  return [anyMatrix(inputs), Object.fromEntries(tensors) as Projections, options] as const;
}

function headsOf({ shape, data }: Tensor): HeadTensor {
  const [heads = 0, queries = 0, keys = 0] = shape;
  return tensor(data, [heads, queries, keys]);
}

describe("multiHeadAttention(inputs, projections, options) equals PyTorch", () => {
  test.each(casesOf("layer"))("$name equals PyTorch, within 1e-6", (stored) => {
    const { weights, output } = multiHeadAttention(...layerOf(stored));
    expectTensor(weights, stored.expected.weights, TOLERANCE);
    expectTensor(output, stored.expected.output, TOLERANCE);
  });
});

describe("fusedMultiHeadAttention(inputs, projections, options) equals PyTorch", () => {
  test.each(casesOf("layer"))("$name equals PyTorch, within 1e-6", (stored) => {
    expectTensor(
      withoutSimd.fusedMultiHeadAttention(...layerOf(stored)),
      stored.expected.output,
      TOLERANCE,
    );
    expectTensor(
      simd.fusedMultiHeadAttention(...layerOf(stored)),
      stored.expected.output,
      TOLERANCE,
    );
    const [inputs, projections, options] = layerOf(stored);
    const { context, mask, bias, keysBefore, gate, ...ofLayer } = options;
    for (const functions of [simd, withoutSimd]) {
      const layer = functions.prepareMultiHead(projections, ofLayer);
      const output = layer.attend(inputs, { context, mask, bias, keysBefore, gate });
      expectTensor(output, stored.expected.output, TOLERANCE);
    }
  });
});

describe("fusedMultiHeadAttention(…) of a pool of workers equals PyTorch", () => {
  test.each(casesOf("layer"))("$name equals PyTorch, within 1e-6", async (stored) => {
    const output = await pool.fusedMultiHeadAttention(...layerOf(stored));
    expectTensor(output, stored.expected.output, TOLERANCE);
  });
});

describe("multiHeadGradient(inputs, projections, gradient, options) equals PyTorch's autograd", () => {
  test.each(casesOf("layer"))("$name equals autograd, within 1e-5", (stored) => {
    const [inputs, projections, options] = layerOf(stored);
    const actual = multiHeadGradient(
      inputs,
      projections,
      anyMatrix(stored.outputGradient),
      options,
    );
    const { projections: learned, bias, scale, ...others } = actual;
    const found: Record<string, Tensor> = {};
    for (const [name, gradient] of Object.entries(others)) {
      if (gradient) found[name] = gradient;
    }
    for (const [name, gradient] of Object.entries(learned)) {
      if (gradient) found[`projections.${name}`] = gradient;
    }
    if (stored.gradients.bias) found.bias = bias;
    if (stored.gradients.scale) found.scale = scale;
    expect(Object.keys(found).sort()).toEqual(Object.keys(stored.gradients).sort());
    for (const [name, gradient] of Object.entries(stored.gradients)) {
      expectTensor(found[name], gradient, GRADIENT_TOLERANCE);
    }
  });
});
