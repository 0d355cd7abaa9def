import { causalMask, tensor } from "../../src/index.js";
import { entropy } from "../../src/metrics/entropy.js";
import { headDivergence } from "../../src/metrics/headDivergence.js";
import { inductionScore } from "../../src/metrics/inductionScore.js";
import { maxOfHeads } from "../../src/metrics/maxOfHeads.js";
import { meanDistance } from "../../src/metrics/meanDistance.js";
import { meanOfHeads } from "../../src/metrics/meanOfHeads.js";
import { mergeTokens } from "../../src/metrics/mergeTokens.js";
import { nextTokenScore } from "../../src/metrics/nextTokenScore.js";
import { previousTokenScore } from "../../src/metrics/previousTokenScore.js";
import { relativeEntropy } from "../../src/metrics/relativeEntropy.js";
import { rollout } from "../../src/metrics/rollout.js";
import { selfMass } from "../../src/metrics/selfMass.js";
import { sinkMass } from "../../src/metrics/sinkMass.js";
import { topKeys } from "../../src/metrics/topKeys.js";
import { valueWeighted } from "../../src/metrics/valueWeighted.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";

const vector = tensor([1, 0]);
const matrix = tensor([
  [1, 0],
  [0.5, 0.5],
]);
const wide = tensor([[0.5, 0.25, 0.25]]);
const heads = tensor([[[1, 0]], [[0, 1]]]);
const nested: unknown = [[1]];

/** Every metric of any batch axes, called with what is not weights. */
const ofWeights: Readonly<Record<string, (weights: never) => unknown>> = {
  entropy,
  inductionScore: (weights) => inductionScore(weights, ["A", "B"]),
  maxOfHeads,
  meanDistance,
  meanOfHeads,
  mergeTokens: (weights) => mergeTokens(weights, [0, 1]),
  nextTokenScore,
  previousTokenScore,
  relativeEntropy,
  selfMass,
  sinkMass,
  valueWeighted: (weights) => valueWeighted(weights, matrix as never),
};

const vectors: Row[] = Object.entries(ofWeights).map(([name, metric]) => [
  `${name}(a vector)`,
  () => metric(vector as never),
  `${name}: weights must have shape […, queries, keys], got [2]`,
]);

const notTensors: Row[] = Object.entries(ofWeights).map(([name, metric]) => [
  `${name}(nested arrays)`,
  () => metric(nested as never),
  `${name}: weights must be a tensor, as tensor() makes, got an array`,
]);

const wrongValues: Row[] = [
  [
    "relativeEntropy(weights, mask) of another size",
    () => relativeEntropy(matrix, causalMask(3)),
    "relativeEntropy: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "relativeEntropy(weights, mask) with other entries",
    () => relativeEntropy(wide, { shape: [1, 3], data: Uint8Array.of(1, 2, 0) }),
    "relativeEntropy: mask must hold 1 (may attend) or 0 (hidden), got 2 at [0, 1]",
  ],
  [
    "inductionScore(weights, tokens) with a token too few",
    () => inductionScore(wide, ["A", "B"]),
    "inductionScore: tokens must have 3 entries, as many as keys, got 2",
  ],
  [
    "topKeys(heads, 0, 1)",
    // @ts-expect-error wrong on purpose
    () => topKeys(heads, 0, 1),
    "topKeys: weights must have shape [queries, keys], got [2, 1, 2]",
  ],
  [
    "topKeys(weights, 2, 1) of 2 queries",
    () => topKeys(matrix, 2, 1),
    "topKeys: query must be one of 2 rows from 0 up, got 2",
  ],
  [
    "topKeys(weights, -1, 1)",
    () => topKeys(matrix, -1, 1),
    "topKeys: query must be one of 2 rows from 0 up, got -1",
  ],
  [
    "topKeys(weights, 0.5, 1)",
    () => topKeys(matrix, 0.5, 1),
    "topKeys: query must be one of 2 rows from 0 up, got 0.5",
  ],
  [
    "topKeys(weights, 0, 1) without queries",
    () => topKeys(tensor([], [0, 2]), 0, 1),
    "topKeys: query must be one of 0 rows from 0 up, got 0",
  ],
  [
    "topKeys(weights, 0, -1)",
    () => topKeys(matrix, 0, -1),
    "topKeys: count must be a whole number from 0 up, got -1",
  ],
  [
    "topKeys(weights, 0, 1.5)",
    () => topKeys(matrix, 0, 1.5),
    "topKeys: count must be a whole number from 0 up, got 1.5",
  ],
  [
    "headDivergence(a matrix)",
    // @ts-expect-error wrong on purpose
    () => headDivergence(matrix),
    "headDivergence: weights must have shape [heads, queries, keys], got [2, 2]",
  ],
  [
    "rollout(layers) of unequal tokens",
    () => rollout([matrix, tensor([[1]])]),
    "rollout: layers[1] must have shape […, tokens = 2, tokens = 2], got [1, 1]",
  ],
  [
    "rollout(layers) with fewer queries than keys",
    () => rollout([wide]),
    "rollout: layers[0] must have shape […, tokens = 3, tokens = 3], got [1, 3]",
  ],
  [
    "rollout(layers) with heads of fewer queries than keys",
    () => rollout([tensor([[[0.5, 0.25, 0.25]], [[1, 0, 0]]])]),
    "rollout: layers[0] must have shape […, tokens = 3, tokens = 3], got [2, 1, 3]",
  ],
  [
    "rollout([a vector])",
    // @ts-expect-error wrong on purpose
    () => rollout([vector]),
    "rollout: layers[0] must have shape […, queries, keys], got [2]",
  ],
  ["rollout([])", () => rollout([]), "rollout: layers must have at least one entry, got none"],
  [
    "rollout(layers, { residual: 1.5 })",
    () => rollout([matrix], { residual: 1.5 }),
    "rollout: residual must be 0–1, got 1.5",
  ],
  [
    "rollout(layers, { residual: -0.5 })",
    () => rollout([matrix], { residual: -0.5 }),
    "rollout: residual must be 0–1, got -0.5",
  ],
  [
    "rollout(layers, { residual: NaN })",
    () => rollout([matrix], { residual: Number.NaN }),
    "rollout: residual must be 0–1, got NaN",
  ],
  [
    "valueWeighted(weights, values) with a value too few",
    () => valueWeighted(wide, matrix),
    "valueWeighted: values must have shape [keys = 3, dValue], got [2, 2]",
  ],
  [
    "valueWeighted(weights, values) of other heads",
    () => valueWeighted(heads, tensor([[[1], [2]]])),
    "valueWeighted: values must have shape [2, keys = 2, dValue], got [1, 2, 1]",
  ],
  [
    "valueWeighted(weights, values, output) with rows for one head of two",
    () => valueWeighted(heads, tensor([1, 2, 3, 4], [2, 2, 1]), tensor([[1]])),
    "valueWeighted: output must have shape [dValues = 2, dOutput], got [1, 1]",
  ],
  [
    "mergeTokens(weights, groups) with a query too few",
    () => mergeTokens(matrix, [0]),
    "mergeTokens: queryGroups must have 2 entries, as many as queries, got 1",
  ],
  [
    "mergeTokens(weights, groups) of more keys than queries, without their words",
    () => mergeTokens(wide, [0]),
    "mergeTokens: keyGroups must have 3 entries, as many as keys, got 1",
  ],
  [
    "mergeTokens(weights, [1, 2])",
    () => mergeTokens(matrix, [1, 2]),
    "mergeTokens: queryGroups[0] must start at 0 and rise by 0 or 1, got 1",
  ],
  [
    "mergeTokens(weights, [-1, 0])",
    () => mergeTokens(matrix, [-1, 0]),
    "mergeTokens: queryGroups[0] must start at 0 and rise by 0 or 1, got -1",
  ],
  [
    "mergeTokens(weights, groups, [0, 2, 3]) with a gap",
    () => mergeTokens(wide, [0], [0, 2, 3]),
    "mergeTokens: keyGroups[1] must start at 0 and rise by 0 or 1, got 2",
  ],
  [
    "mergeTokens(weights, groups, [0, 1, 0]) out of order",
    () => mergeTokens(wide, [0], [0, 1, 0]),
    "mergeTokens: keyGroups[2] must start at 0 and rise by 0 or 1, got 0",
  ],
  [
    "mergeTokens(weights, [0, 0.5])",
    () => mergeTokens(matrix, [0, 0.5]),
    "mergeTokens: queryGroups[1] must start at 0 and rise by 0 or 1, got 0.5",
  ],
];

const wrongKinds: Row[] = [
  [
    'rollout(layers, { residual: "0.5" })',
    () => rollout([matrix], { residual: "0.5" as never }),
    "rollout: residual must be 0–1, got string",
  ],
  [
    'mergeTokens(weights, [0, "1"])',
    // @ts-expect-error wrong on purpose
    () => mergeTokens(matrix, [0, "1"]),
    "mergeTokens: queryGroups[1] must start at 0 and rise by 0 or 1, got string",
  ],
  [
    "relativeEntropy(weights, nested arrays)",
    // @ts-expect-error wrong on purpose
    () => relativeEntropy(matrix, [[true]]),
    "relativeEntropy: mask must be a mask, as causalMask() makes, got an array",
  ],
  [
    "inductionScore(weights, text)",
    // @ts-expect-error wrong on purpose
    () => inductionScore(matrix, "AB"),
    "inductionScore: tokens must be an array, got string",
  ],
  [
    "topKeys(nested arrays, 0, 1)",
    () => topKeys(nested as never, 0, 1),
    "topKeys: weights must be a tensor, as tensor() makes, got an array",
  ],
  [
    "headDivergence(nested arrays)",
    () => headDivergence(nested as never),
    "headDivergence: weights must be a tensor, as tensor() makes, got an array",
  ],
  [
    "rollout(undefined)",
    () => rollout(undefined as never),
    "rollout: layers must be an array of tensors, got undefined",
  ],
  [
    "rollout(heads) outside an array",
    // @ts-expect-error wrong on purpose
    () => rollout(heads),
    "rollout: layers must be an array of tensors, got object",
  ],
  [
    "rollout([matrix, nested arrays])",
    () => rollout([matrix, nested as never]),
    "rollout: layers[1] must be a tensor, as tensor() makes, got an array",
  ],
  [
    "rollout(layers, 0.5)",
    // @ts-expect-error wrong on purpose
    () => rollout([matrix], 0.5),
    "rollout: options must be an object, got number",
  ],
  [
    "valueWeighted(weights, nested arrays)",
    () => valueWeighted(matrix, nested as never),
    "valueWeighted: values must be a tensor, as tensor() makes, got an array",
  ],
  [
    "valueWeighted(weights, values, nested arrays)",
    () => valueWeighted(matrix, matrix, nested as never),
    "valueWeighted: output must be a tensor, as tensor() makes, got an array",
  ],
  [
    "mergeTokens(weights, undefined)",
    // @ts-expect-error wrong on purpose
    () => mergeTokens(matrix, undefined),
    "mergeTokens: queryGroups must be an array, got undefined",
  ],
  [
    "mergeTokens(weights, groups, a number)",
    // @ts-expect-error wrong on purpose
    () => mergeTokens(matrix, [0, 1], 2),
    "mergeTokens: keyGroups must be an array, got number",
  ],
];

testRefusals([
  ["fewer axes than expected", refusals(RangeError, vectors)],
  ["something else than a tensor", refusals(TypeError, notTensors)],
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["another wrong kind of thing", refusals(TypeError, wrongKinds)],
]);
