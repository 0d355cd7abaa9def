import {
  alibiBias,
  disentangledBias,
  relativeBias,
  rotatePositions,
  sinusoidalPositions,
  tensor,
} from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import { matrix, short, shortMatrix, vector } from "./given.js";

const one = tensor([[[1]]]);
const fourBuckets = tensor([[1], [2], [3], [4]]);

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
    "disentangledBias(queries, keys, {})",
    () => disentangledBias(one, one, {}),
    "disentangledBias: vectors must have keys, queries or both, got neither",
  ],
  [
    "disentangledBias(queries, keys, { keys }) of an odd number",
    () => disentangledBias(one, one, { keys: one }),
    "disentangledBias: the number of vectors must be even and above 0, got 1",
  ],
  [
    "disentangledBias(queries, keys, { keys }) of none",
    () => disentangledBias(one, one, { keys: tensor(new Float32Array(0), [1, 0, 1]) }),
    "disentangledBias: the number of vectors must be even and above 0, got 0",
  ],
  [
    "disentangledBias(queries, keys, { queries }) of another width",
    () => disentangledBias(one, one, { queries: tensor([[[1, 2]]]) }),
    "disentangledBias: vectors.queries must have shape [heads = 1, distances, dHead = 1], got [1, 1, 2]",
  ],
  [
    "disentangledBias(queries, keys, { keys, maxDistance })",
    () => disentangledBias(one, one, { keys: tensor([[[1], [2]]]), maxDistance: 1 }),
    "disentangledBias: vectors.maxDistance must be a whole number from 2 up, got 1",
  ],
  [
    "relativeBias(table, 1, -1)",
    () => relativeBias(fourBuckets, 1, -1),
    "relativeBias: keys must be a whole number from 0 up, got -1",
  ],
  [
    "relativeBias(table, 1e5, 1e5)",
    () => relativeBias(fourBuckets, 1e5, 1e5),
    "relativeBias: heads · queries · keys must be at most 1073741824, got 10000000000",
  ],
  [
    "relativeBias(table, 1) of three buckets",
    () => relativeBias(tensor([[1], [2], [3]]), 1),
    "relativeBias: buckets of table must be at least 4, got 3",
  ],
  [
    "relativeBias(table, 1, 1, { causal: true }) of one bucket",
    () => relativeBias(tensor([[1]]), 1, 1, { causal: true }),
    "relativeBias: buckets of table must be at least 2, got 1",
  ],
  [
    "relativeBias(heads, 1)",
    () => relativeBias(tensor([[[1]]]) as never, 1),
    "relativeBias: table must have shape [buckets, heads], got [1, 1, 1]",
  ],
  [
    "relativeBias(table, 0.5)",
    () => relativeBias(tensor([[1]]), 0.5),
    "relativeBias: queries must be a whole number from 0 up, got 0.5",
  ],
  [
    "relativeBias(table, 1, 1, { maxDistance })",
    () => relativeBias(tensor([[1], [2], [3], [4]]), 1, 1, { maxDistance: 1 }),
    "relativeBias: maxDistance must be a whole number from 2 up, got 1",
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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  [
    "rotatePositions(short)",
    () => rotatePositions(short),
    `rotatePositions: vectors ${shortMatrix}`,
  ],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["rotatePositions", "vectors", (wrong) => rotatePositions(wrong)],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    "disentangledBias(queries, keys, { values })",
    () => disentangledBias(one, one, { keys: tensor([[[1], [2]]]), values: one } as never),
    'disentangledBias: fields of vectors must be named keys, queries, maxDistance, got "values"',
  ],
  [
    "relativeBias(table, 1, 1, { far })",
    () => relativeBias(fourBuckets, 1, 1, { far: 1 } as never),
    'relativeBias: options must be named causal, maxDistance, keysBefore, got "far"',
  ],
  [
    'relativeBias(table, 1, 1, { causal: "no" })',
    () => relativeBias(fourBuckets, 1, 1, { causal: "no" } as never),
    "relativeBias: causal must be true or false, got string",
  ],
  [
    "rotatePositions(vectors, { layout: 5 })",
    // @ts-expect-error wrong on purpose
    () => rotatePositions(matrix, { layout: 5 }),
    "rotatePositions: layout must be one of interleaved, halves, got 5",
  ],
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
