import { expect, expectTypeOf, test } from "vitest";
import {
  type AttentionGradients,
  type AttentionStages,
  addBias,
  alibiBias,
  alibiSlopes,
  applyMask,
  attention,
  attentionGradient,
  capScores,
  causalMask,
  combineMasks,
  type DeltaRuleAttentionInputs,
  deltaRuleAttentionGradient,
  fusedAttention,
  type HeadTensor,
  linearAttention,
  type Mask,
  type Matrix,
  type MatrixMask,
  mergeHeads,
  multiHeadAttention,
  type NestedNumbers,
  onlineSoftmax,
  paddingMask,
  project,
  type RotaryOptions,
  repeatHeads,
  rotatePositions,
  scaleScores,
  sinusoidalPositions,
  slidingWindowMask,
  softmax,
  softmaxGradient,
  splitHeads,
  type Tensor,
  tensor,
  toNested,
  type Vector,
  weightedSum,
} from "../src/index.js";

// The types are checked by the compiler; what runs here only shows that they are true of the values.

const vector = tensor([1]);
const matrix = tensor([[1]]);
const heads = tensor([[[1]]]);
const anyRank = tensor([1], [1, 1, 1, 1]);
const mask = causalMask(1);

test("tensor(values) has the rank of the nesting in its type", () => {
  expectTypeOf(vector).toEqualTypeOf<Vector>();
  expectTypeOf(matrix).toEqualTypeOf<Matrix>();
  expectTypeOf(heads).toEqualTypeOf<HeadTensor>();
  expect([vector, matrix, heads].map(({ shape }) => shape.length)).toEqual([1, 2, 3]);
});

test("tensor(values, shape) has the rank of the shape in its type", () => {
  expectTypeOf(tensor([1], [1])).toEqualTypeOf<Vector>();
  expectTypeOf(tensor([1], [1, 1])).toEqualTypeOf<Matrix>();
  expectTypeOf(tensor([1], [1, 1, 1])).toEqualTypeOf<HeadTensor>();
  expectTypeOf(anyRank).toEqualTypeOf<Tensor>();
  expect(anyRank.shape).toHaveLength(4);
});

test("toNested(source) is nested as deep as the rank in the type", () => {
  expectTypeOf(toNested(vector)).toEqualTypeOf<number[]>();
  expectTypeOf(toNested(matrix)).toEqualTypeOf<number[][]>();
  expectTypeOf(toNested(heads)).toEqualTypeOf<number[][][]>();
  expectTypeOf(toNested(anyRank)).toEqualTypeOf<NestedNumbers>();
  expect(toNested(matrix)).toEqual([[1]]);
});

test("functions on the last two axes return the rank they are given: a matrix for a matrix", () => {
  expectTypeOf(project(matrix, matrix)).toEqualTypeOf<Matrix>();
  expectTypeOf(scaleScores(matrix, 1)).toEqualTypeOf<Matrix>();
  expectTypeOf(addBias(matrix, matrix)).toEqualTypeOf<Matrix>();
  expectTypeOf(applyMask(matrix, mask)).toEqualTypeOf<Matrix>();
  expectTypeOf(softmax(matrix)).toEqualTypeOf<Matrix>();
  expectTypeOf(weightedSum(matrix, matrix)).toEqualTypeOf<Matrix>();
  expectTypeOf(capScores(matrix, 1)).toEqualTypeOf<Matrix>();
  expectTypeOf(onlineSoftmax(matrix, 1)).toEqualTypeOf<Matrix>();
  expectTypeOf(fusedAttention(matrix, matrix, matrix)).toEqualTypeOf<Matrix>();
  expectTypeOf(softmaxGradient(matrix, matrix)).toEqualTypeOf<Matrix>();
  const stages = attention(matrix, matrix, matrix);
  expectTypeOf(stages).toEqualTypeOf<AttentionStages<Matrix["shape"]>>();
  expectTypeOf(stages.output).toEqualTypeOf<Matrix>();
  expect(stages.output.shape).toHaveLength(2);
});

test("functions on the last two axes return the rank they are given: heads for heads", () => {
  expectTypeOf(project(heads, matrix)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(scaleScores(heads, 1)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(addBias(heads, matrix)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(addBias(heads, heads)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(applyMask(heads, mask)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(softmax(heads)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(weightedSum(heads, heads)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(capScores(heads, 1)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(onlineSoftmax(heads, 1)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(fusedAttention(heads, heads, heads)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(softmaxGradient(heads, heads)).toEqualTypeOf<HeadTensor>();
  const { weights, output } = attention(heads, heads, heads, { bias: matrix, mask });
  expectTypeOf(weights).toEqualTypeOf<HeadTensor>();
  expectTypeOf(output).toEqualTypeOf<HeadTensor>();
  expect(output.shape).toHaveLength(3);
});

test("attentionGradient(stages, outputGradient) has gradients of the rank of the stages", () => {
  const ofMatrices = attentionGradient(attention(matrix, matrix, matrix), matrix);
  expectTypeOf(ofMatrices).toEqualTypeOf<AttentionGradients<Matrix["shape"]>>();
  expectTypeOf(ofMatrices.queries).toEqualTypeOf<Matrix>();
  const ofHeads = attentionGradient(attention(heads, heads, heads), heads);
  expectTypeOf(ofHeads.maskedScores).toEqualTypeOf<HeadTensor>();
  expect([ofMatrices, ofHeads].map(({ scores }) => scores.shape.length)).toEqual([2, 3]);
});

test("attention without softmax and its gradients return the rank they are given", () => {
  const inputs = { queries: heads, keys: heads, values: heads, strength: heads };
  expectTypeOf(linearAttention(matrix, matrix, matrix)).toEqualTypeOf<Matrix>();
  const gradients = deltaRuleAttentionGradient(inputs, heads);
  expectTypeOf(gradients).toEqualTypeOf<DeltaRuleAttentionInputs<HeadTensor["shape"]>>();
  expect(gradients.strength.shape).toHaveLength(3);
});

test("functions on the last two axes return the rank they are given: any for any", () => {
  expectTypeOf(attention(anyRank, anyRank, anyRank).output).toEqualTypeOf<Tensor>();
  expect(attention(anyRank, anyRank, anyRank).output.shape).toHaveLength(4);
});

test("splitHeads and mergeHeads go from matrix to heads and back", () => {
  expectTypeOf(splitHeads(matrix, 1)).toEqualTypeOf<HeadTensor>();
  expectTypeOf(mergeHeads(heads)).toEqualTypeOf<Matrix>();
  expectTypeOf(repeatHeads(heads, 2)).toEqualTypeOf<HeadTensor>();
  expect(mergeHeads(splitHeads(matrix, 1))).toEqual(matrix);
});

test("multiHeadAttention(…) returns stages for each head, and a matrix in the end", () => {
  const projections = { query: matrix, key: matrix, value: matrix, output: matrix };
  const stages = multiHeadAttention(matrix, projections, { heads: 1 });
  expectTypeOf(stages.queries).toEqualTypeOf<HeadTensor>();
  expectTypeOf(stages.weights).toEqualTypeOf<HeadTensor>();
  expectTypeOf(stages.headOutputs).toEqualTypeOf<HeadTensor>();
  expectTypeOf(stages.concatenated).toEqualTypeOf<Matrix>();
  expectTypeOf(stages.output).toEqualTypeOf<Matrix>();
  expect(stages.output.shape).toHaveLength(2);
});

test("masks and positions have two axes in their types", () => {
  expectTypeOf(mask).toEqualTypeOf<MatrixMask>();
  expectTypeOf(paddingMask([true])).toEqualTypeOf<MatrixMask>();
  expectTypeOf(combineMasks(mask)).toEqualTypeOf<Mask>();
  expectTypeOf(sinusoidalPositions(1, 2)).toEqualTypeOf<Matrix>();
  expectTypeOf(slidingWindowMask(1, 1)).toEqualTypeOf<MatrixMask>();
  expect(mask.shape).toHaveLength(2);
});

test("ALiBi has a slope for each head, and a bias for each head that attention takes", () => {
  expectTypeOf(alibiSlopes(1)).toEqualTypeOf<Vector>();
  expectTypeOf(alibiBias(1, 1)).toEqualTypeOf<HeadTensor>();
  const { maskedScores } = attention(heads, heads, heads, { bias: alibiBias(1, 1) });
  expectTypeOf(maskedScores).toEqualTypeOf<HeadTensor>();
  expect(maskedScores.shape).toEqual(alibiBias(1, 1).shape);
});

test("rotatePositions(vectors, options) returns the rank it is given", () => {
  const options: RotaryOptions = { base: undefined, offset: 0, layout: "halves" };
  const pair = tensor([[1, 2]]);
  expectTypeOf(rotatePositions(pair, options)).toEqualTypeOf<Matrix>();
  expectTypeOf(rotatePositions(tensor([[[1, 2]]]))).toEqualTypeOf<HeadTensor>();
  expect(rotatePositions(pair, options).shape).toHaveLength(2);
});

test("a tensor's shape and fields are read-only to the compiler", () => {
  const changes = [
    // @ts-expect-error the lengths of a shape are read-only
    (target: Matrix) => target.shape.fill(2),
    (target: Matrix) => {
      // @ts-expect-error one length of a shape is read-only
      target.shape[0] = 2;
    },
    (target: Matrix) => {
      // @ts-expect-error the shape itself is read-only
      target.shape = [2, 2];
    },
    (target: Matrix) => {
      // @ts-expect-error the numbers may change, the array that holds them may not
      target.data = new Float32Array(1);
    },
  ];
  expect(changes).toHaveLength(4);
});

test("wrong ranks and kinds are compile errors", () => {
  const mistakes = [
    // @ts-expect-error queries and keys differ in rank
    () => attention(matrix, heads, heads),
    // @ts-expect-error values differ in rank
    () => attention(heads, heads, matrix),
    // @ts-expect-error weights and values differ in rank
    () => weightedSum(matrix, heads),
    // @ts-expect-error projections are matrices
    () => project(matrix, heads),
    // @ts-expect-error a projection's bias is a vector
    () => project(matrix, matrix, matrix),
    // @ts-expect-error heads are split from a matrix
    () => splitHeads(heads, 1),
    // @ts-expect-error heads are merged from a head tensor
    () => mergeHeads(matrix),
    // @ts-expect-error a bias is no larger than the scores
    () => addBias(matrix, heads),
    // @ts-expect-error nested arrays are not tensors
    () => softmax([[1]]),
    // @ts-expect-error a tensor is not a mask
    () => applyMask(matrix, matrix),
    // @ts-expect-error a tensor is not a shape
    () => tensor([1], matrix),
    // @ts-expect-error entries are numbers
    () => tensor([["1"]]),
    // @ts-expect-error options are checked by name
    () => attention(matrix, matrix, matrix, { casual: true }),
    // @ts-expect-error heads have no default
    () => multiHeadAttention(matrix, {}, {}),
    // @ts-expect-error queries and keys differ in rank
    () => fusedAttention(matrix, heads, heads),
    // @ts-expect-error heads are repeated, not rows
    () => repeatHeads(matrix, 2),
    // @ts-expect-error a layout is one of two words
    () => rotatePositions(matrix, { layout: "llama" }),
    // @ts-expect-error a bias of heads is larger than the scores
    () => fusedAttention(matrix, matrix, matrix, { bias: alibiBias(1, 1) }),
    // @ts-expect-error the gradient has the rank of the output
    () => attentionGradient(attention(matrix, matrix, matrix), heads),
    // @ts-expect-error weights and their gradient have one rank
    () => softmaxGradient(matrix, heads),
  ];
  expect(mistakes).toHaveLength(20);
});
