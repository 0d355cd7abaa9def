import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  attentionGradient,
  fusedAttention,
  type NestedNumbers,
  type Tensor,
  tensor,
  type Vector,
} from "../src/index.js";
import { flatten, worstDeviation } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64; here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every stage forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

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

const { made, cases } = readReference<AttentionCase>("options.json");

/** The lengths of the axes; JSON's `null`, for −∞, is a number. */
function shapeOf(values: NestedNumbers | null): number[] {
  if (values === null || typeof values === "number") return [];
  return [values.length, ...shapeOf(values[0] ?? 0)];
}

function anyTensor(values: NestedNumbers): Tensor {
  return tensor(flatten(values), shapeOf(values));
}

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

function expectStage(
  actual: Tensor | undefined,
  expected: NestedNumbers,
  tolerance = TOLERANCE,
): void {
  expect(actual?.shape).toEqual(shapeOf(expected));
  expect(worstDeviation(actual?.data ?? [], flatten(expected))).toBeLessThanOrEqual(tolerance);
}

/** A gradient of full shape added up over the axes that the expected one has not. */
function addedUp({ data }: Tensor, expected: NestedNumbers): Vector {
  const size = flatten(expected).length;
  const sums = new Float64Array(size);
  data.forEach((entry, i) => {
    sums[i % size] = (sums[i % size] ?? 0) + entry;
  });
  return tensor(sums, [size]);
}

test("the stored cases were computed in float64 by a known version of PyTorch", () => {
  expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

describe("attention(queries, keys, values, options) equals PyTorch", () => {
  test.each(cases)("$name", ({ queries, keys, values, options, expected }) => {
    const inputs = [anyTensor(queries), anyTensor(keys), anyTensor(values)] as const;
    const stages = attention(...inputs, optionsOf(options));
    expectStage(stages.maskedScores, expected.maskedScores);
    expectStage(stages.weights, expected.weights);
    expectStage(stages.output, expected.output);
  });
});

describe("fusedAttention(queries, keys, values, options) equals PyTorch", () => {
  test.each(cases)("$name", ({ queries, keys, values, options, expected }) => {
    const inputs = [anyTensor(queries), anyTensor(keys), anyTensor(values)] as const;
    expectStage(fusedAttention(...inputs, optionsOf(options)), expected.output);
  });
});

describe("attentionGradient(stages, outputGradient, options) equals PyTorch's autograd", () => {
  test.each(cases)("$name", ({ queries, keys, values, outputGradient, gradients, ...stored }) => {
    const options = optionsOf(stored.options);
    const stages = attention(anyTensor(queries), anyTensor(keys), anyTensor(values), options);
    const actual = attentionGradient(stages, anyTensor(outputGradient), options);
    for (const name of ["queries", "keys", "values"] as const) {
      expectStage(actual[name], gradients[name], GRADIENT_TOLERANCE);
    }
    if (gradients.scale) expectStage(actual.scale, gradients.scale, GRADIENT_TOLERANCE);
    expect(actual.sinks === undefined).toBe(gradients.sinks === undefined);
    if (gradients.sinks) expectStage(actual.sinks, gradients.sinks, GRADIENT_TOLERANCE);
    if (gradients.bias) {
      const biased = options.biasBeforeCap ? actual.scaledScores : actual.maskedScores;
      const sums = addedUp(biased, gradients.bias);
      expectStage(sums, flatten(gradients.bias), GRADIENT_TOLERANCE);
    }
  });
});
