import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  attention,
  type HeadTensor,
  type Mask,
  type Matrix,
  multiHeadAttention,
  type NestedNumbers,
  type Projections,
  tensor,
  type Vector,
} from "../src/index.js";
import { anyTensor } from "./helpers/anyTensor.js";
import { expectTensor, flatten, shapeOf } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64. Here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 * For any numbers it holds of weights while scaled scores stay between −16 and 16, as `attention` says.
 * The stored cases with larger scores keep it too.
 */
const TOLERANCE = 1e-6;

interface StoredOptions {
  readonly mask?: NestedNumbers;
  readonly causal?: boolean;
  readonly bias?: NestedNumbers;
  readonly scale?: number;
}

interface AttentionCase {
  readonly name: string;
  readonly queries: NestedNumbers;
  readonly keys: NestedNumbers;
  readonly values: NestedNumbers;
  readonly options: StoredOptions;
  readonly expected: Readonly<Record<AttentionStage, NestedNumbers>>;
}
type AttentionStage = "scores" | "scaledScores" | "maskedScores" | "weights" | "output";

interface MultiHeadCase {
  readonly name: string;
  readonly inputs: number[][];
  readonly projections: Readonly<Record<"query" | "key" | "value" | "output", number[][]>> &
    Readonly<Partial<Record<"queryBias" | "keyBias" | "valueBias" | "outputBias", number[]>>>;
  readonly options: StoredOptions & { readonly heads: number; readonly context?: number[][] };
  readonly expected: Readonly<Record<"weights" | "output", NestedNumbers>>;
}

function storedMask(values: NestedNumbers): Mask {
  return { shape: shapeOf(values), data: Uint8Array.from(flatten(values)) };
}

function optionsOf({ mask, causal, bias, scale }: StoredOptions): AttentionOptions {
  return {
    mask: mask === undefined ? undefined : storedMask(mask),
    causal,
    bias: bias === undefined ? undefined : anyTensor(bias),
    scale,
  };
}

describe("attention(queries, keys, values, options) equals PyTorch", () => {
  const { made, cases } = readReference<AttentionCase>("attention.json");

  test("in at least 12 stored cases of a known version", () => {
    expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)(
    "$name equals PyTorch, within 1e-6",
    ({ queries, keys, values, options, expected }) => {
      const stages = attention(
        anyTensor(queries),
        anyTensor(keys),
        anyTensor(values),
        optionsOf(options),
      );
      expectTensor(stages.scores, expected.scores, TOLERANCE);
      expectTensor(stages.scaledScores, expected.scaledScores, TOLERANCE);
      expectTensor(stages.maskedScores, expected.maskedScores, TOLERANCE);
      expectTensor(stages.weights, expected.weights, TOLERANCE);
      expectTensor(stages.output, expected.output, TOLERANCE);
    },
  );
});

describe("multiHeadAttention(inputs, projections, options) equals PyTorch's nn.MultiheadAttention", () => {
  const { made, cases } = readReference<MultiHeadCase>("multiHeadAttention.json");

  test("in at least 12 stored cases of a known version", () => {
    expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
    expect(cases.length).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)(
    "$name equals PyTorch, within 1e-6",
    ({ inputs, projections, options, expected }) => {
      const { heads, context, bias } = options;
      const { weights, output } = multiHeadAttention(tensor(inputs), projectionsOf(projections), {
        ...optionsOf(options),
        bias: bias === undefined ? undefined : matrixOrHeads(bias),
        heads,
        context: context === undefined ? undefined : tensor(context),
      });
      expectTensor(weights, expected.weights, TOLERANCE);
      expectTensor(output, expected.output, TOLERANCE);
    },
  );
});

function projectionsOf(stored: MultiHeadCase["projections"]): Projections {
  const bias = (values: number[] | undefined): Vector | undefined =>
    values === undefined ? undefined : tensor(values);
  return {
    query: tensor(stored.query),
    key: tensor(stored.key),
    value: tensor(stored.value),
    output: tensor(stored.output),
    queryBias: bias(stored.queryBias),
    keyBias: bias(stored.keyBias),
    valueBias: bias(stored.valueBias),
    outputBias: bias(stored.outputBias),
  };
}

function matrixOrHeads(values: NestedNumbers): Matrix | HeadTensor {
  const [first = 0, second = 0, third] = shapeOf(values);
  const numbers = flatten(values);
  return third === undefined
    ? tensor(numbers, [first, second])
    : tensor(numbers, [first, second, third]);
}
