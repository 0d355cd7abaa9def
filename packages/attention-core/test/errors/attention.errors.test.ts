import { attention, causalMask, fusedAttention, tensor } from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import {
  mask,
  matrix,
  narrow,
  short,
  shortMatrix,
  threeHeads,
  threeRows,
  twoHeads,
} from "./given.js";

const nestedMask = [
  [true, false],
  [true, true],
];

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
    "attention(queries, keys, values) with a score beyond float32",
    () => attention(tensor([[1e20]]), tensor([[1e20]]), tensor([[1]])),
    "attention: scores must be finite or −∞, got Infinity at [0, 0]",
  ],
  [
    "attention(queries, keys, values, { bias }) with a score beyond float32",
    () => attention(tensor([[1e20]]), tensor([[1e20]]), tensor([[1]]), { bias: tensor([[1]]) }),
    "attention: scores must be finite or −∞, got Infinity at [0, 0]",
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
    "attention(…, { causal: true, mask }) with a mask for each head of other tokens",
    () =>
      attention(twoHeads, twoHeads, twoHeads, { causal: true, mask: mask([2, 1, 2], 1, 1, 1, 1) }),
    "attention: mask must have shape [1, 1] or [2, 1, 1], got [2, 1, 2]",
  ],
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
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
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["attention", "queries", (wrong) => attention(wrong, matrix, matrix)],
  // @ts-expect-error wrong on purpose
  ["attention", "keys", (wrong) => attention(matrix, wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["attention", "values", (wrong) => attention(matrix, matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "queries", (wrong) => fusedAttention(wrong, matrix, matrix)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "keys", (wrong) => fusedAttention(matrix, wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["fusedAttention", "values", (wrong) => fusedAttention(matrix, matrix, wrong)],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
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
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["an option of attention", refusals(RangeError, wrongOptions)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
