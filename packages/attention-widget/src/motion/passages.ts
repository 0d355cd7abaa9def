import type { Panel } from "../picture/panels.js";
import type { Stage } from "../settings/stages.js";

/**
 * Where a picture's numbers go in a matrix of the next step: to all of it, each row to the row of
 * the same token, each row to the column of its token, or to the columns of its head.
 */
export type Landing = "field" | "rows" | "columns" | "head";

/** A picture that a step's numbers are made of. */
export interface Origin {
  /** Its place among the pictures of the step before; or the values, which come from farther. */
  readonly picture: number | "values";
  /** The matrix of the new step that it goes to. */
  readonly matrix: number;
  readonly landing: Landing;
  /** Which of the three colours of meaning it is outlined in on its way. */
  readonly role: Panel["role"];
}

/** How the numbers of a step come from those of the step before it. */
export interface Passage {
  readonly from: Stage;
  readonly origins: readonly Origin[];
  /** Whether each number stays in its cell. */
  readonly isInPlace: boolean;
  /** Whether the numbers of a row come about together, one row after another; else all at once. */
  readonly isByRow: boolean;
}

const CELL_BY_CELL = {
  origins: [{ picture: 0, matrix: 0, landing: "field", role: "none" }],
  isInPlace: true,
  isByRow: false,
} as const;
const ROW_BY_ROW = { isInPlace: false, isByRow: true } as const;

const PASSAGES: Readonly<Partial<Record<Stage, Passage>>> = {
  // Q, K, V = X·W: a row of the inputs gives a row of each.
  projected: {
    from: "inputs",
    origins: [0, 1, 2].map((matrix) => ({ picture: 0, matrix, landing: "field", role: "none" })),
    ...ROW_BY_ROW,
  },
  // Q·Kᵀ: queries stand at the rows, keys at the columns.
  scores: {
    from: "projected",
    origins: [
      { picture: 0, matrix: 0, landing: "rows", role: "query" },
      { picture: 1, matrix: 0, landing: "columns", role: "key" },
    ],
    ...ROW_BY_ROW,
  },
  scaledScores: { from: "scores", ...CELL_BY_CELL },
  maskedScores: { from: "scaledScores", ...CELL_BY_CELL },
  // softmax shares out each row for itself.
  weights: { from: "maskedScores", ...CELL_BY_CELL, isByRow: true },
  // A·V: a row of weights mixes all values into one row.
  headOutputs: {
    from: "weights",
    origins: [
      { picture: "values", matrix: 0, landing: "field", role: "value" },
      { picture: 0, matrix: 0, landing: "rows", role: "none" },
    ],
    ...ROW_BY_ROW,
  },
  // concat(heads)·W: the head's output is one part of what is joined.
  output: {
    from: "headOutputs",
    origins: [{ picture: 0, matrix: 0, landing: "head", role: "none" }],
    ...ROW_BY_ROW,
  },
};

/** How a step follows from another one; undefined unless it is computed from that one's numbers. */
export function passageBetween(from: Stage, to: Stage): Passage | undefined {
  const passage = PASSAGES[to];
  return passage?.from === from ? passage : undefined;
}
