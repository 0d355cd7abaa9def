import { describe, expect, test } from "vitest";
import {
  type AttentionOptions,
  alibiBias,
  attention,
  fusedAttention,
  type HeadTensor,
  type Mask,
  type Matrix,
  maskWhere,
  paddingMask,
  slidingWindowMask,
  type Tensor,
  tensor,
  toNested,
} from "../src/index.js";
import { expectClose } from "./helpers/expectClose.js";

/** The output is float32, with 24 bits: an error of 6e-8 in numbers up to 1, and relative above. */
const TOLERANCE = 1e-7;

/** `attention` rounds every stage to float32 on the way, and so is a few roundings further off. */
const STAGES_TOLERANCE = 1e-6;

const identity = tensor([
  [1, 0],
  [0, 1],
]);
/** Equal scores everywhere, so that each query spreads its weight evenly over what it may see. */
const zeros = tensor([
  [0, 0],
  [0, 0],
]);
const values = tensor([
  [4, 0],
  [0, 8],
]);
/** Scores of log 3 and 0, so that the first key gets three times the weight of the second. */
const tripling = [tensor([[Math.log(3)]]), tensor([[1], [0]]), tensor([[4], [8]])] as const;

test("fusedAttention(queries, keys, values) sums the values, weighted by how well each key matches the query", () => {
  expectClose(fusedAttention(...tripling), [[5]], TOLERANCE);
});

test("fusedAttention(queries, keys, values) divides by the square root of the queries' width", () => {
  const queries = tensor([[1, 1, 1, 1]]);
  const keys = tensor([Array(4).fill(Math.log(3) / 2), Array(4).fill(0)]);
  expectClose(fusedAttention(queries, keys, tensor([[4], [8]])), [[5]], TOLERANCE);
});

test("fusedAttention(queries, keys, values) of one key returns its value, whatever the score", () => {
  const output = fusedAttention(tensor([[-5], [0], [1e4]]), tensor([[3]]), tensor([[7, 9]]));
  expect(toNested(output)).toEqual([
    [7, 9],
    [7, 9],
    [7, 9],
  ]);
});

test("fusedAttention(queries, keys, values) takes values of another width, keys of another length", () => {
  const output = fusedAttention(
    tensor([[0], [0]]),
    tensor([[1], [2], [3]]),
    tensor([
      [0, 1, 2, 3],
      [3, 4, 5, 6],
      [6, 7, 8, 9],
    ]),
  );
  expect(output.shape).toEqual([2, 4]);
  expectClose(
    output,
    [
      [3, 4, 5, 6],
      [3, 4, 5, 6],
    ],
    TOLERANCE,
  );
});

test("fusedAttention(queries, keys, values) picks the best key when scores are ±10000", () => {
  for (const size of [1000, 1e4]) {
    const output = fusedAttention(tensor([[1], [-1]]), tensor([[size], [-size]]), values);
    expect(toNested(output)).toEqual([
      [4, 0],
      [0, 8],
    ]);
  }
});

test("fusedAttention(queries, keys, values) distinguishes large scores that differ by little", () => {
  // 100 · 100 and 100 · 100 + log 3, in two columns, so that float32 holds both parts.
  const queries = tensor([[100, 1]]);
  const keys = tensor([
    [100, Math.log(3)],
    [100, 0],
  ]);
  expectClose(fusedAttention(queries, keys, tensor([[4], [8]]), { scale: 1 }), [[5]], TOLERANCE);
});

test("fusedAttention(queries, keys, values) without queries, keys or columns of values", () => {
  expect(fusedAttention(tensor([], [0, 2]), identity, values).shape).toEqual([0, 2]);
  expect(fusedAttention(identity, identity, tensor([], [2, 0])).shape).toEqual([2, 0]);
  const none = tensor([], [0, 2]);
  for (const causal of [false, true]) {
    expect(toNested(fusedAttention(identity, none, none, { causal }))).toEqual([
      [0, 0],
      [0, 0],
    ]);
  }
});

describe("fusedAttention(…) of any number of batch axes", () => {
  /** Two heads: in the first the first key matches, in the second none does. */
  const queries = [Math.log(3), 0];
  const keys = [1, 0, 1, 0];
  const mixed = [4, 8, 40, 80];

  test("treats every head apart", () => {
    const output = fusedAttention(
      tensor(queries, [2, 1, 1]),
      tensor(keys, [2, 2, 1]),
      tensor(mixed, [2, 2, 1]),
    );
    expect(output.shape).toEqual([2, 1, 1]);
    expectClose(output, [5, 60], TOLERANCE);
  });

  test("treats every head of every batch apart", () => {
    for (const batch of [
      [2, 1],
      [1, 2],
    ]) {
      const output = fusedAttention(
        tensor(queries, [...batch, 1, 1]),
        tensor(keys, [...batch, 2, 1]),
        tensor(mixed, [...batch, 2, 1]),
      );
      expect(output.shape).toEqual([...batch, 1, 1]);
      expectClose(output, [5, 60], TOLERANCE);
    }
  });

  test("without batches is empty", () => {
    const none = tensor([], [0, 2, 3]);
    expect(fusedAttention(none, none, none).shape).toEqual([0, 2, 3]);
  });
});

test("fusedAttention(…, { mask }) gives hidden keys no weight", () => {
  const output = fusedAttention(zeros, zeros, values, {
    mask: maskWhere(2, 2, (query, key) => query >= key),
  });
  expect(toNested(output)).toEqual([
    [4, 0],
    [2, 4],
  ]);
});

test("fusedAttention(…, { mask }) gives output 0 to a query that sees no key", () => {
  const mask = maskWhere(2, 2, (query) => query === 1);
  expect(toNested(fusedAttention(zeros, zeros, values, { mask }))).toEqual([
    [0, 0],
    [2, 4],
  ]);
});

test("fusedAttention(…, { mask }) holds for every head, or for each its own", () => {
  const queries = tensor([[[0]], [[0]]]);
  const keys = tensor([
    [[1], [2]],
    [[4], [8]],
  ]);
  const shared = fusedAttention(queries, keys, keys, { mask: paddingMask([true, false], 1) });
  expect(toNested(shared)).toEqual([[[1]], [[4]]]);
  const mask: Mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) };
  expect(toNested(fusedAttention(queries, keys, keys, { mask }))).toEqual([[[1]], [[8]]]);
});

test("fusedAttention(…, { mask }) of heads holds for every batch alike", () => {
  const queries = tensor([0, 0, 0, 0], [2, 2, 1, 1]);
  const keys = tensor([1, 2, 3, 4, 5, 6, 7, 8], [2, 2, 2, 1]);
  const mask: Mask = { shape: [2, 1, 2], data: Uint8Array.of(1, 0, 0, 1) };
  expect([...fusedAttention(queries, keys, keys, { mask }).data]).toEqual([1, 4, 5, 8]);
});

test("fusedAttention(…, { causal: true }) hides later keys", () => {
  expect(toNested(fusedAttention(zeros, zeros, values, { causal: true }))).toEqual([
    [4, 0],
    [2, 4],
  ]);
});

test("fusedAttention(…, { causal: true }) starts anew in every head", () => {
  const heads = tensor([
    [[0], [0]],
    [[0], [0]],
  ]);
  const mixed = tensor([
    [[2], [4]],
    [[6], [8]],
  ]);
  expect(toNested(fusedAttention(heads, heads, mixed, { causal: true }))).toEqual([
    [[2], [3]],
    [[6], [7]],
  ]);
});

test("fusedAttention(…, { causal: true }) with cached keys lets the last query see the last key", () => {
  const keys = tensor([[0], [0], [0], [0]]);
  const four = tensor([[0], [3], [6], [15]]);
  expect(toNested(fusedAttention(tensor([[0], [0]]), keys, four, { causal: true }))).toEqual([
    [3],
    [6],
  ]);
});

test("fusedAttention(…, { causal: true }) with fewer keys leaves the first queries with nothing", () => {
  const queries = tensor([[0], [0], [0], [0]]);
  const two = tensor([[2], [4]]);
  expect(toNested(fusedAttention(queries, two, two, { causal: true, scale: 0 }))).toEqual([
    [0],
    [0],
    [2],
    [3],
  ]);
});

test("fusedAttention(…, { causal: true, mask }) hides what either hides", () => {
  const mask = paddingMask([false, true]);
  expect(toNested(fusedAttention(zeros, zeros, values, { causal: true, mask }))).toEqual([
    [0, 0],
    [0, 8],
  ]);
  const window = slidingWindowMask(3, 2);
  const three = tensor([[0], [0], [0]]);
  const mixed = tensor([[2], [4], [8]]);
  expect(toNested(fusedAttention(three, three, mixed, { causal: true, mask: window }))).toEqual([
    [2],
    [3],
    [6],
  ]);
});

test("fusedAttention(…, { bias }) adds to the scaled scores", () => {
  const bias = tensor([[Math.log(3), 0]]);
  const keys = tensor([[1], [1]]);
  // A bias that were scaled too would give the first key nine times the weight.
  const options = { bias, scale: 2 };
  expectClose(fusedAttention(tensor([[1]]), keys, tensor([[4], [8]]), options), [[5]], TOLERANCE);
});

test("fusedAttention(…, { bias }) holds for every head, or for each its own", () => {
  const queries = tensor([[[0]], [[0]]]);
  const keys = tensor([
    [[4], [8]],
    [[4], [8]],
  ]);
  const shared = fusedAttention(queries, keys, keys, { bias: tensor([[Math.log(3), 0]]) });
  expectClose(shared, [[[5]], [[5]]], TOLERANCE);
  const bias = tensor([[[Math.log(3), 0]], [[0, 0]]]);
  expectClose(fusedAttention(queries, keys, keys, { bias }), [[[5]], [[6]]], TOLERANCE);
});

test("fusedAttention(…, { bias }) of -Infinity hides a key like a mask does", () => {
  const bias = tensor([
    [0, -Infinity],
    [-Infinity, -Infinity],
  ]);
  expect(toNested(fusedAttention(zeros, zeros, values, { bias }))).toEqual([
    [4, 0],
    [0, 0],
  ]);
});

test("fusedAttention(…, { scale }) replaces 1/√dHead", () => {
  const [queries, keys, mixed] = tripling;
  expectClose(fusedAttention(queries, keys, mixed, { scale: 2 }), [[4.4]], TOLERANCE);
  expect(toNested(fusedAttention(queries, keys, mixed, { scale: 0 }))).toEqual([[6]]);
});

test("fusedAttention(…, { softCap }) bends the scaled scores", () => {
  // 2 · tanh(log 2 · 2 / 2) = 2 · 3/5 = 6/5, so the weights are those of scores 6/5 and 0.
  const output = fusedAttention(tensor([[Math.log(2)]]), tensor([[1], [0]]), tensor([[1], [0]]), {
    softCap: 2,
    scale: 2,
  });
  expectClose(output, [[1 / (1 + Math.exp(-6 / 5))]], TOLERANCE);
});

test("fusedAttention(…, { softCap, bias }) bends before the bias is added", () => {
  const bias = tensor([[1e4, 0]]);
  const options = { softCap: 1, bias };
  expect(toNested(fusedAttention(tensor([[0]]), tensor([[1], [1]]), values, options))).toEqual([
    [4, 0],
  ]);
});

test("fusedAttention(…, { temperature }) divides what softmax gets, the bias included", () => {
  const [queries, keys, mixed] = tripling;
  expectClose(fusedAttention(queries, keys, mixed, { temperature: 0.5 }), [[4.4]], TOLERANCE);
  const bias = tensor([[Math.log(3), 0]]);
  const options = { bias, scale: 0, temperature: 0.5 };
  expectClose(fusedAttention(queries, keys, mixed, options), [[4.4]], TOLERANCE);
});

test("fusedAttention(…, options) left undefined are the defaults", () => {
  const options = {
    mask: undefined,
    causal: undefined,
    bias: undefined,
    scale: undefined,
    softCap: undefined,
    temperature: undefined,
  };
  expect(fusedAttention(identity, identity, values, options)).toEqual(
    fusedAttention(identity, identity, values),
  );
  expect(fusedAttention(identity, identity, values, { causal: false })).toEqual(
    fusedAttention(identity, identity, values),
  );
});

describe("fusedAttention(…) is the output of attention(…)", () => {
  const queries = tensor([
    [
      [1, -2],
      [0.5, 3],
      [-1, 0],
    ],
    [
      [2, 2],
      [0, -1],
      [1, 1],
    ],
  ]);
  const mask = maskWhere(3, 3, (query, key) => query !== 1 && key !== 2);
  const cases: [name: string, options: AttentionOptions<HeadTensor["shape"]>][] = [
    ["without options", {}],
    ["with a mask", { mask }],
    ["with causal: true", { causal: true }],
    ["with a bias", { bias: alibiBias(2, 3) }],
    ["with a scale", { scale: -0.5 }],
    ["with a soft cap", { softCap: 0.75 }],
    ["with a temperature", { temperature: 3 }],
    [
      "with everything",
      {
        mask,
        causal: true,
        bias: alibiBias(2, 3),
        scale: 2,
        softCap: 1.5,
        temperature: 0.5,
      },
    ],
  ];

  test.each(cases)("%s, equals the output of attention", (_, options) => {
    const { output } = attention(queries, queries, queries, options);
    const fused = fusedAttention(queries, queries, queries, options);
    expect(fused.shape).toEqual(output.shape);
    expectClose(fused, toNested(output), STAGES_TOLERANCE);
  });
});

describe("fusedAttention(…) with a score that is not a number", () => {
  const rows = (query: number): [Matrix, Matrix, Matrix] => [
    tensor([[query], [1]]),
    tensor([[1], [0]]),
    tensor([[4], [8]]),
  ];
  const isNaNIn = ({ data }: Tensor) => Array.from(data, Number.isNaN);

  test("gives its row NaN, and leaves the other rows", () => {
    expect(isNaNIn(fusedAttention(...rows(Number.NaN)))).toEqual([true, false]);
  });

  test("gives its row NaN for +Infinity, too", () => {
    const bias = tensor([
      [Infinity, 0],
      [0, 0],
    ]);
    expect(isNaNIn(fusedAttention(...rows(1), { bias }))).toEqual([true, false]);
  });

  test("does not see it under a mask", () => {
    const keys = tensor([[Number.NaN], [0]]);
    const onlySecond = paddingMask([false, true], 1);
    expect(
      toNested(fusedAttention(tensor([[1]]), keys, tensor([[4], [8]]), { mask: onlySecond })),
    ).toEqual([[8]]);
  });
});

test("fusedAttention(…, { temperature: 1e-308 }) takes the best key alone, as attention does", () => {
  const [queries, keys, values] = [tensor([[1]]), tensor([[1], [2]]), tensor([[4], [8]])];
  const options = { temperature: 1e-308 };
  expect(toNested(fusedAttention(queries, keys, values, options))).toEqual([[8]]);
  expect(toNested(attention(queries, keys, values, options).output)).toEqual([[8]]);
});

test("fusedAttention(queries, keys, values, options, out) writes to out and returns it", () => {
  const out = tensor([
    [9, 9],
    [9, 9],
  ]);
  const expected = fusedAttention(identity, identity, values);
  expect(fusedAttention(identity, identity, values, {}, out)).toBe(out);
  expect(out).toEqual(expected);
});

test("fusedAttention(queries, keys, values, options, out) also writes the zeros of a row that sees nothing", () => {
  const out = tensor([
    [9, 9],
    [9, 9],
  ]);
  fusedAttention(identity, identity, values, { mask: maskWhere(2, 2, (query) => query > 0) }, out);
  expect(toNested(out)[0]).toEqual([0, 0]);
});

test("fusedAttention(queries, keys, values, { causal: true }) does not read the values of later keys", () => {
  const ten = Array.from({ length: 10 }, (_, i) => [i / 10, 1]);
  const spoilt = tensor(ten.map(([first = 0], i) => [i < 6 ? first : Number.NaN, 1]));
  const output = fusedAttention(tensor(ten), tensor(ten), spoilt, { causal: true });
  const columns = toNested(output).map(([first]) => Number.isNaN(first));
  expect(columns).toEqual([...Array(6).fill(false), ...Array(4).fill(true)]);
});

test("fusedAttention(queries, keys, values, options, out) refuses the buffer of any argument", () => {
  const buffer = new ArrayBuffer(8);
  const one = { queries: tensor([[[1]]]), keys: tensor([[[2]]]), values: tensor([[[3]]]) };
  const options = {
    mask: { shape: [1, 1], data: new Uint8Array(buffer, 0, 1) },
    bias: tensor([[4]]),
    scale: tensor([5]),
    sinks: tensor([6]),
  } as const;
  const inTheMask = tensor(new Float32Array(buffer, 4, 1), [1, 1, 1]);
  const inAnOption = [options.bias, options.scale, options.sinks].map(({ data }) =>
    tensor(data, [1, 1, 1]),
  );
  for (const out of [...Object.values(one), ...inAnOption, inTheMask]) {
    expect(() => fusedAttention(one.queries, one.keys, one.values, options, out)).toThrow(
      new RangeError("fusedAttention: out must have a buffer of its own, got that of an input"),
    );
  }
});
