import { attention, attentionGradient, softmaxGradient, tensor } from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import { matrix, narrow, short, shortMatrix, threeHeads, threeRows, twoHeads } from "./given.js";

const stages = attention(matrix, matrix, matrix);

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
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
];

/** An option that does not fit is refused by the function it was given to, before any stage. */
const wrongOptions: Row[] = [
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
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
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
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
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
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
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
];

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["an option of attention", refusals(RangeError, wrongOptions)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
]);
