import { attention, tensor, toNested } from "attention-core";

/** The example that is computed by hand: one query, and a key and a value for each token. */
export const EXAMPLE = {
  tokens: ["animal", "street", "tired"],
  query: [1, 2, 0, 1],
  keys: [
    [1, 1, 0, 1],
    [0, 1, 1, 0],
    [1, 0, 2, -1],
  ],
  values: [
    [10, 0],
    [0, 10],
    [10, 10],
  ],
} as const;

/** The lines of the table, in order. */
export const LINES = ["score", "÷ 2", "exp", "weight"] as const;

/** One of them. */
export type Line = (typeof LINES)[number];

/** One line of the table, and what all of it leads to. */
export interface HandNumbers {
  readonly line: Line;
  /** What this line has for each token. */
  readonly numbers: readonly number[];
  /** What each token has of the sum of this line, 0–1. */
  readonly shares: readonly number[];
  /** The weighted sum of the values. */
  readonly output: readonly number[];
}

const stages = attention(
  tensor([EXAMPLE.query]),
  tensor(EXAMPLE.keys.map((key) => [...key])),
  tensor(EXAMPLE.values.map((value) => [...value])),
);
const [scaled] = toNested(stages.scaledScores);
const COMPUTED: Readonly<Record<Line, readonly number[]>> = {
  score: toNested(stages.scores)[0]!,
  "÷ 2": scaled!,
  exp: scaled!.map(Math.exp),
  weight: toNested(stages.weights)[0]!,
};

/** A line of the arithmetic from scores to weights. */
export function handNumbers(line: Line): HandNumbers {
  const numbers = COMPUTED[line];
  const sum = numbers.reduce((total, each) => total + each);
  return {
    line,
    numbers,
    shares: numbers.map((each) => each / sum),
    output: toNested(stages.output)[0]!,
  };
}
