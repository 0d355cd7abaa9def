import type { AttentionTrace, HeadPlace } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { headMetric } from "../../transforms/metrics/headMetric.js";
import type { MetricValue } from "../../transforms/metrics/noMetric.js";

/** A head as the overview shows it. */
export interface OverviewCell extends HeadPlace {
  /** Layer and head, counted from 1: `2.3`. */
  readonly label: string;
  /** What the trace calls the head. */
  readonly name: string;
  /** Its metric, or why it has none; undefined while the heads are not compared. */
  readonly value: MetricValue | undefined;
  /** 1 for the highest number; equal ones share a rank. A combined layer has none. */
  readonly rank: number | undefined;
}

/** Every head of every recorded layer. */
export interface Overview {
  /** Layer by layer, or by value, the highest first and those without one last. */
  readonly cells: readonly OverviewCell[];
  /** The lowest and the highest value; undefined if there is none. */
  readonly range: { readonly lowest: number; readonly highest: number } | undefined;
  /** How many heads have a number. */
  readonly ranked: number;
}

/**
 * Every head of a trace with its value of a metric, in reading order or sorted by it.
 *
 * @param hasGap - whether keys are excluded so that rows do not sum to 1
 * @param measured - how many heads are measured, in reading order; the others have no value yet
 */
export function overviewOf(
  trace: AttentionTrace,
  metric: HeadMetric | null,
  isSorted: boolean,
  hasGap = false,
  measured = Number.POSITIVE_INFINITY,
): Overview {
  let remaining = measured;
  const heads = trace.layers.flatMap((layer, layerIndex) =>
    layer.headLabels.map((name, head) => {
      remaining -= 1;
      const isMeasured = metric !== null && remaining >= 0;
      return {
        layer: layerIndex,
        head,
        label: `${layerIndex + 1}.${head + 1}`,
        name,
        value: isMeasured ? headMetric(trace, layer, head, metric, hasGap) : undefined,
      };
    }),
  );
  const values = heads.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  values.sort((a, b) => b - a);
  const ranks = new Map<MetricValue | undefined, number>();
  for (const [at, value] of values.entries()) if (!ranks.has(value)) ranks.set(value, at + 1);
  const cells = heads.map((cell) => ({ ...cell, rank: ranks.get(cell.value) }));
  const last = heads.length + 1; // after every rank: heads without a number
  if (isSorted) cells.sort((a, b) => (a.rank ?? last) - (b.rank ?? last));
  const [highest, lowest] = [values[0], values.at(-1)];
  const range = highest === undefined || lowest === undefined ? undefined : { lowest, highest };
  return { cells, range, ranked: values.length };
}
