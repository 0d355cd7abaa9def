import { attention, attentionGradient, tensor } from "attention-core";
import { randomNormals } from "../randomNormals";

/** How many random queries and keys the head has. */
export const [QUERIES, KEYS] = [256, 11];
/** Each column of the histogram is as wide as this, from -LIMIT to LIMIT, and the last ones take the rest. */
const COLUMN = 2;
/** As far from 0 as the histogram goes; what is farther away is in its outermost columns. */
export const LIMIT = 30;

/** The widths of the knob. */
export const WIDTHS = [4, 8, 16, 32, 64, 128, 256, 512] as const;

/** What the softmax makes of the same queries and keys, divided by √dₖ or not. */
export interface SoftmaxMeasures {
  /** The standard deviation of what enters the softmax. */
  readonly spread: number;
  /** How many scores are in each column of the histogram, as a share. */
  readonly histogram: readonly number[];
  /** The weights of one row, the largest first. */
  readonly row: readonly number[];
  /** The share of the rows in which one weight is above 0.99. */
  readonly saturated: number;
  /** Of the size of the gradient on q · k, before the division in both cases, over all pairs. */
  readonly medianGradient: number;
  readonly meanGradient: number;
}

/** The same head with the division and without it. */
export interface ScalingNumbers {
  readonly width: number;
  readonly divided: SoftmaxMeasures;
  readonly undivided: SoftmaxMeasures;
}

/**
 * A head before training: 256 random queries, 11 random keys and values, and a random pull on its outputs, the same as in
 * the guide to scaling.
 */
export function scalingNumbers(width: number): ScalingNumbers {
  const normal = randomNormals(1);
  const random = (rows: number, columns: number) =>
    tensor(Array.from({ length: rows * columns }, normal), [rows, columns]);
  const [queries, keys] = [random(QUERIES, width), random(KEYS, width)];
  const [values, pull] = [random(KEYS, 1), random(QUERIES, 1)];
  const measure = (scale: number): SoftmaxMeasures => {
    const stages = attention(queries, keys, values, { scale });
    const gradient = attentionGradient(stages, pull, { scale }).scores.data.map(Math.abs);
    const rows = Array.from({ length: QUERIES }, (_, i) =>
      [...stages.weights.data.subarray(KEYS * i, KEYS * (i + 1))].sort((a, b) => b - a),
    );
    return {
      spread: deviation(stages.scaledScores.data),
      histogram: histogramOf(stages.scaledScores.data),
      row: rows[0]!,
      saturated: rows.filter((row) => row[0]! > 0.99).length / QUERIES,
      medianGradient: median(gradient),
      meanGradient: mean(gradient),
    };
  };
  return { width, divided: measure(1 / Math.sqrt(width)), undivided: measure(1) };
}

/** How high the column of a share is, as a share of the picture's height: by its root, so that rare scores are seen. */
export const columnHeight = (share: number): number => Math.sqrt(share);

function histogramOf(scores: Float32Array): number[] {
  const counts = new Array<number>((2 * LIMIT) / COLUMN).fill(0);
  for (const score of scores) {
    const column = Math.floor((score + LIMIT) / COLUMN);
    const inside = Math.min(Math.max(column, 0), counts.length - 1);
    counts[inside] = counts[inside]! + 1 / scores.length;
  }
  return counts;
}

const mean = (numbers: Float32Array) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const median = (numbers: Float32Array) => numbers.toSorted()[Math.floor(numbers.length / 2)]!;

function deviation(numbers: Float32Array): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((number) => (number - middle) ** 2)));
}
