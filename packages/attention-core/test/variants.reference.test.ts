import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  alibiBias,
  attention,
  attentionGradient,
  combineMasks,
  fusedAttention,
  type HeadTensor,
  type Mask,
  multiHeadAttention,
  type NestedNumbers,
  onlineSoftmax,
  type RotaryOptions,
  rotatePositions,
  slidingWindowMask,
  softmaxGradient,
  type Tensor,
  tensor,
} from "../src/index.js";
import { anyTensor } from "./helpers/anyTensor.js";
import { expectTensor, flatten, shapeOf } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64; here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 */
const TOLERANCE = 1e-6;

/**
 * Of gradients, in the same sense: they go through every stage forwards and back, and each of them
 * is a difference of numbers that were rounded before.
 */
const GRADIENT_TOLERANCE = 1e-5;

/** What a case stores of the options; windows and ALiBi are made here, from their settings. */
interface StoredOptions {
  readonly mask?: NestedNumbers;
  readonly causal?: boolean;
  readonly window?: number;
  readonly bias?: NestedNumbers;
  readonly alibi?: boolean;
  readonly scale?: number;
  readonly softCap?: number;
  readonly temperature?: number;
}

interface AttentionInputs {
  readonly name: string;
  readonly queries: NestedNumbers;
  readonly keys: NestedNumbers;
  readonly values: NestedNumbers;
  readonly options: StoredOptions;
}

interface AttentionCase extends AttentionInputs {
  readonly kind: "attention";
  readonly expected: Readonly<Record<"maskedScores" | "weights" | "output", NestedNumbers>>;
}

interface GradientCase extends AttentionInputs {
  readonly kind: "gradient";
  readonly outputGradient: NestedNumbers;
  readonly expected: Readonly<Record<GradientStage, NestedNumbers>>;
}
type GradientStage = (typeof GRADIENT_STAGES)[number];
const GRADIENT_STAGES = ["queries", "keys", "values", "weights", "maskedScores", "scores"] as const;

interface RotaryCase {
  readonly kind: "rotary";
  readonly name: string;
  readonly vectors: NestedNumbers;
  readonly options: RotaryOptions;
  readonly expected: NestedNumbers;
}

interface MultiHeadCase {
  readonly kind: "multiHead";
  readonly name: string;
  readonly inputs: number[][];
  readonly projections: Readonly<Record<"query" | "key" | "value" | "output", number[][]>> &
    Readonly<Record<"queryBias" | "keyBias" | "valueBias" | "outputBias", number[]>>;
  readonly options: StoredOptions & {
    readonly heads: number;
    readonly keyValueHeads: number;
    readonly context?: number[][];
    readonly rotary?: RotaryOptions;
  };
  readonly expected: Readonly<Record<"weights" | "output", NestedNumbers>>;
}

type Case = AttentionCase | GradientCase | RotaryCase | MultiHeadCase;

const { made, cases } = readReference<Case>("variants.json");

function casesOf<Kind extends Case["kind"]>(kind: Kind): Extract<Case, { kind: Kind }>[] {
  const isOfKind = (each: Case): each is Extract<Case, { kind: Kind }> => each.kind === kind;
  return cases.filter(isOfKind);
}

/** The options as a caller would give them, for scores of this shape. */
function optionsOf(stored: StoredOptions, scores: readonly number[]): AttentionOptions {
  const { mask, causal, window, bias, alibi, scale, softCap, temperature } = stored;
  const [heads = 1, queries = 0, keys = 0] = [scores.at(-3), scores.at(-2), scores.at(-1)];
  const masks: Mask[] = [];
  if (mask !== undefined) {
    masks.push({ shape: shapeOf(mask), data: Uint8Array.from(flatten(mask)) });
  }
  if (window !== undefined) masks.push(slidingWindowMask(queries, window, keys));
  return {
    mask: masks.length === 0 ? undefined : combineMasks(...masks),
    causal,
    bias: alibi
      ? alibiBias(heads, queries, keys)
      : bias === undefined
        ? undefined
        : anyTensor(bias),
    scale,
    softCap,
    temperature,
  };
}

function scoresShape({ queries, keys }: AttentionInputs): number[] {
  const shape = shapeOf(queries);
  return [...shape.slice(0, -1), shapeOf(keys).at(-2) ?? 0];
}

test("the stored cases were computed in float64 by a known version of PyTorch", () => {
  expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
  const counts = (["attention", "rotary", "multiHead", "gradient"] as const).map(
    (kind) => casesOf(kind).length,
  );
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
});

describe("attention(queries, keys, values, options) equals PyTorch", () => {
  test.each(casesOf("attention"))("$name equals PyTorch, within 1e-6", (stored) => {
    const { queries, keys, values, options, expected } = stored;
    const stages = attention(
      anyTensor(queries),
      anyTensor(keys),
      anyTensor(values),
      optionsOf(options, scoresShape(stored)),
    );
    expectTensor(stages.maskedScores, expected.maskedScores, TOLERANCE);
    expectTensor(stages.weights, expected.weights, TOLERANCE);
    expectTensor(stages.output, expected.output, TOLERANCE);
  });
});

describe("fusedAttention(queries, keys, values, options) equals PyTorch", () => {
  test.each(casesOf("attention"))("$name equals PyTorch, within 1e-6", (stored) => {
    const { queries, keys, values, options, expected } = stored;
    const output = fusedAttention(
      anyTensor(queries),
      anyTensor(keys),
      anyTensor(values),
      optionsOf(options, scoresShape(stored)),
    );
    expectTensor(output, expected.output, TOLERANCE);
  });
});

describe("onlineSoftmax(scores, blockSize) equals PyTorch", () => {
  const atTemperatureOne = casesOf("attention").filter(
    ({ options }) => options.temperature === undefined,
  );

  test.each(atTemperatureOne)("$name equals PyTorch, within 1e-6", ({ expected }) => {
    for (const blockSize of [1, 2, 3, 100]) {
      expectTensor(
        onlineSoftmax(anyTensor(expected.maskedScores), blockSize),
        expected.weights,
        TOLERANCE,
      );
    }
  });
});

describe("rotatePositions(vectors, options) equals RoFormer's and Llama's formulas in PyTorch", () => {
  test.each(casesOf("rotary"))(
    "$name equals PyTorch, within 1e-6",
    ({ vectors, options, expected }) => {
      expectTensor(rotatePositions(anyTensor(vectors), options), expected, TOLERANCE);
    },
  );
});

describe("multiHeadAttention(inputs, projections, options) equals PyTorch", () => {
  test.each(casesOf("multiHead"))(
    "$name equals PyTorch, within 1e-6",
    ({ inputs, projections, options, expected }) => {
      const { heads, keyValueHeads, rotary, context = inputs } = options;
      const { mask, causal, bias, scale, softCap, temperature } = optionsOf(options, [
        heads,
        inputs.length,
        context.length,
      ]);
      const { weights, output } = multiHeadAttention(
        tensor(inputs),
        {
          query: tensor(projections.query),
          key: tensor(projections.key),
          value: tensor(projections.value),
          output: tensor(projections.output),
          queryBias: tensor(projections.queryBias),
          keyBias: tensor(projections.keyBias),
          valueBias: tensor(projections.valueBias),
          outputBias: tensor(projections.outputBias),
        },
        {
          heads,
          keyValueHeads,
          rotary,
          context: tensor(context),
          mask,
          causal,
          bias: bias && headsOf(bias),
          scale,
          softCap,
          temperature,
        },
      );
      expectTensor(weights, expected.weights, TOLERANCE);
      expectTensor(output, expected.output, TOLERANCE);
    },
  );
});

function headsOf({ shape, data }: Tensor): HeadTensor {
  const [heads = 0, queries = 0, keys = 0] = shape;
  return tensor(data, [heads, queries, keys]);
}

describe("attentionGradient(stages, outputGradient, options) equals PyTorch's autograd", () => {
  test.each(casesOf("gradient"))("$name equals autograd, within 1e-5", (stored) => {
    const { queries, keys, values, outputGradient, expected } = stored;
    const options = optionsOf(stored.options, scoresShape(stored));
    const { temperature } = options;
    const stages = attention(anyTensor(queries), anyTensor(keys), anyTensor(values), options);
    const gradients = attentionGradient(stages, anyTensor(outputGradient), options);
    for (const stage of GRADIENT_STAGES) {
      expectTensor(gradients[stage], expected[stage], GRADIENT_TOLERANCE);
    }
    expectTensor(
      softmaxGradient(stages.weights, anyTensor(expected.weights), { temperature }),
      expected.maskedScores,
      GRADIENT_TOLERANCE,
    );
  });
});
