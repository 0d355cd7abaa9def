import type { AttentionTrace } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { MAX_AT_ONCE } from "../../transforms/maxAtOnce.js";
import { pairsIn } from "../../transforms/pairsIn.js";

/** How many heads of a large trace were read so far, in reading order: a slice at a time. */
export interface HeadProgress {
  /** The trace that has the heads. */
  readonly trace: AttentionTrace;
  /** How many have a small picture. */
  readonly pictures: number;
  /** The metric, and how many heads have a value. */
  readonly metric: HeadMetric | null;
  readonly values: number;
  /** Whether reading stopped because a layer cannot be read. */
  readonly isStopped: boolean;
}

/** How many heads have been read; all of them for a trace small enough to read at once. */
export interface HeadsReadSoFar extends Pick<HeadProgress, "pictures" | "values"> {
  /** Whether nothing is left to read. */
  readonly isAll: boolean;
}

/** A slice has this many weights, or one head: pooling takes 5 ns each, the slowest metric 20. */
const WEIGHTS_PER_SLICE = 1_000_000;

/** How much of a trace was read. */
export function headsReadSoFar(
  progress: HeadProgress | null,
  trace: AttentionTrace,
  metric: HeadMetric | null,
): HeadsReadSoFar {
  const heads = headsIn(trace);
  if (pairsIn(trace) <= MAX_AT_ONCE) {
    return { pictures: heads, values: heads, isAll: true };
  }
  const pictures = progress?.trace === trace ? progress.pictures : 0;
  const values = progress?.trace === trace && progress.metric === metric ? progress.values : 0;
  const isStopped = progress?.trace === trace && progress.isStopped;
  const isAll = pictures >= heads && (metric === null || values >= heads);
  return { pictures, values, isAll: isAll || isStopped };
}

/**
 * The same with one more slice: pictures at first, then the values.
 *
 * @param metric - the metric by which the heads are compared; null for none, so that only pictures are read
 */
export function withNextSlice(
  progress: HeadProgress | null,
  trace: AttentionTrace,
  metric: HeadMetric | null,
): HeadProgress {
  const { pictures, values } = headsReadSoFar(progress, trace, metric);
  const heads = headsIn(trace);
  const slice = Math.max(1, Math.floor(WEIGHTS_PER_SLICE / matrixSize(trace)));
  const next = { trace, pictures, metric, values, isStopped: false };
  return pictures < heads
    ? { ...next, pictures: Math.min(heads, pictures + slice) }
    : { ...next, values: Math.min(heads, values + slice) };
}

function headsIn({ layers }: AttentionTrace): number {
  return layers.reduce((sum, { headLabels }) => sum + headLabels.length, 0);
}

function matrixSize({ queryTokens, keyTokens }: AttentionTrace): number {
  return Math.max(1, queryTokens.length * keyTokens.length);
}
