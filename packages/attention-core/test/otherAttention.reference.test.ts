import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as core from "../src/index.js";
import {
  type AttentionOptions,
  type AttentionStages,
  type Matrix,
  multiHeadAttention,
  multiHeadGradient,
  type NestedNumbers,
  type Projections,
  project,
  rootMeanSquareNorm,
  type Tensor,
  tensor,
  toNested,
} from "../src/index.js";
import { anyTensor } from "./helpers/anyTensor.js";
import { matrixOf } from "./helpers/arbitraries.js";
import { runExample } from "./helpers/docExamples.js";
import { expectTensor, worstDeviation } from "./helpers/expectClose.js";
import { readReference } from "./helpers/readReference.js";

/**
 * Absolute, and relative for numbers above 1. PyTorch computes in float64; here every stage is
 * rounded to float32 (6e-8 of its size), and a few such roundings add up on the way to the output.
 */
const TOLERANCE = 1e-6;

/** Of gradients, which go through every stage forwards and back. */
const GRADIENT_TOLERANCE = 1e-5;

type Parameters = Readonly<
  Record<"query" | "queryRotary" | "keyUp" | "valueUp" | "output", Matrix>
>;

interface Differential {
  readonly first: AttentionStages;
  readonly second: AttentionStages;
  readonly weights: Tensor;
  readonly output: Tensor;
}

type Pair = readonly [Tensor, Tensor];

/** What the guide exports, by the types that it would have in TypeScript. */
interface Guide {
  latentProjections(parameters: Parameters, heads: number): Projections;
  absorbedProjections(parameters: Parameters, heads: number): Projections;
  differentialAttention(
    queries: Pair,
    keys: Pair,
    values: Tensor,
    lambda: number,
    options: AttentionOptions,
  ): Differential;
  differentialGradient(
    stages: Differential,
    lambda: number,
    outputGradient: Tensor,
    options: AttentionOptions,
  ): { queries: Pair; keys: Pair; values: Tensor; lambda: number };
}

/** The code of the guide itself, so that what is compared is what a reader copies. */
const guide = await exportsOf("../../../docs/other-attention.md");

async function exportsOf(path: string): Promise<Guide> {
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  const found = {};
  for (const [, code = ""] of text.matchAll(/^```js\n([\s\S]*?)^```$/gm)) {
    Object.assign(found, (await runExample(code, { "attention-core": core })).exported);
  }
  return found as Guide; // the cast: JavaScript has no types, and the tests below call all four
}

interface LatentCase {
  readonly kind: "latent";
  readonly name: string;
  readonly heads: number;
  readonly inputs: number[][];
  readonly parameters: Readonly<
    Record<keyof Parameters | "queryDown" | "down" | "keyRotary", number[][]>
  > &
    Readonly<Record<"queryGain" | "gain", number[]>>;
  readonly outputGradient: number[][];
  readonly expected: Readonly<Record<"weights" | "output", NestedNumbers>>;
  readonly gradients: Readonly<
    Record<"latentQueries" | "latent" | "positions" | `parameters.${keyof Parameters}`, number[][]>
  >;
}

interface DifferentialCase {
  readonly kind: "differential";
  readonly name: string;
  readonly inputs: Readonly<
    Record<"queries1" | "queries2" | "keys1" | "keys2" | "values", NestedNumbers>
  > & { readonly lambda: number };
  readonly options: AttentionOptions;
  readonly outputGradient: NestedNumbers;
  readonly expected: Readonly<Record<"weights" | "output", NestedNumbers>>;
  readonly gradients: DifferentialCase["inputs"];
}

const { cases } = readReference<LatentCase | DifferentialCase>("kinds.json");
const latentCases = cases.filter((each) => each.kind === "latent");
const differentialCases = cases.filter((each) => each.kind === "differential");

test("the stored cases of latent and differential attention are there", () => {
  expect(latentCases.length).toBeGreaterThanOrEqual(3);
  expect(differentialCases.length).toBeGreaterThanOrEqual(4);
});

/** Each row of both side by side. */
const beside = (left: Matrix, right: Matrix): Matrix =>
  tensor(toNested(left).map((row, i) => [...row, ...(toNested(right)[i] ?? [])]));

/** A layer of DeepSeek by both of the guide's projections, from the parameters of a case or a law. */
function latentLayers(parameters: Parameters, heads: number, context: Matrix) {
  const [columns, plain] = [parameters.queryRotary.shape[1], parameters.query.shape[1]];
  const naive = { heads, context, causal: true, rotary: { columns: columns / heads } };
  const scale = 1 / Math.sqrt((columns + plain) / heads);
  return [
    [guide.latentProjections(parameters, heads), naive],
    [guide.absorbedProjections(parameters, heads), { ...naive, keyValueHeads: 1, scale }],
  ] as const;
}

function latentInputs({ inputs, parameters: stored }: LatentCase) {
  const tokens = tensor(inputs);
  const normalized = (down: number[][], gain: number[]) =>
    rootMeanSquareNorm(project(tokens, tensor(down)), { gain: tensor(gain) });
  const latent = normalized(stored.down, stored.gain);
  return {
    queries: normalized(stored.queryDown, stored.queryGain),
    context: beside(project(tokens, tensor(stored.keyRotary)), latent),
    parameters: {
      query: tensor(stored.query),
      queryRotary: tensor(stored.queryRotary),
      keyUp: tensor(stored.keyUp),
      valueUp: tensor(stored.valueUp),
      output: tensor(stored.output),
    },
  };
}

describe("the guide's latent attention, naive and absorbed, is the layer of Transformers", () => {
  test.each(latentCases)("$name equals Transformers, within 1e-6", (stored) => {
    const { queries, context, parameters } = latentInputs(stored);
    for (const [projections, options] of latentLayers(parameters, stored.heads, context)) {
      const { weights, output } = multiHeadAttention(queries, projections, options);
      expectTensor(weights, stored.expected.weights, TOLERANCE);
      expectTensor(output, stored.expected.output, TOLERANCE);
    }
  });
});

describe("the guide's latent attention, naive and absorbed, has the gradients of autograd", () => {
  test.each(latentCases)("$name equals autograd, within 1e-5", (stored) => {
    const { queries, context, parameters } = latentInputs(stored);
    const { latentQueries, positions, latent } = stored.gradients;
    for (const [projections, options] of latentLayers(parameters, stored.heads, context)) {
      const gradient = tensor(stored.outputGradient);
      const found = multiHeadGradient(queries, projections, gradient, options);
      expectTensor(found.inputs, latentQueries, GRADIENT_TOLERANCE);
      const ofContext = positions.map((row, i) => [...row, ...(latent[i] ?? [])]);
      expect(found.context).toBeDefined();
      expectTensor(found.context ?? found.inputs, ofContext, GRADIENT_TOLERANCE);
    }
  });
});

/** Each matrix of a layer in the place of a parameter, by what is to stand there. */
function parametersBy(valuesOf: (name: keyof Parameters) => number[][]): Parameters {
  return {
    query: tensor(valuesOf("query")),
    queryRotary: tensor(valuesOf("queryRotary")),
    keyUp: tensor(valuesOf("keyUp")),
    valueUp: tensor(valuesOf("valueUp")),
    output: tensor(valuesOf("output")),
  };
}

describe("the guide's latent attention has the gradients of autograd for its parameters", () => {
  test.each(latentCases)("$name equals autograd, within 1e-5", (stored) => {
    const { queries, context, parameters } = latentInputs(stored);
    const [[projections, options]] = latentLayers(parameters, stored.heads, context);
    const gradient = tensor(stored.outputGradient);
    const found = multiHeadGradient(queries, projections, gradient, options).projections;
    const lieAs = (valuesOf: (name: keyof Parameters) => number[][]) =>
      guide.latentProjections(parametersBy(valuesOf), stored.heads);
    const wanted = lieAs((name) => stored.gradients[`parameters.${name}`]);
    // Beside the parameters there are zeros and ones that hold no parameter, and are not compared.
    const filled = lieAs((name) => stored.parameters[name].map((row) => row.map(() => 2)));
    for (const name of ["query", "key", "value", "output"] as const) {
      const isLearned = Array.from(filled[name].data, (entry) => entry === 2);
      const learned = ({ data }: Matrix) => Array.from(data).filter((_, i) => isLearned[i]);
      expect(found[name].shape).toEqual(wanted[name].shape);
      const deviation = worstDeviation(learned(found[name]), learned(wanted[name]));
      expect(deviation, name).toBeLessThanOrEqual(GRADIENT_TOLERANCE);
    }
  });
});

test("the guide's latent attention gives the same by both projections, for any sizes", () => {
  const size = fc.integer({ min: 1, max: 3 });
  const layers = fc
    .tuple(size, size, size, size, size, size, size)
    .chain(([heads, tokens, dInput, rank, halfRotary, plain, dValue]) =>
      fc.record({
        heads: fc.constant(heads),
        inputs: matrixOf(tokens, dInput),
        context: matrixOf(tokens, 2 * halfRotary + rank),
        parameters: fc.record({
          query: matrixOf(dInput, heads * plain),
          queryRotary: matrixOf(dInput, heads * 2 * halfRotary),
          keyUp: matrixOf(rank, heads * plain),
          valueUp: matrixOf(rank, heads * dValue),
          output: matrixOf(heads * dValue, dInput),
        }),
      }),
    );
  const property = fc.property(layers, ({ heads, inputs, context, parameters }) => {
    const [naive, absorbed] = latentLayers(parameters, heads, context).map(
      ([projections, options]) => multiHeadAttention(inputs, projections, options),
    );
    const deviation = (stage: "weights" | "output") =>
      worstDeviation(naive?.[stage].data ?? [], absorbed?.[stage].data ?? []);
    expect(deviation("weights")).toBeLessThanOrEqual(TOLERANCE);
    expect(deviation("output")).toBeLessThanOrEqual(TOLERANCE);
  });
  fc.assert(property, { seed: 2405, numRuns: 200 });
});

describe("the guide's differential attention equals PyTorch", () => {
  test.each(differentialCases)("$name equals PyTorch, within 1e-6", (stored) => {
    const { weights, output } = differential(stored);
    expectTensor(weights, stored.expected.weights, TOLERANCE);
    expectTensor(output, stored.expected.output, TOLERANCE);
  });
});

test("the guide's differential attention is right about what the field was seen to get wrong", () => {
  const { cases } = readReference<Omit<DifferentialCase, "gradients">>("field.json");
  const [stored] = cases.filter(({ kind }) => kind === "differential");
  const { weights, output } = differential(stored!);
  expectTensor(weights, stored!.expected.weights, TOLERANCE);
  expectTensor(output, stored!.expected.output, TOLERANCE);
});

describe("the guide's gradient of differential attention equals PyTorch's autograd", () => {
  test.each(differentialCases)("$name equals autograd, within 1e-5", (stored) => {
    const { lambda } = stored.inputs;
    const outputGradient = anyTensor(stored.outputGradient);
    const found = guide.differentialGradient(
      differential(stored),
      lambda,
      outputGradient,
      stored.options,
    );
    const { queries1, queries2, keys1, keys2, values, lambda: ofLambda } = stored.gradients;
    expectTensor(found.queries[0], queries1, GRADIENT_TOLERANCE);
    expectTensor(found.queries[1], queries2, GRADIENT_TOLERANCE);
    expectTensor(found.keys[0], keys1, GRADIENT_TOLERANCE);
    expectTensor(found.keys[1], keys2, GRADIENT_TOLERANCE);
    expectTensor(found.values, values, GRADIENT_TOLERANCE);
    expect(worstDeviation([found.lambda], [ofLambda])).toBeLessThanOrEqual(GRADIENT_TOLERANCE);
  });
});

function differential({
  inputs,
  options,
}: Pick<DifferentialCase, "inputs" | "options">): Differential {
  const pair = (one: NestedNumbers, other: NestedNumbers) =>
    [anyTensor(one), anyTensor(other)] as const;
  const { queries1, queries2, keys1, keys2, values, lambda } = inputs;
  return guide.differentialAttention(
    pair(queries1, queries2),
    pair(keys1, keys2),
    anyTensor(values),
    lambda,
    options,
  );
}
