import type { Panel } from "../picture/panels/panel.js";
import type { Stage } from "../settings/stages.js";

/**
 * Where a picture's values are used in a matrix of the next stage: in all of it, each row in the row of the same token,
 * each row in the column of its token, or in the columns of its head.
 */
export type Landing = "field" | "rows" | "columns" | "head";

/** A picture whose values a stage uses. */
export interface Departure {
  /** Its index among the pictures of the stage before; or the values, which come from an earlier stage. */
  readonly picture: number | "values";
  /** The matrix of the new stage that it goes to. */
  readonly matrix: number;
  readonly landing: Landing;
  /** The colour of its outline while it moves: that of queries, keys or values. */
  readonly role: Panel["role"];
}

/** How the values of a stage follow from those of the stage before. */
export interface Passage {
  readonly from: Stage;
  readonly departures: readonly Departure[];
  /** Whether each value stays in its cell. */
  readonly isInPlace: boolean;
  /** Whether rows are computed one after another, each as a whole; else all cells at once. */
  readonly isByRow: boolean;
}

const CELL_BY_CELL = {
  departures: [{ picture: 0, matrix: 0, landing: "field", role: "none" }],
  isInPlace: true,
  isByRow: false,
} as const;
const ROW_BY_ROW = { isInPlace: false, isByRow: true } as const;

const PASSAGES: Readonly<Partial<Record<Stage, Passage>>> = {
  // Q, K, V = X·W: a row of the inputs gives a row of each.
  projected: {
    from: "inputs",
    departures: [0, 1, 2].map((matrix) => ({ picture: 0, matrix, landing: "field", role: "none" })),
    ...ROW_BY_ROW,
  },
  // Q·Kᵀ: queries stand at the rows, keys at the columns.
  scores: {
    from: "projected",
    departures: [
      { picture: 0, matrix: 0, landing: "rows", role: "query" },
      { picture: 1, matrix: 0, landing: "columns", role: "key" },
    ],
    ...ROW_BY_ROW,
  },
  scaledScores: { from: "scores", ...CELL_BY_CELL },
  maskedScores: { from: "scaledScores", ...CELL_BY_CELL },
  // Softmax normalises each row by itself.
  weights: { from: "maskedScores", ...CELL_BY_CELL, isByRow: true },
  // A·V: a row of weights sums all values into one row.
  headOutputs: {
    from: "weights",
    departures: [
      { picture: "values", matrix: 0, landing: "field", role: "value" },
      { picture: 0, matrix: 0, landing: "rows", role: "none" },
    ],
    ...ROW_BY_ROW,
  },
  // concat(heads)·W: the head's output is one part of the concatenation.
  output: {
    from: "headOutputs",
    departures: [{ picture: 0, matrix: 0, landing: "head", role: "none" }],
    ...ROW_BY_ROW,
  },
};

/** How a stage follows from another one; undefined unless it is computed from it. */
export function passageBetween(from: Stage, to: Stage): Passage | undefined {
  const passage = PASSAGES[to];
  return passage?.from === from ? passage : undefined;
}
