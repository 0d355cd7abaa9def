import type { AttentionTrace, HeadPlace } from "attention-core";
import type { HeadMetric } from "../../settings/headMetric.js";
import { headNumbers } from "../../transforms/headNumbers.js";
import { type LegendPicture, legendPicture } from "../scale/legendPicture.js";
import { type ValueScale, valueScaleOf } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { barLimit } from "./barShare.js";
import { combinedCells } from "./combinedCells.js";
import { type HeadPicture, headPicture } from "./headPicture.js";
import type { HeadsInput } from "./headsInput.js";
import { type MetricLegend, metricLegend } from "./metricLegend.js";
import type { OverviewNumbers } from "./overviewLayout.js";
import { type OverviewCell, overviewOf } from "./overviewOf.js";
import type { WeightsOfHeads } from "./weightsOfHeads.js";

/** Every head of every layer, with what they are compared by. */
export interface HeadsPicture {
  /** Layer by layer, or the highest first. */
  readonly recorded: readonly HeadPicture[];
  /** The combined layers, each in a row of its own. */
  readonly combined: readonly HeadPicture[];
  /** What a screen reader calls the grid of them: how many heads of how many layers. */
  readonly gridLabel: string;
  readonly isSorted: boolean;
  /** Whether the pictures flow from row to row, each with its place under it: sorted, or as a strip. */
  readonly isFlowing: boolean;
  readonly metric: HeadMetric | null;
  /** The head that is open. */
  readonly open: HeadPlace;
  /** The colours of all pictures. */
  readonly scale: ValueScale;
  readonly legend: LegendPicture;
  /** What the values and their bars mean; null without a metric. */
  readonly metricLegend: MetricLegend | null;
  /** Whether one of the pictures shows a sum, which can be above 1. */
  readonly hasSum: boolean;
  /** Keyboard help for the grid. */
  readonly help: string;
  /** How many tokens the longer of the two texts has. */
  readonly longest: number;
  /** What the layers and the heads of the grid are called. */
  readonly numbers: OverviewNumbers;
  /** Whether every head has its picture and its value: those of a large trace come slice by slice. */
  readonly isWhole: boolean;
  /** The texts for attention weights. */
  readonly words: InspectorWords;
}

/** Every head has the same scale, so that heads can be compared: 0–1, or up to the largest of small weights. */
export function scaleOfHeads(weights: WeightsOfHeads, locale?: string | undefined): ValueScale {
  const known = weights.flatMap((heads) => heads.filter((head) => head !== undefined));
  const { kind, limit } = valueScaleOf("weights", known);
  return { kind: "sequential", limit: kind === "sequential" ? Math.min(1, limit) : 1, locale };
}

/** The overview of the heads, always of attention weights, whatever the matrix shows. */
export function headsPicture(input: HeadsInput): HeadsPicture {
  const { weightsTrace, combined, metric, hasGap, ablated, words } = input;
  const open = { layer: input.layer, head: input.head };
  const isSorted = input.isSorted && metric !== null;
  const isFlowing = isSorted || input.isStrip;
  const layers = weightsTrace.layers.length - combined.length;
  const recorded = { ...weightsTrace, layers: weightsTrace.layers.slice(0, layers) };
  const overview = overviewOf(recorded, metric, isSorted, hasGap, input.readSoFar.values);
  const { overview: own } = words;
  const limit = metric === null ? 1 : barLimit(metric, overview.range);
  const hasLayers = overview.cells.some(({ layer }) => layer > 0);
  const context = {
    ...input,
    recorded,
    open,
    isFlowing,
    limit,
    ranked: overview.ranked,
    hasLayers,
  };
  const headOf = (cell: OverviewCell, isCombined: boolean) =>
    headPicture(cell, isCombined, context);
  const heads = overview.cells.map((cell) => headOf(cell, false));
  const hasHidden = heads.some(({ weights }) => weights?.hasHidden === true);
  return {
    recorded: heads,
    combined: combinedOf(input, recorded).map((cell) => headOf(cell, true)),
    gridLabel: own.grid(heads.length, layers),
    isSorted,
    isFlowing,
    metric,
    open,
    scale: input.scale,
    legend: legendPicture(
      input.scale,
      words.stages.weights.legend,
      hasHidden ? words.hidden : null,
    ),
    metricLegend: metric === null ? null : metricLegend(metric, overview, limit, words),
    hasSum: combined.some(({ by }) => by === "sum"),
    help: ablated === null ? own.gridHelp : `${own.gridHelp} ${words.ablation.help}`,
    isWhole: input.readSoFar.isAll,
    longest: Math.max(weightsTrace.queryTokens.length, weightsTrace.keyTokens.length),
    numbers: numbersOf(recorded),
    words,
  };
}

/** The combined layers, which are measured after all heads of a long text. */
function combinedOf({ combined, metric, hasGap, readSoFar }: HeadsInput, recorded: AttentionTrace) {
  return combinedCells(recorded, combined, readSoFar.isAll ? metric : null, hasGap);
}

/** The numbers of the layers, and of the heads of the layer with the most heads. */
function numbersOf(trace: AttentionTrace): OverviewNumbers {
  const counts = trace.layers.map(({ headLabels }) => headLabels.length);
  const largest = Math.max(1, ...counts);
  const layer = Math.max(0, counts.indexOf(largest));
  return {
    layers: counts.map((_, each) => headNumbers(trace, { layer: each, head: 0 }).layer),
    heads: Array.from({ length: largest }, (_, head) => headNumbers(trace, { layer, head }).head),
  };
}
