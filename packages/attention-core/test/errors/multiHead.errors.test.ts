import {
  causalMask,
  mergeHeads,
  multiHeadAttention,
  repeatHeads,
  splitHeads,
  tensor,
} from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import {
  matrix,
  narrow,
  oneHead,
  projections,
  short,
  shortMatrix,
  threeRows,
  twoHeads,
  vector,
} from "./given.js";

/** Two heads that share one key and one value head. */
const shared = { ...projections, key: narrow, value: narrow };

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
];

/** An option that does not fit is refused by the function it was given to, before any stage. */
const wrongOptions: Row[] = [
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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  ["splitHeads(short, …)", () => splitHeads(short, 2), `splitHeads: vectors ${shortMatrix}`],
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
    "multiHeadAttention(batch, …)",
    // @ts-expect-error the inputs are a matrix
    () => multiHeadAttention(oneHead, projections, { heads: 2 }),
    "multiHeadAttention: inputs must have shape [queries, dInput], got [1, 2, 2]",
  ],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["repeatHeads", "vectors", (wrong) => repeatHeads(wrong, 1)],
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

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    'splitHeads(vectors, "2")',
    // @ts-expect-error wrong on purpose
    () => splitHeads(matrix, "2"),
    "splitHeads: heads must be a whole number from 1 up, got string",
  ],
  [
    'multiHeadAttention(…, { heads: "2" })',
    // @ts-expect-error wrong on purpose
    () => multiHeadAttention(matrix, projections, { heads: "2" }),
    "multiHeadAttention: heads must be a whole number from 1 up, got string",
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
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["an option of attention", refusals(RangeError, wrongOptions)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["more axes than expected", refusals(RangeError, tooManyAxes)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
