import type { HeadMetric } from "../settings/headMetric.js";
import type { NoMetric } from "../transforms/metrics/noMetric.js";

/** Every word of the overview of the heads. */
export interface OverviewMessages {
  /** Under one name, beside the words of other instruments. */
  readonly overview: OverviewWords;
}

/** The words of the overview of the heads. */
export interface OverviewWords {
  /** Label of the choice of a metric. */
  readonly metric: string;
  /** The choice of none. */
  readonly noMetric: string;
  /** Each metric. */
  readonly metrics: Readonly<Record<HeadMetric, MetricWords>>;
  /** Label of the switch that sorts by the metric. */
  readonly sort: string;
  /** Label of the switch by which a tap chooses heads to mix, in place of opening one. */
  readonly choose: string;
  /** Name of the grid, for those who listen. */
  readonly grid: (heads: number, layers: number) => string;
  /** Which keys do what in the grid. */
  readonly gridHelp: string;
  /** A head as it is spoken, layers and heads counted from 1: `layer 2, head 3`. */
  readonly head: (layer: number, head: number) => string;
  /** The same, short enough for under a picture; without the layer when there is only one. */
  readonly label: (layer: number | undefined, head: number) => string;
  /** A head's metric as it is spoken. */
  readonly value: (name: string, value: string) => string;
  /** How a head ranks by the metric: `2 of 16`. */
  readonly rank: (rank: number, count: number) => string;
  /** A mean distance with its unit: `1.82 tokens`. */
  readonly distance: (tokens: string) => string;
  /** What a metric is that says nothing about a head, and why. */
  readonly unknown: Readonly<Record<NoMetric, string>>;
  /** How the heads lie in the metric, with the lowest and the highest value. */
  readonly range: (lowest: string, highest: string) => string;
  /** In place of that where the metric says nothing about any head. */
  readonly noRange: (value: string) => string;
  /** Said where one of the pictures is of a sum of heads. */
  readonly fullColor: string;
  /** Said where a point of a picture stands for several cells. */
  readonly pooled: string;
}

/** The words of one metric. */
export interface MetricWords {
  /** Its name. */
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly definition: string;
  /** What its numbers are. */
  readonly unit: string;
}
