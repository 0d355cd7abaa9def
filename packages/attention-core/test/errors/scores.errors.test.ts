import {
  addBias,
  capScores,
  dotProductScores,
  project,
  scaleScores,
  tensor,
  weightedSum,
} from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import {
  matrix,
  narrow,
  oneHead,
  short,
  shortMatrix,
  threeHeads,
  threeRows,
  twoHeads,
  vector,
} from "./given.js";

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  ["project(short, …)", () => project(short, matrix), `project: inputs ${shortMatrix}`],
  [
    "dotProductScores(short, …)",
    () => dotProductScores(short, matrix),
    `dotProductScores: queries ${shortMatrix}`,
  ],
  ["scaleScores(short, …)", () => scaleScores(short, 4), `scaleScores: scores ${shortMatrix}`],
  ["addBias(…, short)", () => addBias(matrix, short), `addBias: bias ${shortMatrix}`],
  ["weightedSum(…, short)", () => weightedSum(matrix, short), `weightedSum: values ${shortMatrix}`],
  ["capScores(short, …)", () => capScores(short, 1), `capScores: scores ${shortMatrix}`],
];

/** More axes than a function has a meaning for: RangeError. A JavaScript caller has no types. */
const tooManyAxes: Row[] = [
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
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
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
  ["weightedSum", "weights", (wrong) => weightedSum(wrong, matrix)],
  // @ts-expect-error wrong on purpose
  ["weightedSum", "values", (wrong) => weightedSum(matrix, wrong)],
  // @ts-expect-error wrong on purpose
  ["capScores", "scores", (wrong) => capScores(wrong, 1)],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    'capScores(scores, "5")',
    () => capScores(matrix, "5" as never),
    "capScores: cap must be a positive number, got string",
  ],
  [
    "scaleScores(scores, dHead, null)",
    // @ts-expect-error wrong on purpose
    () => scaleScores(matrix, 4, null),
    "scaleScores: scale must be a finite number, got null",
  ],
  [
    "project(inputs, projection, [1, 2])",
    // @ts-expect-error wrong on purpose
    () => project(matrix, matrix, [1, 2]),
    "project: bias must be a tensor, as tensor() makes, got an array",
  ],
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["more axes than expected", refusals(RangeError, tooManyAxes)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
