import { describe, expect, test } from "vitest";
import {
  gateOutput,
  interpolatedFrequencies,
  llama3Frequencies,
  longRopeFrequencies,
  maskWhere,
  multiHeadAttention,
  multiHeadGradient,
  ntkFrequencies,
  rootMeanSquareNorm,
  rotaryFrequencies,
  rotatePositions,
  tensor,
  toNested,
  yarnFrequencies,
} from "../../src/index.js";
import { withoutSimd } from "../../src/simd.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";

/** Some roundings to float32 of numbers near 1. */
const TOLERANCE = 1e-6;

const vectors = tensor([
  [1, 2, 3, 4],
  [5, 6, 7, 8],
]);
const identity = tensor([
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
]);
const layer = { query: identity, key: identity, value: identity, output: identity };

test("rotatePositions(vectors, { frequencies }) of rotaryFrequencies(dHead, base) is { base }", () => {
  const frequencies = rotaryFrequencies(4, 500);
  expect(rotatePositions(vectors, { frequencies })).toEqual(
    rotatePositions(vectors, { base: 500 }),
  );
});

test("rotatePositions(vectors, { positions }) of 3 and 4 is { offset: 3 }", () => {
  expect(rotatePositions(vectors, { positions: [3, 4] })).toEqual(
    rotatePositions(vectors, { offset: 3 }),
  );
});

test("rotatePositions(vectors, { positions }) divided by 4 is that of frequencies divided by 4", () => {
  const frequencies = interpolatedFrequencies(rotaryFrequencies(4), 4);
  const divided = rotatePositions(vectors, { positions: [0, 1 / 4] });
  const slower = rotatePositions(vectors, { frequencies });
  expect(worstDeviation(divided.data, slower.data)).toBeLessThanOrEqual(TOLERANCE);
});

test("rotatePositions(vectors, { columns: 2 }) leaves the other columns as they are", () => {
  const { data } = rotatePositions(vectors, { columns: 2, positions: [Math.PI, Math.PI] });
  expect(worstDeviation(data, [-1, -2, 3, 4, -5, -6, 7, 8])).toBeLessThanOrEqual(TOLERANCE);
});

test("rotatePositions(vectors, { columns }) of all columns is plain rotation", () => {
  expect(rotatePositions(vectors, { columns: 4 })).toEqual(rotatePositions(vectors));
});

test("rotatePositions(vectors, { magnitude }) makes vectors longer by it", () => {
  const longer = rotatePositions(vectors, { magnitude: 2 });
  const { data } = rotatePositions(vectors);
  expect(
    worstDeviation(
      longer.data,
      data.map((entry) => 2 * entry),
    ),
  ).toBeLessThanOrEqual(TOLERANCE);
});

test("llama3Frequencies(frequencies, options) keeps the fast, slows the slow and interpolates between", () => {
  const frequencies = llama3Frequencies(rotaryFrequencies(8, 500), {
    factor: 8,
    trainedLength: 64,
  });
  const wanted = [1, 0.09761663265652092, 0.005590169943749474, 0.0011821770112539697];
  expect(worstDeviation(frequencies, wanted)).toBeLessThanOrEqual(1e-12);
});

test("ntkFrequencies(columns, options) keeps the fastest pair and slows the slowest by the factor", () => {
  const plain = rotaryFrequencies(8);
  const slowed = ntkFrequencies(8, { factor: 4 });
  expect(slowed[0]).toBe(1);
  expect(slowed[3]).toBeCloseTo((plain[3] ?? 0) / 4, 12);
});

test("yarnFrequencies(columns, options) with a factor of 1 changes nothing", () => {
  const { frequencies, magnitude } = yarnFrequencies(8, { factor: 1, trainedLength: 4096 });
  expect(worstDeviation(frequencies, rotaryFrequencies(8))).toBeLessThanOrEqual(1e-15);
  expect(magnitude).toBe(1);
});

test("yarnFrequencies(columns, options) with ends that coincide is a step, not a division by 0", () => {
  const options = { factor: 4, trainedLength: 4, betaFast: 1, betaSlow: 1 }; // trained on less than a turn
  expect(yarnFrequencies(4, options).frequencies).toEqual([1, 0.01 / 4]);
});

test("yarnFrequencies(columns, options) ends the ramp at the last column at the latest", () => {
  const options = { factor: 4, trainedLength: 4096, betaFast: 600, base: 10 };
  const [, second] = yarnFrequencies(4, options).frequencies; // a third of the way from 0 to 3
  expect(second).toBeCloseTo(10 ** -0.5 * (2 / 3 + 1 / 3 / 4), 12);
});

test("yarnFrequencies(…) and longRopeFrequencies(…) of a shorter context have a magnitude of 1", () => {
  const options = { factor: 0.5, trainedLength: 4096 };
  expect(yarnFrequencies(4, options).magnitude).toBe(1);
  expect(longRopeFrequencies(2, { ...options, factors: [1] }).magnitude).toBe(1);
});

test("longRopeFrequencies(columns, options) with a factor of 1 has a magnitude of 1", () => {
  const options = { factors: [2], factor: 1, trainedLength: 4096 };
  expect(longRopeFrequencies(2, options)).toEqual({ frequencies: [0.5], magnitude: 1 });
});

test("rootMeanSquareNorm(vectors) gives every vector a mean square of 1", () => {
  const { data } = rootMeanSquareNorm(tensor([[3, 4]]));
  expect(worstDeviation(data, [3 / Math.sqrt(12.5), 4 / Math.sqrt(12.5)])).toBeLessThan(TOLERANCE);
});

test("rootMeanSquareNorm(vectors) of a vector of zeros is zeros", () => {
  expect(toNested(rootMeanSquareNorm(tensor([[0, 0]])))).toEqual([[0, 0]]);
});

test("rootMeanSquareNorm(vector) takes one vector, and vectors in batches", () => {
  const one = rootMeanSquareNorm(tensor([1, 3]), { gain: tensor([2, 1]) });
  const many = rootMeanSquareNorm(tensor([[[1, 3]]]), { gain: tensor([2, 1]) });
  expect(Array.from(many.data)).toEqual(Array.from(one.data));
});

test("gateOutput(output, gate) lets a half through at 0, all at ∞ and nothing at −∞", () => {
  const gate = tensor([[0, Infinity, -Infinity]]);
  expect(toNested(gateOutput(tensor([[4, 4, 4]]), gate))).toEqual([[2, 4, 0]]);
});

test("multiHeadGradient(…) without a gain still gives what one would have", () => {
  const options = { heads: 2, queryNorm: {}, keyNorm: {} };
  const ones = { gain: tensor([1, 1]) };
  const withGains = { heads: 2, queryNorm: ones, keyNorm: ones };
  expect(multiHeadGradient(vectors, layer, vectors, options)).toEqual(
    multiHeadGradient(vectors, layer, vectors, withGains),
  );
});

test("multiHeadGradient(…) of inputs that make NaN throws an error that names multiHeadGradient", () => {
  const nan = tensor([[Number.NaN, 0, 0, 0]]);
  expect(() => multiHeadGradient(nan, layer, nan, { heads: 1 })).toThrow(
    "multiHeadGradient: scores must be finite or −∞, got NaN at [0, 0, 0]",
  );
});

describe("multiHeadAttention(…, { rotary, context, keysBefore })", () => {
  const tokens = [
    [0, 1, 0, 1],
    [1, 2, 1, 0],
    [0, 0, 1, 2],
    [1, 0, 2, 0],
  ];

  test("rotates queries from keysBefore on, also where there are fewer keys", () => {
    const options = { heads: 2, rotary: {} };
    const mask = maskWhere(4, 4, (_, key) => key < 2);
    const whole = multiHeadAttention(tensor(tokens), layer, { ...options, mask });
    const context = tensor(tokens.slice(0, 2));
    const later = tensor(tokens.slice(1));
    const { output } = multiHeadAttention(later, layer, { ...options, context, keysBefore: 1 });
    expect(worstDeviation(output.data, whole.output.data.subarray(4))).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });

  test("takes the positions of the queries from keysBefore on, to the last", () => {
    const options = { heads: 2, rotary: { positions: [0, 1, 3, 7] } };
    const whole = multiHeadAttention(tensor(tokens), layer, options);
    const context = tensor(tokens);
    const later = tensor(tokens.slice(1));
    const { output } = multiHeadAttention(later, layer, { ...options, context, keysBefore: 1 });
    expect(worstDeviation(output.data, whole.output.data.subarray(4))).toBeLessThanOrEqual(
      TOLERANCE,
    );
  });
});

test("a prepared layer with positions refuses inputs of another length", () => {
  const rotary = { positions: [0, 1, 5] };
  const prepared = withoutSimd.prepareMultiHead(layer, { heads: 1, rotary });
  expect(() => prepared.attend(vectors)).toThrow(
    "attend: rotary.positions must have 2 entries, one per token, got 3",
  );
});

const rotate = (options: object) => () => rotatePositions(vectors, options);
const attend = (options: object) => () =>
  multiHeadAttention(vectors, layer, { heads: 2, ...options });
const three = { factor: 8, trainedLength: 64 };

/** What a caller in JavaScript may pass, which the compiler cannot stop. */
const anything = (options: object): never => options as never;

const refused: [call: () => unknown, message: string][] = [
  [
    rotate({ frequencies: [1] }),
    "rotatePositions: frequencies must have 2 entries, one per pair of columns, got 1",
  ],
  [
    rotate({ frequencies: [1, Number.NaN] }),
    "rotatePositions: frequencies[1] must be a finite number, got NaN",
  ],
  [
    rotate({ frequencies: 1 }),
    "rotatePositions: frequencies must be an array of numbers, got number",
  ],
  [
    rotate({ frequencies: ["1", 2] }),
    "rotatePositions: frequencies[0] must be a finite number, got string",
  ],
  [rotate({ columns: 3 }), "rotatePositions: columns must be even, got 3"],
  [rotate({ columns: 0 }), "rotatePositions: columns must be a whole number from 2 up, got 0"],
  [rotate({ columns: 6 }), "rotatePositions: columns must be at most dHead (4), got 6"],
  [rotate({ magnitude: 0 }), "rotatePositions: magnitude must be a positive number, got 0"],
  [
    rotate({ magnitude: 1e39 }),
    "rotatePositions: magnitude must be at most 3.4e38, as float32 is, got 1e+39",
  ],
  [
    rotate({ positions: [0, -1e300], frequencies: [1, 1e9] }),
    "rotatePositions: positions · frequencies must be finite, got Infinity",
  ],
  [
    rotate({
      positions: [
        [0, 1],
        [0, 1e300],
      ],
      axes: [0, 1],
      frequencies: [-1e9, 1],
    }),
    "rotatePositions: positions · frequencies must be finite, got Infinity",
  ],
  [
    rotate({ offset: 1e300, frequencies: [1e9, 1] }),
    "rotatePositions: positions · frequencies must be finite, got Infinity",
  ],
  [
    rotate({ offset: 1e300, base: 1e-300 }),
    "rotatePositions: positions · frequencies must be finite, got Infinity",
  ],
  [
    rotate({ positions: [1] }),
    "rotatePositions: positions must have 2 entries, one per token, got 1",
  ],
  [
    rotate({ positions: [1, Infinity] }),
    "rotatePositions: positions[1] must be a finite number, got Infinity",
  ],
  [rotate({ positions: 3 }), "rotatePositions: positions must be an array of numbers, got number"],
  [
    rotate({ positions: [1, 2], offset: 1 }),
    "rotatePositions: offset must be left out when there are positions, got 1",
  ],
  [
    rotate({ positions: [[1, 2], [3]], axes: [0, 1] }),
    "rotatePositions: positions[1] must have 2 entries, one per token, got 1",
  ],
  [
    rotate({ positions: [[1, 2]] }),
    "rotatePositions: axes must be given with several arrays of positions, got undefined",
  ],
  [
    rotate({ positions: [[1, 2]], axes: [0] }),
    "rotatePositions: axes must have 2 entries, one per pair of columns, got 1",
  ],
  [
    rotate({ positions: [[1, 2]], axes: [0, 1] }),
    "rotatePositions: axes must hold whole numbers from 0 to 0, got 1",
  ],
  [
    rotate({ axes: [0, 1] }),
    "rotatePositions: axes must be left out without positions, got an array",
  ],
  [
    rotate({ base: 500, frequencies: [1] }),
    "rotatePositions: base must be left out when there are frequencies, got 500",
  ],
  [
    attend({ rotary: { base: 10_000, frequencies: [1] } }),
    "multiHeadAttention: rotary.base must be left out when there are frequencies, got 10000",
  ],
  [
    attend({ keysBefore: 0 }),
    "multiHeadAttention: keysBefore must be left out without causal and without rotary, got 0",
  ],
  [
    attend({ rotary: { frequencies: [1, 2] } }),
    "multiHeadAttention: rotary.frequencies must have 1 entries, one per pair of columns, got 2",
  ],
  [
    attend({ rotary: { positions: [1] } }),
    "multiHeadAttention: rotary.positions must have 2 entries, one per token, got 1",
  ],
  [
    attend({ rotary: { positions: [1, 2] }, keysBefore: 1 }),
    "multiHeadAttention: keysBefore must be at most 0, as there are 2 positions, got 1",
  ],
  [
    attend({ queryNorm: { gain: tensor([1]) } }),
    "multiHeadAttention: queryNorm.gain must have shape [columns = 2], got [1]",
  ],
  [
    attend({ keyNorm: { gain: tensor([1, Infinity]) } }),
    "multiHeadAttention: keyNorm.gain must be finite, got Infinity at [1]",
  ],
  [
    attend({ keyNorm: { epsilon: 0 } }),
    "multiHeadAttention: keyNorm.epsilon must be a positive number, got 0",
  ],
  [
    attend({ keyNorm: tensor([1, 1]) }),
    'multiHeadAttention: fields of keyNorm must be named gain, epsilon, got "shape"',
  ],
  [
    attend({ gate: tensor([[1, 2]]) }),
    "multiHeadAttention: gate must have shape [queries = 2, dConcatenated = 4], got [1, 2]",
  ],
  [
    () => rootMeanSquareNorm(vectors, { gain: tensor([1]) }),
    "rootMeanSquareNorm: gain must have shape [columns = 4], got [1]",
  ],
  [
    () => gateOutput(vectors, tensor([[1]])),
    "gateOutput: gate must have shape [queries = 2, dValue = 4], got [1, 1]",
  ],
  [
    () => multiHeadGradient(vectors, layer, tensor([[1]]), { heads: 1 }),
    "multiHeadGradient: outputGradient must have shape [queries = 2, dOutput = 4], got [1, 1]",
  ],
  [() => rotaryFrequencies(3), "rotaryFrequencies: columns must be even, got 3"],
  [() => rotaryFrequencies(4, 0), "rotaryFrequencies: base must be a positive number, got 0"],
  [
    () => interpolatedFrequencies([1], 0),
    "interpolatedFrequencies: factor must be a positive number, got 0",
  ],
  [
    () => interpolatedFrequencies("1" as never, 1),
    "interpolatedFrequencies: frequencies must be an array of numbers, got string",
  ],
  [
    () => ntkFrequencies(2, { factor: 2 }),
    "ntkFrequencies: columns must be a whole number from 4 up, got 2",
  ],
  [
    () => ntkFrequencies(4, { factor: -2 }),
    "ntkFrequencies: factor must be a positive number, got -2",
  ],
  [
    () => llama3Frequencies([1], { ...three, highFrequencyFactor: 1 }),
    "llama3Frequencies: highFrequencyFactor must be above lowFrequencyFactor (1), got 1",
  ],
  [
    () => llama3Frequencies([1], { factor: 1 } as never),
    "llama3Frequencies: trainedLength must be a positive number, got undefined",
  ],
  [
    () => yarnFrequencies(4, { ...three, betaSlow: 0 }),
    "yarnFrequencies: betaSlow must be a positive number, got 0",
  ],
  [
    () => longRopeFrequencies(4, { ...three, factors: [1] }),
    "longRopeFrequencies: factors must have 2 entries, one per pair of columns, got 1",
  ],
  [
    () => interpolatedFrequencies(null as never, 1),
    "interpolatedFrequencies: frequencies must be an array of numbers, got null",
  ],
  [
    () => llama3Frequencies(undefined as never, three),
    "llama3Frequencies: frequencies must be an array of numbers, got undefined",
  ],
  [
    () => longRopeFrequencies(2, { ...three, factors: [1], factor: 0 }),
    "longRopeFrequencies: factor must be a positive number, got 0",
  ],
  [
    () => rootMeanSquareNorm(null as never),
    "rootMeanSquareNorm: vectors must be a tensor, as tensor() makes, got null",
  ],
  [
    () => ntkFrequencies(4, anything({ factor: 2, length: 3 })),
    'ntkFrequencies: options must be named factor, base, got "length"',
  ],
  [
    () => llama3Frequencies([1], anything({ ...three, base: 3 })),
    "llama3Frequencies: options must be named factor, trainedLength, lowFrequencyFactor, " +
      'highFrequencyFactor, got "base"',
  ],
  [
    () => yarnFrequencies(4, anything({ ...three, factors: [1] })),
    "yarnFrequencies: options must be named factor, trainedLength, base, betaFast, " +
      'betaSlow, truncate, magnitude, got "factors" (did you mean "factor"?)',
  ],
  [
    () => longRopeFrequencies(2, anything({ ...three, factors: [1], magnitude: 1 })),
    "longRopeFrequencies: options must be named factors, trainedLength, factor, base, " +
      'got "magnitude"',
  ],
  [
    () => longRopeFrequencies(2, { ...three, factors: [1], trainedLength: 1 }),
    "longRopeFrequencies: trainedLength must be above 1, got 1",
  ],
  [
    () => longRopeFrequencies(2, { ...three, factors: [1], trainedLength: 0.5 }),
    "longRopeFrequencies: trainedLength must be above 1, got 0.5",
  ],
  [() => yarnFrequencies(4, { ...three, base: 1 }), "yarnFrequencies: base must be above 1, got 1"],
  [
    () => longRopeFrequencies(2, { ...three, factors: [1e-320] }),
    "longRopeFrequencies: the resulting frequencies must be finite, got Infinity",
  ],
  [
    () => yarnFrequencies(128, { ...three, factor: 1e-320, trainedLength: 4096 }),
    "yarnFrequencies: the resulting frequencies must be finite, got NaN",
  ],
  [
    () => llama3Frequencies([1e300], { factor: 1e-300, trainedLength: 1e-300 }),
    "llama3Frequencies: the resulting frequencies must be finite, got Infinity",
  ],
  [
    () => ntkFrequencies(128, { factor: 1e-300, base: 1e-300 }),
    "ntkFrequencies: the resulting frequencies must be finite, got Infinity",
  ],
  [
    () => interpolatedFrequencies([1], 1e-320),
    "interpolatedFrequencies: the resulting frequencies must be finite, got Infinity",
  ],
  [
    () => rotaryFrequencies(128, 1e-320),
    "rotaryFrequencies: the resulting frequencies must be finite, got Infinity",
  ],
  [
    () => longRopeFrequencies(2, { ...three, factors: [0] }),
    "longRopeFrequencies: factors[0] must be a positive number, got 0",
  ],
];

test.each(refused)("%o throws: %s", (call, message) => {
  const error = errorOf(call);
  expect(String(error)).toMatch(MESSAGE_FORM);
  expect(error).toHaveProperty("message", message);
});
