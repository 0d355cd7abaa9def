import { onlineSoftmax, softmax, tensor } from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import { matrix, short, shortMatrix } from "./given.js";

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  ["softmax(short)", () => softmax(short), `softmax: scores ${shortMatrix}`],
  [
    "onlineSoftmax(short, …)",
    () => onlineSoftmax(short, 1),
    `onlineSoftmax: scores ${shortMatrix}`,
  ],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["softmax", "scores", (wrong) => softmax(wrong)],
  // @ts-expect-error wrong on purpose
  ["onlineSoftmax", "scores", (wrong) => onlineSoftmax(wrong, 1)],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    'softmax(scores, { temperature: "2" })',
    () => softmax(matrix, { temperature: "2" as never }),
    "softmax: temperature must be a positive number, got string",
  ],
  [
    "softmax(scores, null)",
    // @ts-expect-error wrong on purpose
    () => softmax(matrix, null),
    "softmax: options must be an object, got null",
  ],
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
