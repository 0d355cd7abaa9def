import type { HeadMetric } from "../settings/headMetric.js";
import type { NoMetric } from "../transforms/metrics/noMetric.js";

/** Every text of the overview of the heads. */
export interface OverviewMessages {
  /** Under one name, beside the texts of other instruments. */
  readonly overview: OverviewWords;
}

/** The texts of the overview of the heads. */
export interface OverviewWords {
  /** Label of the choice of a metric. */
  readonly metric: string;
  /** The choice of no metric. */
  readonly noMetric: string;
  /** The texts of each metric. */
  readonly metrics: Readonly<Record<HeadMetric, MetricWords>>;
  /** Label of the switch that sorts by the metric. */
  readonly sort: string;
  /** Label of the switch that makes a tap choose heads to combine instead of opening one. */
  readonly choose: string;
  /** Accessible name of the grid. */
  readonly grid: (heads: number, layers: number) => string;
  /** Keyboard help for the grid. */
  readonly gridHelp: string;
  /** The announcement of a head, layers and heads counted from 1: `layer 2, head 3`. */
  readonly head: (layer: number, head: number) => string;
  /** The same, short enough for a caption; without the layer if there is only one. */
  readonly label: (layer: number | undefined, head: number) => string;
  /** The announcement of a head's metric. */
  readonly value: (name: string, value: string) => string;
  /** Rank of a head by the metric: `2 of 16`. */
  readonly rank: (rank: number, count: number) => string;
  /** A mean distance with its unit: `1.82 tokens`. */
  readonly distance: (tokens: string) => string;
  /** Why a metric is not defined for a head. */
  readonly unknown: Readonly<Record<NoMetric, string>>;
  /** The range of the metric over all heads. */
  readonly range: (lowest: string, highest: string) => string;
  /** Instead of that if the metric is not defined for any head. */
  readonly noRange: (value: string) => string;
  /** Shown if one of the pictures is a sum of heads. */
  readonly fullColor: string;
  /** Shown if a pixel of a picture stands for several cells. */
  readonly pooled: string;
}

/** The texts of one metric. */
export interface MetricWords {
  /** Its name. */
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly definition: string;
  /** What its numbers are. */
  readonly unit: string;
}
