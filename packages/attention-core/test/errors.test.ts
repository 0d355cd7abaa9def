import { checkTrace } from "../src/formats.js";
import {
  type AttentionLayer,
  type AttentionTrace,
  addBias,
  alibiBias,
  applyMask,
  attention,
  attentionGradient,
  capScores,
  causalMask,
  combineMasks,
  dotProductScores,
  fusedAttention,
  type Mask,
  maskWhere,
  mergeHeads,
  multiHeadAttention,
  onlineSoftmax,
  paddingMask,
  project,
  repeatHeads,
  rotatePositions,
  scaleScores,
  sinusoidalPositions,
  slidingWindowMask,
  softmax,
  softmaxGradient,
  splitHeads,
  tensor,
  toNested,
  weightedSum,
} from "../src/index.js";
import { type Row, refusals, testRefusals } from "./helpers/refusals.js";

const vector = tensor([1, 2]);
const matrix = tensor([
  [1, 2],
  [3, 4],
]);
const narrow = tensor([[1], [2]]);
const threeRows = tensor([
  [1, 2],
  [3, 4],
  [5, 6],
]);
const oneHead = tensor([
  [
    [1, 2],
    [3, 4],
  ],
]);
const threeHeads = tensor([[[1, 2]], [[3, 4]], [[5, 6]]]);
const twoHeads = tensor([[[1, 2]], [[3, 4]]]);
const nestedMask = [
  [true, false],
  [true, true],
];
const projections = { query: matrix, key: matrix, value: matrix, output: matrix };
const stages = attention(matrix, matrix, matrix);
/** Two heads that share one key and one value head. */
const shared = { ...projections, key: narrow, value: narrow };

const layer: AttentionLayer = {
  label: "layer 0",
  headLabels: ["head 0"],
  weights: tensor([[[1]]]),
};
const trace: AttentionTrace = {
  source: { kind: "imported", label: "one token" },
  queryTokens: ["it"],
  keyTokens: ["it"],
  layers: [layer],
};
const withLayer = (changes: Partial<AttentionLayer>): AttentionTrace => ({
  ...trace,
  layers: [{ ...layer, ...changes }],
});

function mask(shape: readonly number[], ...data: number[]): Mask {
  return { shape, data: Uint8Array.from(data) };
}

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
  [
    "tensor([[1, 2], [3]])",
    () => tensor([[1, 2], [3]]),
    "tensor: values at [1] must have 2 entries like the first, got 1",
  ],
  [
    "tensor([[[1], [2]], [[3], [4, 5]]])",
    () =>
      tensor([
        [[1], [2]],
        [[3], [4, 5]],
      ]),
    "tensor: values at [1, 1] must have 1 entries like the first, got 2",
  ],
  [
    "tensor([[], [1]])",
    () => tensor([[], [1]]),
    "tensor: values at [1] must have 0 entries like the first, got 1",
  ],
  [
    "tensor([1, 2, 3], [2, 2])",
    () => tensor([1, 2, 3], [2, 2]),
    "tensor: values must have 4 entries for shape [2, 2], got 3",
  ],
  [
    "tensor([1, 2], [-1, -2])",
    () => tensor([1, 2], [-1, -2]),
    "tensor: shape must hold whole numbers from 0 up, got -1",
  ],
  [
    "tensor([1], [0.5, 2])",
    () => tensor([1], [0.5, 2]),
    "tensor: shape must hold whole numbers from 0 up, got 0.5",
  ],
  [
    "project(inputs, projection) with too few rows",
    () => project(matrix, tensor([[1, 2]])),
    "project: projection must have shape [dInput = 2, dOutput], got [1, 2]",
  ],
  [
    "project(inputs, projection, bias) with too few entries",
    () => project(matrix, matrix, tensor([1])),
    "project: bias must have shape [dOutput = 2], got [1]",
  ],
  [
    "dotProductScores(queries, keys) of different widths",
    () => dotProductScores(matrix, narrow),
    "dotProductScores: keys must have shape [keys, dHead = 2], got [2, 1]",
  ],
  [
    "dotProductScores(queries, keys) without columns",
    () => dotProductScores(tensor([], [1, 0]), tensor([], [1, 0])),
    "dotProductScores: queries must have at least 1 column, got 0",
  ],
  [
    "dotProductScores(queries, keys) of two heads without columns",
    () => dotProductScores(tensor([], [2, 1, 0]), tensor([], [2, 1, 0])),
    "dotProductScores: queries must have at least 1 column, got 0",
  ],
  [
    "dotProductScores(queries, keys) of different numbers of heads",
    () => dotProductScores(twoHeads, threeHeads),
    "dotProductScores: keys must have shape [2, keys, dHead = 2], got [3, 1, 2]",
  ],
  [
    "dotProductScores(vector, vector)",
    () => dotProductScores(vector, vector),
    "dotProductScores: queries must have shape […, queries, dHead], got [2]",
  ],
  [
    "scaleScores(scores, 0)",
    () => scaleScores(matrix, 0),
    "scaleScores: dHead must be a positive number, got 0",
  ],
  [
    "scaleScores(scores, NaN)",
    () => scaleScores(matrix, Number.NaN),
    "scaleScores: dHead must be a positive number, got NaN",
  ],
  [
    "scaleScores(scores, dHead, Infinity)",
    () => scaleScores(matrix, 4, Infinity),
    "scaleScores: scale must be a finite number, got Infinity",
  ],
  [
    "scaleScores(scores) of no axes",
    () => scaleScores(tensor([1], []), 4),
    "scaleScores: scores must have shape […, keys], got []",
  ],
  [
    "addBias(scores, bias) of another shape",
    () => addBias(matrix, narrow),
    "addBias: bias must have shape [2, 2], got [2, 1]",
  ],
  [
    "addBias(scores, bias) of another number of heads",
    () => addBias(twoHeads, threeHeads),
    "addBias: bias must have shape [1, 2] or [2, 1, 2], got [3, 1, 2]",
  ],
  [
    "maskWhere(-1, 2, mayAttend)",
    () => maskWhere(-1, 2, () => true),
    "maskWhere: queries must be a whole number from 0 up, got -1",
  ],
  [
    "maskWhere(2, 1.5, mayAttend)",
    () => maskWhere(2, 1.5, () => true),
    "maskWhere: keys must be a whole number from 0 up, got 1.5",
  ],
  [
    "causalMask(NaN)",
    () => causalMask(Number.NaN),
    "causalMask: queries must be a whole number from 0 up, got NaN",
  ],
  [
    "causalMask(2, -1)",
    () => causalMask(2, -1),
    "causalMask: keys must be a whole number from 0 up, got -1",
  ],
  [
    "paddingMask([1, 0, 2])",
    () => paddingMask([1, 0, 2]),
    "paddingMask: isToken[2] must be true or false, got 2",
  ],
  [
    "paddingMask([true], -1)",
    () => paddingMask([true], -1),
    "paddingMask: queries must be a whole number from 0 up, got -1",
  ],
  ["combineMasks()", () => combineMasks(), "combineMasks: masks must be at least 1, got 0"],
  [
    "combineMasks(first, second) of different shapes",
    () => combineMasks(causalMask(2), causalMask(3)),
    "combineMasks: masks[1] must have shape [2, 2], got [3, 3]",
  ],
  [
    "combineMasks(first, second) of different numbers of heads",
    () => combineMasks(mask([2, 1, 1], 1, 1), mask([1, 1, 1], 1)),
    "combineMasks: masks[1] must have shape [1, 1] or [2, 1, 1], got [1, 1, 1]",
  ],
  [
    "applyMask(scores, mask) of another shape",
    () => applyMask(matrix, causalMask(3)),
    "applyMask: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "applyMask(scores, mask) of one axis",
    () => applyMask(matrix, mask([2], 1, 1)),
    "applyMask: mask must have shape [2, 2], got [2]",
  ],
  [
    "applyMask(scores, mask) of more axes than the scores",
    () => applyMask(matrix, mask([1, 2, 2], 1, 1, 1, 1)),
    "applyMask: mask must have shape [2, 2], got [1, 2, 2]",
  ],
  [
    "applyMask(scores, mask) with an entry of 255 in front",
    () => applyMask(matrix, mask([2, 2], 255, 0, 0, 1)),
    "applyMask: mask must hold 1 (may attend) or 0 (hidden), got 255 at [0, 0]",
  ],
  [
    "applyMask(scores, mask) of more axes than the scores",
    () => applyMask(matrix, mask([1, 2, 2], 1, 0, 0, 1)),
    "applyMask: mask must have shape [2, 2], got [1, 2, 2]",
  ],
  [
    "applyMask(scores, mask) with an entry of 2",
    () => applyMask(matrix, mask([2, 2], 1, 0, 2, 1)),
    "applyMask: mask must hold 1 (may attend) or 0 (hidden), got 2 at [1, 0]",
  ],
  [
    "applyMask(scores, mask) with too few entries",
    () => applyMask(matrix, mask([2, 2], 1, 0)),
    "applyMask: mask must have 4 entries for shape [2, 2], got 2",
  ],
  [
    "applyMask(scores, mask) with a negative length",
    () => applyMask(matrix, mask([-2, -2], 1, 1, 1, 1)),
    "applyMask: mask.shape must hold whole numbers from 0 up, got -2",
  ],
  [
    "applyMask(vector, mask)",
    () => applyMask(vector, causalMask(1, 2)),
    "applyMask: scores must have shape […, queries, keys], got [2]",
  ],
  [
    "softmax(scores) with NaN",
    () =>
      softmax(
        tensor([
          [0, 1],
          [2, Number.NaN],
        ]),
      ),
    "softmax: scores must be finite or −∞, got NaN at [1, 1]",
  ],
  [
    "softmax(scores) with +Infinity",
    () => softmax(tensor([[Infinity, 0]])),
    "softmax: scores must be finite or −∞, got Infinity at [0, 0]",
  ],
  [
    "attention(queries, keys, values) with NaN in the second query",
    () =>
      attention(
        tensor([
          [1, 0],
          [Number.NaN, 0],
        ]),
        matrix,
        matrix,
      ),
    "attention: scores must be finite or −∞, got NaN at [1, 0]",
  ],
  [
    "multiHeadAttention(…) with NaN in the second row",
    () =>
      multiHeadAttention(
        tensor([
          [1, 0],
          [Number.NaN, 0],
        ]),
        projections,
        { heads: 1 },
      ),
    "multiHeadAttention: scores must be finite or −∞, got NaN at [0, 0, 1]",
  ],
  [
    "softmax(scores, { temperature: 0 })",
    () => softmax(matrix, { temperature: 0 }),
    "softmax: temperature must be a positive number, got 0",
  ],
  [
    "softmax(scores, { temperature: -1 })",
    () => softmax(matrix, { temperature: -1 }),
    "softmax: temperature must be a positive number, got -1",
  ],
  [
    "softmax(scores, { temperature: Infinity })",
    () => softmax(matrix, { temperature: Infinity }),
    "softmax: temperature must be a positive number, got Infinity",
  ],
  [
    "softmax(scores) of a negative length",
    () => softmax({ shape: [-2, -1], data: new Float32Array(2) }),
    "softmax: scores.shape must hold whole numbers from 0 up, got -2",
  ],
  [
    "onlineSoftmax(scores) of half a row",
    () => onlineSoftmax({ shape: [0.5, 4], data: new Float32Array(2) }, 2),
    "onlineSoftmax: scores.shape must hold whole numbers from 0 up, got 0.5",
  ],
  [
    "softmax(scores, { temperature: NaN })",
    () => softmax(matrix, { temperature: Number.NaN }),
    "softmax: temperature must be a positive number, got NaN",
  ],
  [
    "softmax(scores) of no axes",
    () => softmax(tensor([1], [])),
    "softmax: scores must have shape […, keys], got []",
  ],
  [
    "weightedSum(weights, values) without one value per key",
    () => weightedSum(matrix, threeRows),
    "weightedSum: values must have shape [keys = 2, dValue], got [3, 2]",
  ],
  [
    "weightedSum(weights, values) of different numbers of heads",
    () => weightedSum(tensor([[[1]], [[1]]]), threeHeads),
    "weightedSum: values must have shape [2, keys = 1, dValue], got [3, 1, 2]",
  ],
  [
    "attention(queries, keys, values) with keys of another width",
    () => attention(matrix, narrow, matrix),
    "attention: keys must have shape [keys, dHead = 2], got [2, 1]",
  ],
  [
    "attention(queries, keys, values) with keys of another number of heads",
    () => attention(twoHeads, threeHeads, threeHeads),
    "attention: keys must have shape [2, keys, dHead = 2], got [3, 1, 2]",
  ],
  [
    "attention(queries, keys, values) without one value per key",
    () => attention(matrix, threeRows, matrix),
    "attention: values must have shape [keys = 3, dValue], got [2, 2]",
  ],
  [
    "attention(queries, keys, values) with values of another number of heads",
    () => attention(twoHeads, twoHeads, threeHeads),
    "attention: values must have shape [2, keys = 1, dValue], got [3, 1, 2]",
  ],
  [
    "attention(queries, keys, values) without columns",
    () => attention(tensor([], [1, 0]), tensor([], [1, 0]), tensor([[1]])),
    "attention: queries must have at least 1 column, got 0",
  ],
  [
    "splitHeads(vectors, 3) of 2 columns",
    () => splitHeads(matrix, 3),
    "splitHeads: columns must be divisible by heads (3), got 2",
  ],
  [
    "splitHeads(vectors, 0)",
    () => splitHeads(matrix, 0),
    "splitHeads: heads must be a whole number from 1 up, got 0",
  ],
  [
    "splitHeads(vectors, 0.5)",
    () => splitHeads(matrix, 0.5),
    "splitHeads: heads must be a whole number from 1 up, got 0.5",
  ],
  [
    "mergeHeads(outputs) of 4 axes",
    // @ts-expect-error a JavaScript caller is not stopped by the rank in the type
    () => mergeHeads(tensor([1], [1, 1, 1, 1])),
    "mergeHeads: outputs must have shape [heads, tokens, dValue], got [1, 1, 1, 1]",
  ],
  [
    "mergeHeads(matrix)",
    // @ts-expect-error a JavaScript caller is not stopped by the rank in the type
    () => mergeHeads(matrix),
    "mergeHeads: outputs must have shape [heads, tokens, dValue], got [2, 2]",
  ],
  [
    "multiHeadAttention(…, { heads: 3 }) of 2 columns",
    () => multiHeadAttention(matrix, projections, { heads: 3 }),
    "multiHeadAttention: dModel must be divisible by heads (3), got 2",
  ],
  [
    "multiHeadAttention(…, { heads: 0 })",
    () => multiHeadAttention(matrix, projections, { heads: 0 }),
    "multiHeadAttention: heads must be a whole number from 1 up, got 0",
  ],
  [
    "multiHeadAttention(inputs, { value }) whose columns the heads do not divide",
    () =>
      multiHeadAttention(
        matrix,
        {
          ...projections,
          value: tensor([
            [1, 2, 3],
            [4, 5, 6],
          ]),
          output: threeRows,
        },
        { heads: 2 },
      ),
    "multiHeadAttention: columns of projections.value must be divisible by keyValueHeads (2), got 3",
  ],
  [
    "multiHeadAttention(inputs, { key }) narrower than the query projection",
    () => multiHeadAttention(matrix, { ...projections, key: narrow }, { heads: 2 }),
    "multiHeadAttention: projections.key must have shape [dInput = 2, dKeys = 2], got [2, 1]",
  ],
  [
    "multiHeadAttention(inputs, { value }, { context }) that does not fit the context",
    () => multiHeadAttention(matrix, projections, { heads: 2, context: tensor([[1, 2, 3]]) }),
    "multiHeadAttention: projections.value must have shape [dContext = 3, dValues], got [2, 2]",
  ],
  [
    "multiHeadAttention(inputs, { output }) that does not fit the values",
    () => multiHeadAttention(matrix, { ...projections, output: threeRows }, { heads: 2 }),
    "multiHeadAttention: projections.output must have shape [dConcatenated = 2, dOutput], got [3, 2]",
  ],
  [
    "sinusoidalPositions(-1, 2)",
    () => sinusoidalPositions(-1, 2),
    "sinusoidalPositions: tokens must be a whole number from 0 up, got -1",
  ],
  [
    "sinusoidalPositions(1, 0)",
    () => sinusoidalPositions(1, 0),
    "sinusoidalPositions: dModel must be a whole number from 2 up, got 0",
  ],
  [
    "sinusoidalPositions(1, 3)",
    () => sinusoidalPositions(1, 3),
    "sinusoidalPositions: dModel must be even, got 3",
  ],
  [
    "capScores(scores, -1)",
    () => capScores(matrix, -1),
    "capScores: cap must be a positive number, got -1",
  ],
  [
    "scaleScores(scores, Infinity)",
    () => scaleScores(matrix, Infinity),
    "scaleScores: dHead must be a positive number, got Infinity",
  ],
  [
    "capScores(scores, NaN)",
    () => capScores(matrix, Number.NaN),
    "capScores: cap must be a positive number, got NaN",
  ],
  [
    "capScores(scores) of no axes",
    () => capScores(tensor([1], []), 1),
    "capScores: scores must have shape […, keys], got []",
  ],
  [
    "slidingWindowMask(2, NaN)",
    () => slidingWindowMask(2, Number.NaN),
    "slidingWindowMask: window must be a whole number from 1 up, got NaN",
  ],
  [
    "slidingWindowMask(2, 1, 1.5)",
    () => slidingWindowMask(2, 1, 1.5),
    "slidingWindowMask: keys must be a whole number from 0 up, got 1.5",
  ],
  [
    "onlineSoftmax(scores, 1.5)",
    () => onlineSoftmax(matrix, 1.5),
    "onlineSoftmax: blockSize must be a whole number from 1 up, got 1.5",
  ],
  [
    "onlineSoftmax(scores) of no axes",
    () => onlineSoftmax(tensor([1], []), 1),
    "onlineSoftmax: scores must have shape […, keys], got []",
  ],
  [
    "onlineSoftmax(scores) with NaN",
    () =>
      onlineSoftmax(
        tensor([
          [0, 1],
          [2, Number.NaN],
        ]),
        2,
      ),
    "onlineSoftmax: scores must be finite or −∞, got NaN at [1, 1]",
  ],
  [
    "onlineSoftmax(scores) with +Infinity",
    () => onlineSoftmax(tensor([[Infinity, 0]]), 1),
    "onlineSoftmax: scores must be finite or −∞, got Infinity at [0, 0]",
  ],
  [
    "fusedAttention(queries, keys, values) with keys of another number of heads",
    () => fusedAttention(twoHeads, threeHeads, threeHeads),
    "fusedAttention: keys must have shape [2, keys, dHead = 2], got [3, 1, 2]",
  ],
  [
    "fusedAttention(queries, keys, values) without one value per key",
    () => fusedAttention(matrix, threeRows, matrix),
    "fusedAttention: values must have shape [keys = 3, dValue], got [2, 2]",
  ],
  [
    "fusedAttention(queries, keys, values) without columns",
    () => fusedAttention(tensor([], [1, 0]), tensor([], [1, 0]), tensor([[1]])),
    "fusedAttention: queries must have at least 1 column, got 0",
  ],
  [
    "repeatHeads(heads, 0)",
    () => repeatHeads(twoHeads, 0),
    "repeatHeads: times must be a whole number from 1 up, got 0",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads: 0 })",
    () => multiHeadAttention(matrix, projections, { heads: 2, keyValueHeads: 0 }),
    "multiHeadAttention: keyValueHeads must be a whole number from 1 up, got 0",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads: 4 }) of more key heads than heads",
    () => multiHeadAttention(matrix, projections, { heads: 2, keyValueHeads: 4 }),
    "multiHeadAttention: heads must be divisible by keyValueHeads (4), got 2",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads }) with an output for fewer heads",
    () =>
      multiHeadAttention(
        matrix,
        { ...shared, output: tensor([[1]]) },
        { heads: 2, keyValueHeads: 1 },
      ),
    "multiHeadAttention: projections.output must have shape [dConcatenated = 2, dOutput], got [1, 1]",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads }) with a key bias for every head",
    () =>
      multiHeadAttention(matrix, { ...shared, keyBias: vector }, { heads: 2, keyValueHeads: 1 }),
    "multiHeadAttention: projections.keyBias must have shape [dKeys = 1], got [2]",
  ],
  [
    "multiHeadAttention(…, { keyValueHeads }) with a value bias for every head",
    () =>
      multiHeadAttention(matrix, { ...shared, valueBias: vector }, { heads: 2, keyValueHeads: 1 }),
    "multiHeadAttention: projections.valueBias must have shape [dValues = 1], got [2]",
  ],
  [
    "multiHeadAttention(inputs, { outputBias }) with too few entries",
    () => multiHeadAttention(matrix, { ...projections, outputBias: tensor([1]) }, { heads: 2 }),
    "multiHeadAttention: projections.outputBias must have shape [dOutput = 2], got [1]",
  ],
  [
    "alibiBias(1.5, 1)",
    () => alibiBias(1.5, 1),
    "alibiBias: heads must be a whole number from 1 up, got 1.5",
  ],
  [
    "alibiBias(1, -1)",
    () => alibiBias(1, -1),
    "alibiBias: queries must be a whole number from 0 up, got -1",
  ],
  [
    "rotatePositions(vector)",
    () => rotatePositions(vector),
    "rotatePositions: vectors must have shape […, tokens, dHead], got [2]",
  ],
  [
    "rotatePositions(vectors, { base: Infinity })",
    () => rotatePositions(matrix, { base: Infinity }),
    "rotatePositions: base must be a positive number, got Infinity",
  ],
  [
    "rotatePositions(vectors, { base: NaN })",
    () => rotatePositions(matrix, { base: Number.NaN }),
    "rotatePositions: base must be a positive number, got NaN",
  ],
  [
    "rotatePositions(vectors, { offset: -1 })",
    () => rotatePositions(matrix, { offset: -1 }),
    "rotatePositions: offset must be a whole number from 0 up, got -1",
  ],
  [
    "softmaxGradient(weights, weightsGradient) of different numbers of heads",
    () => softmaxGradient(twoHeads, threeHeads),
    "softmaxGradient: weightsGradient must have shape [2, 1, keys = 2], got [3, 1, 2]",
  ],
  [
    "softmaxGradient(weights, weightsGradient) of no axes",
    () => softmaxGradient(tensor([1], []), tensor([1], [])),
    "softmaxGradient: weights must have shape […, keys], got []",
  ],
  [
    "attentionGradient(stages, outputGradient) with weights of other keys",
    () => attentionGradient({ ...stages, weights: narrow }, matrix),
    "attentionGradient: stages.weights must have shape [queries = 2, keys = 2], got [2, 1]",
  ],
  [
    "attentionGradient(stages, outputGradient) with scaled scores of other queries",
    () => attentionGradient({ ...stages, scaledScores: threeRows }, matrix),
    "attentionGradient: stages.scaledScores must have shape [queries = 2, keys = 2], got [3, 2]",
  ],
  [
    "attentionGradient(stages, outputGradient) for other queries",
    () => attentionGradient(stages, threeRows),
    "attentionGradient: outputGradient must have shape [queries = 2, dValue = 2], got [3, 2]",
  ],
  [
    "checkTrace(trace) without layers",
    () => checkTrace({ ...trace, layers: [] }),
    "checkTrace: layers must be at least 1, got 0",
  ],
  [
    "checkTrace(trace) with weights for other tokens",
    () => checkTrace(withLayer({ weights: tensor([[[1, 0]]]) })),
    "checkTrace: layers[0].weights must have shape [heads, queries = 1, keys = 1], got [1, 1, 2]",
  ],
  [
    "checkTrace(trace) with a stage of another number of heads",
    () => checkTrace(withLayer({ queries: tensor([[[1]], [[2]]]) })),
    "checkTrace: layers[0].queries must have shape [heads = 1, queries = 1, dHead], got [2, 1, 1]",
  ],
  [
    "checkTrace(trace) with a stage of another number of axes",
    // @ts-expect-error a JavaScript caller is not stopped by the rank in the type
    () => checkTrace(withLayer({ inputs: tensor([1], [1, 1, 1]) })),
    "checkTrace: layers[0].inputs must have shape [queries = 1, dInput], got [1, 1, 1]",
  ],
  [
    "checkTrace(trace) without a label for each head",
    () => checkTrace(withLayer({ headLabels: ["a", "b"] })),
    "checkTrace: layers[0].headLabels must have 1 entries, one per head, got 2",
  ],
  [
    "checkTrace(trace) with queries and keys of different widths",
    () => checkTrace(withLayer({ queries: tensor([[[1]]]), keys: tensor([[[1, 2]]]) })),
    "checkTrace: layers[0].keys must have shape [heads = 1, keys = 1, dHead = 1], got [1, 1, 2]",
  ],
  [
    "checkTrace(trace) with a mask for other tokens",
    () => checkTrace(withLayer({ mask: causalMask(2) })),
    "checkTrace: layers[0].mask must have shape [1, 1] or [1, 1, 1], got [2, 2]",
  ],
  [
    "checkTrace(trace) with fewer weights than their shape",
    () => checkTrace(withLayer({ weights: { shape: [1, 1, 1], data: new Float32Array(0) } })),
    "checkTrace: layers[0].weights must have 1 entries for shape [1, 1, 1], got 0",
  ],
  [
    "checkTrace(trace) of another kind of source",
    // @ts-expect-error a JavaScript caller is not stopped by types
    () => checkTrace({ ...trace, source: { kind: "learned", label: "?" } }),
    "checkTrace: source.kind must be one of handBuilt, trained, recorded, imported, got learned",
  ],
  [
    "checkTrace(trace) with other than one description for each head",
    () => checkTrace(withLayer({ headDescriptions: [] })),
    "checkTrace: layers[0].headDescriptions must have 1 entries, one per head, got 0",
  ],
  [
    "checkTrace(trace) with infinite weights",
    () => checkTrace(withLayer({ weights: tensor([[[Infinity]]]) })),
    "checkTrace: layers[0].weights must be finite, got Infinity at [0, 0, 0]",
  ],
  [
    "checkTrace(trace) with NaN in the weights",
    () => checkTrace(withLayer({ weights: tensor([[[Number.NaN]]]) })),
    "checkTrace: layers[0].weights must be finite, got NaN at [0, 0, 0]",
  ],
];

/** An option that does not fit is refused by the function it was given to, before any stage. */
const wrongOptions: Row[] = [
  [
    "attention(…, { mask }) of another shape",
    () => attention(matrix, matrix, matrix, { mask: causalMask(3) }),
    "attention: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "attention(…, { causal: true, mask }) of another shape",
    () => attention(matrix, matrix, matrix, { causal: true, mask: causalMask(3) }),
    "attention: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "attention(…, { bias }) of another shape",
    () => attention(matrix, matrix, matrix, { bias: narrow }),
    "attention: bias must have shape [2, 2], got [2, 1]",
  ],
  [
    "attention(…, { scale: NaN })",
    () => attention(matrix, matrix, matrix, { scale: Number.NaN }),
    "attention: scale must be a finite number, got NaN",
  ],
  [
    "attention(…, { temperature: 0 })",
    () => attention(matrix, matrix, matrix, { temperature: 0 }),
    "attention: temperature must be a positive number, got 0",
  ],
  [
    "attention(…, { softCap: 0 })",
    () => attention(matrix, matrix, matrix, { softCap: 0 }),
    "attention: softCap must be a positive number, got 0",
  ],
  [
    "fusedAttention(…, { mask }) of another shape",
    () => fusedAttention(matrix, matrix, matrix, { mask: causalMask(3) }),
    "fusedAttention: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "fusedAttention(…, { bias }) of another shape",
    () => fusedAttention(matrix, matrix, matrix, { bias: narrow }),
    "fusedAttention: bias must have shape [2, 2], got [2, 1]",
  ],
  [
    "fusedAttention(…, { scale: Infinity })",
    () => fusedAttention(matrix, matrix, matrix, { scale: Infinity }),
    "fusedAttention: scale must be a finite number, got Infinity",
  ],
  [
    "fusedAttention(…, { softCap: -1 })",
    () => fusedAttention(matrix, matrix, matrix, { softCap: -1 }),
    "fusedAttention: softCap must be a positive number, got -1",
  ],
  [
    "fusedAttention(…, { temperature: 0 })",
    () => fusedAttention(matrix, matrix, matrix, { temperature: 0 }),
    "fusedAttention: temperature must be a positive number, got 0",
  ],
  [
    "attentionGradient(…, { softCap: 0 })",
    () => attentionGradient(stages, matrix, { softCap: 0 }),
    "attentionGradient: softCap must be a positive number, got 0",
  ],
  [
    "attentionGradient(…, { scale: NaN })",
    () => attentionGradient(stages, matrix, { scale: Number.NaN }),
    "attentionGradient: scale must be a finite number, got NaN",
  ],
  [
    "attentionGradient(…, { temperature: 0 })",
    () => attentionGradient(stages, matrix, { temperature: 0 }),
    "attentionGradient: temperature must be a positive number, got 0",
  ],
  [
    "multiHeadAttention(…, { mask }) of another shape",
    () => multiHeadAttention(matrix, projections, { heads: 2, mask: causalMask(3) }),
    "multiHeadAttention: mask must have shape [2, 2] or [2, 2, 2], got [3, 3]",
  ],
  [
    "multiHeadAttention(…, { temperature: 0 })",
    () => multiHeadAttention(matrix, projections, { heads: 2, temperature: 0 }),
    "multiHeadAttention: temperature must be a positive number, got 0",
  ],
  [
    "multiHeadAttention(inputs, { query }) that does not fit the inputs",
    () => multiHeadAttention(narrow, projections, { heads: 2 }),
    "multiHeadAttention: projections.query must have shape [dInput = 1, dModel], got [2, 2]",
  ],
  [
    "multiHeadAttention(inputs, { queryBias }) with too few entries",
    () => multiHeadAttention(matrix, { ...projections, queryBias: tensor([1]) }, { heads: 2 }),
    "multiHeadAttention: projections.queryBias must have shape [dModel = 2], got [1]",
  ],
  [
    "attention(…, { causal: true, mask }) with a mask for each head of other tokens",
    () =>
      attention(twoHeads, twoHeads, twoHeads, { causal: true, mask: mask([2, 1, 2], 1, 1, 1, 1) }),
    "attention: mask must have shape [1, 1] or [2, 1, 1], got [2, 1, 2]",
  ],
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const short = { shape: [2, 2], data: new Float32Array(3) } as const;
const shortMatrix = "must have 4 entries for shape [2, 2], got 3";
const shortTensors: Row[] = [
  ["project(short, …)", () => project(short, matrix), `project: inputs ${shortMatrix}`],
  [
    "dotProductScores(short, …)",
    () => dotProductScores(short, matrix),
    `dotProductScores: queries ${shortMatrix}`,
  ],
  ["scaleScores(short, …)", () => scaleScores(short, 4), `scaleScores: scores ${shortMatrix}`],
  ["addBias(…, short)", () => addBias(matrix, short), `addBias: bias ${shortMatrix}`],
  [
    "applyMask(short, …)",
    () => applyMask(short, causalMask(2)),
    `applyMask: scores ${shortMatrix}`,
  ],
  ["softmax(short)", () => softmax(short), `softmax: scores ${shortMatrix}`],
  ["weightedSum(…, short)", () => weightedSum(matrix, short), `weightedSum: values ${shortMatrix}`],
  [
    "attention(…, short)",
    () => attention(matrix, matrix, short),
    `attention: values ${shortMatrix}`,
  ],
  [
    "fusedAttention(…, short)",
    () => fusedAttention(matrix, matrix, short),
    `fusedAttention: values ${shortMatrix}`,
  ],
  ["capScores(short, …)", () => capScores(short, 1), `capScores: scores ${shortMatrix}`],
  [
    "onlineSoftmax(short, …)",
    () => onlineSoftmax(short, 1),
    `onlineSoftmax: scores ${shortMatrix}`,
  ],
  [
    "rotatePositions(short)",
    () => rotatePositions(short),
    `rotatePositions: vectors ${shortMatrix}`,
  ],
  [
    "softmaxGradient(…, short)",
    () => softmaxGradient(matrix, short),
    `softmaxGradient: weightsGradient ${shortMatrix}`,
  ],
  [
    "attentionGradient(…, short)",
    () => attentionGradient(stages, short),
    `attentionGradient: outputGradient ${shortMatrix}`,
  ],
  ["splitHeads(short, …)", () => splitHeads(short, 2), `splitHeads: vectors ${shortMatrix}`],
  ["toNested(short)", () => toNested(short), `toNested: source ${shortMatrix}`],
];

/** More axes than a function has a meaning for: RangeError. A JavaScript caller has no types. */
const tooManyAxes: Row[] = [
  [
    "splitHeads(heads, …)",
    // @ts-expect-error the inputs are a matrix
    () => splitHeads(twoHeads, 1),
    "splitHeads: vectors must have shape [tokens, columns], got [2, 1, 2]",
  ],
  [
    "repeatHeads(batches of heads, …)",
    // @ts-expect-error the heads have three axes
    () => repeatHeads(tensor([1], [1, 1, 1, 1]), 1),
    "repeatHeads: vectors must have shape [keyValueHeads, keys, dHead], got [1, 1, 1, 1]",
  ],
  [
    "project(inputs, heads)",
    // @ts-expect-error the projection is a matrix
    () => project(matrix, oneHead),
    "project: projection must have shape [dInput = 2, dOutput], got [1, 2, 2]",
  ],
  [
    "project(inputs, projection, matrix)",
    // @ts-expect-error the bias is a vector
    () => project(matrix, matrix, tensor([[1, 2]])),
    "project: bias must have shape [dOutput = 2], got [1, 2]",
  ],
  [
    "multiHeadAttention(batch, …)",
    // @ts-expect-error the inputs are a matrix
    () => multiHeadAttention(oneHead, projections, { heads: 2 }),
    "multiHeadAttention: inputs must have shape [queries, dInput], got [1, 2, 2]",
  ],
];

/** What JavaScript callers pass instead of a tensor, and how the error calls it. */
const wrongKinds: [value: unknown, got: string][] = [
  [[[1, 2]], "an array"],
  [null, "null"],
  [undefined, "undefined"],
  ["[[1, 2]]", "string"],
  [3, "number"],
  [{ shape: [1, 2], data: [1, 2] }, "object"],
  [Float32Array.of(1, 2), "object"],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: [caller: string, name: string, call: (wrong: unknown) => unknown][] = [
  // @ts-expect-error wrong on purpose
  ["toNested", "source", (wrong) => toNested(wrong)],
  // @ts-expect-error wrong on purpose
  ["project", "inputs", (wrong) => project(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["project", "projection", (wrong) => project(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["dotProductScores", "queries", (wrong) => dotProductScores(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["dotProductScores", "keys", (wrong) => dotProductScores(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["scaleScores", "scores", (wrong) => scaleScores(wrong, 4)],
  // @ts-expect-error wrong on purpose
  ["addBias", "scores", (wrong) => addBias(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["addBias", "bias", (wrong) => addBias(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["applyMask", "scores", (wrong) => applyMask(wrong, causalMask(2))],
  // @ts-expect-error wrong on purpose
  ["softmax", "scores", (wrong) => softmax(wrong)],
  // @ts-expect-error wrong on purpose
  ["weightedSum", "weights", (wrong) => weightedSum(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["weightedSum", "values", (wrong) => weightedSum(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["attention", "queries", (wrong) => attention(wrong, matrix, matrix)],
  // @ts-expect-error wrong on purpose
  ["attention", "keys", (wrong) => attention(matrix, wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["attention", "values", (wrong) => attention(matrix, matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["capScores", "scores", (wrong) => capScores(wrong, 1)],
  // @ts-expect-error wrong on purpose
  ["onlineSoftmax", "scores", (wrong) => onlineSoftmax(wrong, 1)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "queries", (wrong) => fusedAttention(wrong, matrix, matrix)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "keys", (wrong) => fusedAttention(matrix, wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "values", (wrong) => fusedAttention(matrix, matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["repeatHeads", "vectors", (wrong) => repeatHeads(wrong, 1)],
  // @ts-expect-error wrong on purpose
  ["rotatePositions", "vectors", (wrong) => rotatePositions(wrong)],
  // @ts-expect-error wrong on purpose
  ["softmaxGradient", "weights", (wrong) => softmaxGradient(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["softmaxGradient", "weightsGradient", (wrong) => softmaxGradient(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["attentionGradient", "outputGradient", (wrong) => attentionGradient(stages, wrong)],
  ...(["queries", "keys", "values", "scaledScores", "weights"] as const).map(
    (name): [string, string, (wrong: unknown) => unknown] => [
      "attentionGradient",
      `stages.${name}`,
      (wrong) => attentionGradient({ ...stages, [name]: wrong }, matrix),
    ],
  ),
  // @ts-expect-error wrong on purpose
  ["splitHeads", "vectors", (wrong) => splitHeads(wrong, 1)],
  // @ts-expect-error wrong on purpose
  ["mergeHeads", "outputs", (wrong) => mergeHeads(wrong)],
  [
    "multiHeadAttention",
    "inputs",
    // @ts-expect-error wrong on purpose
    (wrong) => multiHeadAttention(wrong, projections, { heads: 1, context: matrix }),
  ],
  ...(["query", "key", "value", "output"] as const).map(
    (name): [string, string, (wrong: unknown) => unknown] => [
      "multiHeadAttention",
      `projections.${name}`,
      (wrong) => multiHeadAttention(matrix, { ...projections, [name]: wrong }, { heads: 1 }),
    ],
  ),
];

const wrongTensors: Row[] = tensorParameters.flatMap(([caller, name, call]) =>
  wrongKinds.map(
    ([wrong, got]): Row => [
      `${caller}(…) with ${name} = ${JSON.stringify(wrong)}`,
      () => call(wrong),
      `${caller}: ${name} must be a tensor, as tensor() makes, got ${got}`,
    ],
  ),
);

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    "tensor([[1], null])",
    // @ts-expect-error a JavaScript caller is not stopped by types
    () => tensor([[1], null]),
    "tensor: values at [1] must have 1 entries like the first, got null",
  ],
  [
    'softmax(scores, { temperature: "2" })',
    () => softmax(matrix, { temperature: "2" as never }),
    "softmax: temperature must be a positive number, got string",
  ],
  [
    'capScores(scores, "5")',
    () => capScores(matrix, "5" as never),
    "capScores: cap must be a positive number, got string",
  ],
  [
    'causalMask("2")',
    // @ts-expect-error wrong on purpose
    () => causalMask("2"),
    "causalMask: queries must be a whole number from 0 up, got string",
  ],
  [
    'splitHeads(vectors, "2")',
    // @ts-expect-error wrong on purpose
    () => splitHeads(matrix, "2"),
    "splitHeads: heads must be a whole number from 1 up, got string",
  ],
  [
    "scaleScores(scores, dHead, null)",
    // @ts-expect-error wrong on purpose
    () => scaleScores(matrix, 4, null),
    "scaleScores: scale must be a finite number, got null",
  ],
  [
    'multiHeadAttention(…, { heads: "2" })',
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: "2" }),
    "multiHeadAttention: heads must be a whole number from 1 up, got string",
  ],
  [
    'attention(…, { temperature: "1" })',
    // @ts-expect-error wrong on purpose
    () => attention(matrix, matrix, matrix, { temperature: "1" }),
    "attention: temperature must be a positive number, got string",
  ],
  [
    "attention(…, { scale: 2n })",
    // @ts-expect-error wrong on purpose
    () => attention(matrix, matrix, matrix, { scale: 2n }),
    "attention: scale must be a finite number, got bigint",
  ],
  [
    "rotatePositions(vectors, { layout: 5 })",
    // @ts-expect-error wrong on purpose
    () => rotatePositions(matrix, { layout: 5 }),
    "rotatePositions: layout must be interleaved or halves, got 5",
  ],
  [
    'tensor([1, 2], ["2"])',
    // @ts-expect-error wrong on purpose
    () => tensor([1, 2], ["2"]),
    "tensor: shape must hold whole numbers from 0 up, got string",
  ],
  [
    "checkTrace(trace) with a kind of source that is no text",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, source: { kind: 1, label: "?" } }),
    "checkTrace: source.kind must be a string, got number",
  ],
  [
    'checkTrace(trace, "0")',
    // @ts-expect-error wrong on purpose
    () => checkTrace(trace, "0"),
    "checkTrace: layer must be a whole number from 0 up, got string",
  ],
  [
    "tensor(null)",
    // @ts-expect-error wrong on purpose
    () => tensor(null),
    "tensor: values must be nested arrays of numbers, got null",
  ],
  [
    "tensor(undefined)",
    // @ts-expect-error wrong on purpose
    () => tensor(undefined),
    "tensor: values must be nested arrays of numbers, got undefined",
  ],
  [
    'tensor("[1, 2]")',
    // @ts-expect-error wrong on purpose
    () => tensor("[1, 2]"),
    "tensor: values must be nested arrays of numbers, got string",
  ],
  [
    "tensor(float32Array) without a shape",
    // @ts-expect-error wrong on purpose
    () => tensor(Float32Array.of(1, 2)),
    "tensor: values must be nested arrays of numbers, got object",
  ],
  [
    'tensor([1, "2"])',
    // @ts-expect-error wrong on purpose
    () => tensor([1, "2"]),
    "tensor: values at [1] must be a number, got string",
  ],
  [
    "tensor([[1], [null]])",
    // @ts-expect-error wrong on purpose
    () => tensor([[1], [null]]),
    "tensor: values at [1, 0] must be a number, got null",
  ],
  [
    "tensor([[1], [undefined]])",
    // @ts-expect-error wrong on purpose
    () => tensor([[1], [undefined]]),
    "tensor: values at [1, 0] must be a number, got undefined",
  ],
  [
    "tensor([1, [2]])",
    // @ts-expect-error wrong on purpose
    () => tensor([1, [2]]),
    "tensor: values at [1] must be a number, got an array",
  ],
  [
    "tensor([1n])",
    // @ts-expect-error wrong on purpose
    () => tensor([1n]),
    "tensor: values at [0] must be a number, got bigint",
  ],
  [
    'tensor(["1", "2"], [2])',
    // @ts-expect-error wrong on purpose
    () => tensor(["1", "2"], [2]),
    "tensor: values at [0] must be a number, got string",
  ],
  [
    "tensor([[1], [2]], [2])",
    // @ts-expect-error wrong on purpose
    () => tensor([[1], [2]], [2]),
    "tensor: values at [0] must be a number, got an array",
  ],
  [
    'tensor("12", [2])',
    // @ts-expect-error wrong on purpose
    () => tensor("12", [2]),
    "tensor: values must be a list of numbers, got string",
  ],
  [
    "tensor(null, [2])",
    // @ts-expect-error wrong on purpose
    () => tensor(null, [2]),
    "tensor: values must be a list of numbers, got null",
  ],
  [
    "tensor([1, 2], 2)",
    // @ts-expect-error wrong on purpose
    () => tensor([1, 2], 2),
    "tensor: shape must be an array of whole numbers, got number",
  ],
  [
    "maskWhere(2, 2) without a rule",
    // @ts-expect-error wrong on purpose
    () => maskWhere(2, 2),
    "maskWhere: mayAttend must be a function, got undefined",
  ],
  [
    "paddingMask(null)",
    // @ts-expect-error wrong on purpose
    () => paddingMask(null),
    "paddingMask: isToken must be an array of true and false, got null",
  ],
  [
    'paddingMask("110")',
    // @ts-expect-error wrong on purpose
    () => paddingMask("110"),
    "paddingMask: isToken must be an array of true and false, got string",
  ],
  [
    "combineMasks(causalMask(2), null)",
    // @ts-expect-error wrong on purpose
    () => combineMasks(causalMask(2), null),
    "combineMasks: masks[1] must be a mask, as causalMask() makes, got null",
  ],
  [
    "combineMasks([first, second])",
    // @ts-expect-error wrong on purpose
    () => combineMasks([causalMask(2), causalMask(2)]),
    "combineMasks: masks[0] must be a mask, as causalMask() makes, got an array",
  ],
  [
    "applyMask(scores, null)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, null),
    "applyMask: mask must be a mask, as causalMask() makes, got null",
  ],
  [
    "applyMask(scores, undefined)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, undefined),
    "applyMask: mask must be a mask, as causalMask() makes, got undefined",
  ],
  [
    'applyMask(scores, "causal")',
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, "causal"),
    "applyMask: mask must be a mask, as causalMask() makes, got string",
  ],
  [
    "applyMask(scores, [[true, false], [true, true]])",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, nestedMask),
    "applyMask: mask must be a mask, as causalMask() makes, got an array",
  ],
  [
    "applyMask(scores, tensor)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, matrix),
    "applyMask: mask must be a mask, as causalMask() makes, got object",
  ],
  [
    "attention(…, null)",
    // @ts-expect-error wrong on purpose
    () => attention(matrix, matrix, matrix, null),
    "attention: options must be an object, got null",
  ],
  [
    'attention(…, { causal: "yes" })',
    // @ts-expect-error wrong on purpose
    () => attention(matrix, matrix, matrix, { causal: "yes" }),
    "attention: causal must be true or false, got string",
  ],
  [
    "fusedAttention(…, null)",
    // @ts-expect-error wrong on purpose
    () => fusedAttention(matrix, matrix, matrix, null),
    "fusedAttention: options must be an object, got null",
  ],
  [
    "fusedAttention(…, { causal: 1 })",
    // @ts-expect-error wrong on purpose
    () => fusedAttention(matrix, matrix, matrix, { causal: 1 }),
    "fusedAttention: causal must be true or false, got number",
  ],
  [
    "fusedAttention(…, { mask: nested arrays })",
    // @ts-expect-error wrong on purpose
    () => fusedAttention(matrix, matrix, matrix, { mask: nestedMask }),
    "fusedAttention: mask must be a mask, as causalMask() makes, got an array",
  ],
  [
    "fusedAttention(…, { bias: nested arrays })",
    // @ts-expect-error wrong on purpose
    () => fusedAttention(matrix, matrix, matrix, { bias: [[1, 2]] }),
    "fusedAttention: bias must be a tensor, as tensor() makes, got an array",
  ],
  [
    "softmaxGradient(…, null)",
    // @ts-expect-error wrong on purpose
    () => softmaxGradient(matrix, matrix, null),
    "softmaxGradient: options must be an object, got null",
  ],
  [
    "attentionGradient(…, null)",
    // @ts-expect-error wrong on purpose
    () => attentionGradient(stages, matrix, null),
    "attentionGradient: options must be an object, got null",
  ],
  [
    "attentionGradient(output, …)",
    // @ts-expect-error wrong on purpose
    () => attentionGradient(matrix, matrix),
    "attentionGradient: stages.queries must be a tensor, as tensor() makes, got undefined",
  ],
  [
    "multiHeadAttention(…, { rotary: null })",
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: 1, rotary: null }),
    "multiHeadAttention: rotary must be an object, got null",
  ],
  [
    'multiHeadAttention(…, { rotary: "halves" })',
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: 1, rotary: "halves" }),
    "multiHeadAttention: rotary must be an object, got string",
  ],
  [
    "checkTrace(trace) with a layer without label",
    () => checkTrace(withLayer({ label: undefined as never })),
    "checkTrace: layers[0].label must be a string, got undefined",
  ],
  [
    "checkTrace(trace) with a notice that is no text",
    () => checkTrace({ ...trace, notice: 3 as never }),
    "checkTrace: notice must be a string, got number",
  ],
  [
    "checkTrace(trace) with one string as labels of the heads",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ headLabels: "a" })),
    "checkTrace: layers[0].headLabels must be an array of strings, got string",
  ],
  [
    "checkTrace(trace) with layers that are no array",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, layers: null }),
    "checkTrace: layers must be an array, got null",
  ],
  [
    "softmax(scores, null)",
    // @ts-expect-error wrong on purpose
    () => softmax(matrix, null),
    "softmax: options must be an object, got null",
  ],
  [
    "multiHeadAttention(inputs, projections) without options",
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections),
    "multiHeadAttention: options must be an object, got undefined",
  ],
  [
    "multiHeadAttention(inputs, null, …)",
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, null, { heads: 1 }),
    "multiHeadAttention: projections must be an object, got null",
  ],
  [
    "multiHeadAttention(…, { context: nested arrays })",
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: 1, context: [[1, 2]] }),
    "multiHeadAttention: context must be a tensor, as tensor() makes, got an array",
  ],
  [
    "project(inputs, projection, [1, 2])",
    // @ts-expect-error wrong on purpose
    () => project(matrix, matrix, [1, 2]),
    "project: bias must be a tensor, as tensor() makes, got an array",
  ],
  [
    "checkTrace(null)",
    // @ts-expect-error wrong on purpose
    () => checkTrace(null),
    "checkTrace: trace must be an object, got null",
  ],
  [
    'checkTrace(trace) with queryTokens = "it"',
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, queryTokens: "it" }),
    "checkTrace: queryTokens must be an array of strings, got string",
  ],
  [
    "checkTrace(trace) with keyTokens = [1]",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, keyTokens: [1] }),
    "checkTrace: keyTokens[0] must be a string, got number",
  ],
  [
    "checkTrace(trace) without a source",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, source: undefined }),
    "checkTrace: source.label must be a string, got undefined",
  ],
  [
    "checkTrace(trace, 1) of one layer",
    () => checkTrace(trace, 1),
    "checkTrace: layers[1] must be an object, got undefined",
  ],
  [
    "checkTrace(trace) with a layer without weights",
    // @ts-expect-error wrong on purpose
    () => checkTrace({ ...trace, layers: [{ label: "layer 0", headLabels: [] }] }),
    "checkTrace: layers[0].weights must be a tensor, as tensor() makes, got undefined",
  ],
  [
    "checkTrace(trace) with nested arrays as weights",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ weights: [[[1]]] })),
    "checkTrace: layers[0].weights must be a tensor, as tensor() makes, got an array",
  ],
  [
    "checkTrace(trace) with nested arrays as scores",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ scores: [[[1]]] })),
    "checkTrace: layers[0].scores must be a tensor, as tensor() makes, got an array",
  ],
  [
    "checkTrace(trace) with null as scores",
    // @ts-expect-error wrong on purpose
    () => checkTrace(withLayer({ scores: null })),
    "checkTrace: layers[0].scores must be a tensor, as tensor() makes, got null",
  ],
];

/** Entries that look like true and false but are not: TypeError, since their meaning is a guess. */
const ambiguousTokens: Row[] = (
  [
    ["0", "string"],
    ["1", "string"],
    ["", "string"],
    [null, "null"],
    [[], "an array"],
  ] as const
).map(([entry, got]) => [
  `paddingMask([${JSON.stringify(entry)}])`,
  // @ts-expect-error wrong on purpose
  () => paddingMask([entry]),
  `paddingMask: isToken[0] must be true or false, got ${got}`,
]);

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["an option of attention", refusals(RangeError, wrongOptions)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["more axes than expected", refusals(RangeError, tooManyAxes)],
  ["something else than a tensor", refusals(TypeError, wrongTensors)],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
  ["an entry that only looks like true or false", refusals(TypeError, ambiguousTokens)],
]);
