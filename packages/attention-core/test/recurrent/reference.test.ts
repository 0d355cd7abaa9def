import { describe, expect, test } from "vitest";
import {
  deltaRuleAttention,
  deltaRuleAttentionGradient,
  gatedLinearAttention,
  gatedLinearAttentionGradient,
  linearAttention,
  linearAttentionGradient,
  type NestedNumbers,
  type Tensor,
} from "../../src/index.js";
import { anyTensor } from "../helpers/anyTensor.js";
import { expectTensor } from "../helpers/expectClose.js";
import { readReference } from "../helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64; here the state is float64
 * too, and only features and outputs are rounded to float32 (6e-8 of their size).
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every token forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

interface StoredInputs {
  readonly queries: NestedNumbers;
  readonly keys: NestedNumbers;
  readonly values: NestedNumbers;
  readonly keep: NestedNumbers;
  readonly strength: NestedNumbers;
}

interface RecurrentCase {
  readonly kind: keyof typeof KINDS;
  readonly name: string;
  readonly inputs: StoredInputs;
  readonly outputGradient: NestedNumbers;
  readonly expected: NestedNumbers;
  readonly gradients: Readonly<Record<string, NestedNumbers>>;
}

/** The function of each kind and its gradient. */
const KINDS = {
  linear: {
    output: ({ queries, keys, values }: Inputs) => linearAttention(queries, keys, values),
    gradients: (inputs: Inputs, gradient: Tensor) => linearAttentionGradient(inputs, gradient),
  },
  gated: {
    output: ({ queries, keys, values, keep }: Inputs) =>
      gatedLinearAttention(queries, keys, values, keep),
    gradients: (inputs: Inputs, gradient: Tensor) => gatedLinearAttentionGradient(inputs, gradient),
  },
  deltaRule: {
    output: ({ queries, keys, values, strength }: Inputs) =>
      deltaRuleAttention(queries, keys, values, strength),
    gradients: (inputs: Inputs, gradient: Tensor) => deltaRuleAttentionGradient(inputs, gradient),
  },
};

type Inputs = Readonly<Record<keyof StoredInputs, Tensor>>;

const { made, cases: all } = readReference<RecurrentCase>("kinds.json");
const cases = all.filter(({ kind }) => kind in KINDS);

function inputsOf({ inputs }: RecurrentCase): Inputs {
  const tensors = Object.entries(inputs).map(([name, values]) => [name, anyTensor(values)]);
  return Object.fromEntries(tensors);
}

test("the stored cases of attention without weights were computed in float64 by PyTorch", () => {
  expect(made).toMatch(/PyTorch \d+\.\d+.*float64/);
  for (const kind of Object.keys(KINDS)) {
    expect(cases.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(6);
  }
});

describe("linearAttention, gatedLinearAttention and deltaRuleAttention equal PyTorch", () => {
  test.each(cases)("$kind: $name", (stored) => {
    const output = KINDS[stored.kind].output(inputsOf(stored));
    expectTensor(output, stored.expected, TOLERANCE);
  });
});

describe("the gradients of attention without weights equal PyTorch's autograd", () => {
  test.each(cases)("$kind: $name", (stored) => {
    const outputGradient = anyTensor(stored.outputGradient);
    const gradients = KINDS[stored.kind].gradients(inputsOf(stored), outputGradient);
    expect(Object.keys(gradients).sort()).toEqual(Object.keys(stored.gradients).sort());
    for (const [name, gradient] of Object.entries<Tensor>({ ...gradients })) {
      expectTensor(gradient, stored.gradients[name] ?? [], GRADIENT_TOLERANCE);
    }
  });
});
