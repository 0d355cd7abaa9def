import { tensor, toNested } from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import { short, shortMatrix } from "./given.js";

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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  ["toNested(short)", () => toNested(short), `toNested: source ${shortMatrix}`],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["toNested", "source", (wrong) => toNested(wrong)],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    "tensor([[1], null])",
    // @ts-expect-error a JavaScript caller is not stopped by types
    () => tensor([[1], null]),
    "tensor: values at [1] must have 1 entries like the first, got null",
  ],
  [
    'tensor([1, 2], ["2"])',
    // @ts-expect-error wrong on purpose
    () => tensor([1, 2], ["2"]),
    "tensor: shape must hold whole numbers from 0 up, got string",
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
    "tensor: values must be an array of numbers, got string",
  ],
  [
    "tensor(null, [2])",
    // @ts-expect-error wrong on purpose
    () => tensor(null, [2]),
    "tensor: values must be an array of numbers, got null",
  ],
  [
    "tensor([1, 2], 2)",
    // @ts-expect-error wrong on purpose
    () => tensor([1, 2], 2),
    "tensor: shape must be an array of whole numbers, got number",
  ],
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
