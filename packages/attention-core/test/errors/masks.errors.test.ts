import {
  applyMask,
  causalMask,
  combineMasks,
  maskWhere,
  paddingMask,
  slidingWindowMask,
} from "../../src/index.js";
import { type Row, refusals, testRefusals } from "../helpers/refusals.js";
import { type TensorParameter, wrongTensors } from "../helpers/wrongTensors.js";
import { mask, matrix, short, shortMatrix, vector } from "./given.js";

const nestedMask = [
  [true, false],
  [true, true],
];

/** Wrong shapes and values: RangeError, with what was expected and what came. */
const wrongValues: Row[] = [
  [
    "maskWhere(-1, 2, mayAttend)",
    () => maskWhere(-1, 2, () => true),
    "maskWhere: queries must be a whole number from 0 up, got -1",
  ],
  [
    "maskWhere(2, 1.5, mayAttend)",
    () => maskWhere(2, 1.5, () => true),
    "maskWhere: keys must be a whole number from 0 up, got 1.5",
  ],
  [
    "causalMask(NaN)",
    () => causalMask(Number.NaN),
    "causalMask: queries must be a whole number from 0 up, got NaN",
  ],
  [
    "causalMask(2, -1)",
    () => causalMask(2, -1),
    "causalMask: keys must be a whole number from 0 up, got -1",
  ],
  [
    "paddingMask([1, 0, 2])",
    () => paddingMask([1, 0, 2]),
    "paddingMask: isToken[2] must be true, false, 1 or 0, got 2",
  ],
  [
    "paddingMask([true], -1)",
    () => paddingMask([true], -1),
    "paddingMask: queries must be a whole number from 0 up, got -1",
  ],
  [
    "combineMasks()",
    () => combineMasks(),
    "combineMasks: masks must have at least one entry, got none",
  ],
  [
    "combineMasks(first, second) of different shapes",
    () => combineMasks(causalMask(2), causalMask(3)),
    "combineMasks: masks[1] must have shape [2, 2], got [3, 3]",
  ],
  [
    "combineMasks(first, second) of different numbers of heads",
    () => combineMasks(mask([2, 1, 1], 1, 1), mask([1, 1, 1], 1)),
    "combineMasks: masks[1] must have shape [1, 1] or [2, 1, 1], got [1, 1, 1]",
  ],
  [
    "applyMask(scores, mask) of another shape",
    () => applyMask(matrix, causalMask(3)),
    "applyMask: mask must have shape [2, 2], got [3, 3]",
  ],
  [
    "applyMask(scores, mask) of one axis",
    () => applyMask(matrix, mask([2], 1, 1)),
    "applyMask: mask must have shape [2, 2], got [2]",
  ],
  [
    "applyMask(scores, mask) of more axes than the scores",
    () => applyMask(matrix, mask([1, 2, 2], 1, 1, 1, 1)),
    "applyMask: mask must have shape [2, 2], got [1, 2, 2]",
  ],
  [
    "applyMask(scores, mask) with an entry of 255 in front",
    () => applyMask(matrix, mask([2, 2], 255, 0, 0, 1)),
    "applyMask: mask must hold 1 (may attend) or 0 (hidden), got 255 at [0, 0]",
  ],
  [
    "applyMask(scores, mask) of more axes than the scores",
    () => applyMask(matrix, mask([1, 2, 2], 1, 0, 0, 1)),
    "applyMask: mask must have shape [2, 2], got [1, 2, 2]",
  ],
  [
    "applyMask(scores, mask) with an entry of 2",
    () => applyMask(matrix, mask([2, 2], 1, 0, 2, 1)),
    "applyMask: mask must hold 1 (may attend) or 0 (hidden), got 2 at [1, 0]",
  ],
  [
    "applyMask(scores, mask) with too few entries",
    () => applyMask(matrix, mask([2, 2], 1, 0)),
    "applyMask: mask must have 4 entries for shape [2, 2], got 2",
  ],
  [
    "applyMask(scores, mask) with a negative length",
    () => applyMask(matrix, mask([-2, -2], 1, 1, 1, 1)),
    "applyMask: mask.shape must hold whole numbers from 0 up, got -2",
  ],
  [
    "applyMask(vector, mask)",
    () => applyMask(vector, causalMask(1, 2)),
    "applyMask: scores must have shape […, queries, keys], got [2]",
  ],
  [
    "slidingWindowMask(2, NaN)",
    () => slidingWindowMask(2, Number.NaN),
    "slidingWindowMask: window must be a whole number from 1 up, or { before, after }, got NaN",
  ],
  [
    "slidingWindowMask(2, 1, 1.5)",
    () => slidingWindowMask(2, 1, 1.5),
    "slidingWindowMask: keys must be a whole number from 0 up, got 1.5",
  ],
];

/** A tensor's data may come from anywhere: RangeError when it is not what its shape says. */
const shortTensors: Row[] = [
  [
    "applyMask(short, …)",
    () => applyMask(short, causalMask(2)),
    `applyMask: scores ${shortMatrix}`,
  ],
];

/** Every parameter that is a tensor: its function, its name in errors, and a call with only it wrong. */
const tensorParameters: TensorParameter[] = [
  // @ts-expect-error wrong on purpose
  ["applyMask", "scores", (wrong) => applyMask(wrong, causalMask(2))],
];

/** Other things of the wrong kind: TypeError. */
const otherWrongKinds: Row[] = [
  [
    'causalMask("2")',
    // @ts-expect-error wrong on purpose
    () => causalMask("2"),
    "causalMask: queries must be a whole number from 0 up, got string",
  ],
  [
    "maskWhere(2, 2) without a rule",
    // @ts-expect-error wrong on purpose
    () => maskWhere(2, 2),
    "maskWhere: mayAttend must be a function, got undefined",
  ],
  [
    "paddingMask(null)",
    // @ts-expect-error wrong on purpose
    () => paddingMask(null),
    "paddingMask: isToken must be an array of true and false, got null",
  ],
  [
    'paddingMask("110")',
    // @ts-expect-error wrong on purpose
    () => paddingMask("110"),
    "paddingMask: isToken must be an array of true and false, got string",
  ],
  [
    "combineMasks(causalMask(2), null)",
    // @ts-expect-error wrong on purpose
    () => combineMasks(causalMask(2), null),
    "combineMasks: masks[1] must be a mask, as causalMask() makes, got null",
  ],
  [
    "combineMasks([first, second])",
    // @ts-expect-error wrong on purpose
    () => combineMasks([causalMask(2), causalMask(2)]),
    "combineMasks: masks[0] must be a mask, as causalMask() makes, got an array",
  ],
  [
    "applyMask(scores, null)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, null),
    "applyMask: mask must be a mask, as causalMask() makes, got null",
  ],
  [
    "applyMask(scores, undefined)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, undefined),
    "applyMask: mask must be a mask, as causalMask() makes, got undefined",
  ],
  [
    'applyMask(scores, "causal")',
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, "causal"),
    "applyMask: mask must be a mask, as causalMask() makes, got string",
  ],
  [
    "applyMask(scores, [[true, false], [true, true]])",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, nestedMask),
    "applyMask: mask must be a mask, as causalMask() makes, got an array",
  ],
  [
    "applyMask(scores, tensor)",
    // @ts-expect-error wrong on purpose
    () => applyMask(matrix, matrix),
    "applyMask: mask must be a mask, as causalMask() makes, got object",
  ],
];

/** Entries that look like true and false but are not: TypeError, since their meaning is a guess. */
const ambiguousTokens: Row[] = (
  [
    ["0", "string"],
    ["1", "string"],
    ["", "string"],
    [null, "null"],
    [[], "an array"],
  ] as const
).map(([entry, got]) => [
  `paddingMask([${JSON.stringify(entry)}])`,
  // @ts-expect-error wrong on purpose
  () => paddingMask([entry]),
  `paddingMask: isToken[0] must be true, false, 1 or 0, got ${got}`,
]);

testRefusals([
  ["a wrong shape or value", refusals(RangeError, wrongValues)],
  ["a tensor with fewer entries than its shape", refusals(RangeError, shortTensors)],
  ["something else than a tensor", refusals(TypeError, wrongTensors(tensorParameters))],
  ["another wrong kind of thing", refusals(TypeError, otherWrongKinds)],
  ["an entry that only looks like true or false", refusals(TypeError, ambiguousTokens)],
]);
