import { describe, expect, test } from "vitest";
import {
  projectionsFromBert,
  projectionsFromGpt2,
  projectionsFromLlama,
  projectionsFromPyTorch,
} from "../../src/checkpoints.js";
import { multiHeadAttention, type Projections } from "../../src/index.js";
import { worstDeviation } from "../helpers/expectClose.js";
import {
  reference,
  type StoredLayer,
  storedDoubles,
  storedMatrix,
  storedTensors,
} from "./helpers/checkpointReference.js";

/** Absolute, and relative for numbers above 1: each stage is rounded to float32, PyTorch computes in float64. */
const TOLERANCE = 1e-6;

test("the stored results are of a known version of PyTorch and Transformers", () => {
  expect(reference.made).toMatch(/PyTorch \d+\.\d+.*float64/);
});

function expectOutput(stored: StoredLayer, projections: Projections, causal = false): void {
  const given = storedTensors(stored.inputs);
  const inputs = storedMatrix(given, "inputs");
  const context = given.has("context") ? storedMatrix(given, "context") : inputs;
  const { output } = multiHeadAttention(inputs, projections, { heads: 2, context, causal });
  const expected = storedDoubles(stored.output);
  expect(output.data).toHaveLength(expected.length);
  expect(worstDeviation(output.data, expected)).toBeLessThanOrEqual(TOLERANCE);
}

describe("projectionsFromPyTorch(parameters) makes multiHeadAttention equal nn.MultiheadAttention", () => {
  test.each(Object.entries(reference.pytorch))("%s equals PyTorch, within 1e-6", (_, stored) => {
    expectOutput(stored, projectionsFromPyTorch(storedTensors(stored.parameters)));
  });
});

describe("projectionsFromBert(parameters, layer) makes multiHeadAttention equal that layer", () => {
  test.each(Object.entries(reference.bert))("%s equals Transformers, within 1e-6", (_, stored) => {
    expectOutput(stored, projectionsFromBert(storedTensors(stored.parameters), 1));
  });
});

describe("projectionsFromGpt2(parameters, layer) makes multiHeadAttention equal that layer", () => {
  test.each(Object.entries(reference.gpt2))("%s equals Transformers, within 1e-6", (_, stored) => {
    expectOutput(stored, projectionsFromGpt2(storedTensors(stored.parameters), 1), true);
  });
});

describe("projectionsFromLlama(parameters, layer) has the matrices of that layer, transposed", () => {
  test.each(Object.entries(reference.llama))("%s equals Transformers, bit by bit", (_, stored) => {
    const projections = projectionsFromLlama(storedTensors(stored.parameters), 1);
    const known = Object.entries(projections).filter(([, parameter]) => parameter !== undefined);
    expect(new Map(known)).toEqual(storedTensors(stored.projections));
  });
});
