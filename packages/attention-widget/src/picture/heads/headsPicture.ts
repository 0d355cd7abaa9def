import type { HeadMetric } from "../../settings/headMetric.js";
import { type HeadPlace, isSameHead } from "../../settings/headPlace.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { MetricValue } from "../../transforms/metrics/noMetric.js";
import type { TransformedTrace } from "../../transforms/transformTrace.js";
import { type HeadSwitch, headSwitch } from "../ablation/headSwitches.js";
import { importedHeadName } from "../importedHeadName.js";
import type { Panel } from "../panels/panel.js";
import { type LegendPicture, legendPicture } from "../scale/legendPicture.js";
import { type ValueScale, valueScaleOf } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { barLimit, barShare } from "./barShare.js";
import { combinedCells } from "./combinedCells.js";
import { describeHead, describeValue, metricText } from "./describeHead.js";
import type { ReadSoFar } from "./headsRead.js";
import { type MetricLegend, metricLegend } from "./metricLegend.js";
import { type OverviewCell, overviewOf } from "./overviewOf.js";
import type { WeightsOfHeads } from "./weightsOfHeads.js";

/** Every head of every layer, with what they are compared by. */
export interface HeadsPicture {
  /** Layer by layer, or the highest first. */
  readonly recorded: readonly HeadPicture[];
  /** What was combined of them, each in a row of its own. */
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
  /** Whether one of the pictures is of a sum, which can be above 1. */
  readonly hasSum: boolean;
  /** Keyboard help for the grid. */
  readonly help: string;
  /** How many tokens the longer of the two texts has. */
  readonly longest: number;
  /** Whether every head has its picture and its value: those of a large trace come slice by slice. */
  readonly isWhole: boolean;
  /** Those of attention weights. */
  readonly words: InspectorWords;
}

/** One head: its small picture, and its texts. */
export interface HeadPicture extends HeadPlace {
  /** By which it stays the same from one metric to another. */
  readonly id: string;
  readonly weights: Panel | undefined;
  /** What a screen reader announces. */
  readonly announced: string;
  /** What the trace calls it, and its value by name. */
  readonly title: string;
  /** Layer and head, where rows and columns do not say them. */
  readonly label: string | null;
  /** Its value as it is printed; null without a metric. */
  readonly value: string | null;
  /** How long its bar is, 0–1; null where the metric has no value. */
  readonly share: number | null;
  readonly isOpen: boolean;
  /** Its place among the heads that are combined; null when it is none of them. */
  readonly order: number | null;
  /** What switches it off; null where its source cannot. */
  readonly switch: HeadSwitch | null;
  /** Whether it can be combined with others. */
  readonly canCombine: boolean;
}

/** The heads, and how they are compared. */
export interface HeadsInput
  extends Pick<TransformedTrace, "shares" | "combined">,
    HeadPlace,
    Pick<InspectorSettings, "metric" | "isSorted" | "combinedHeads"> {
  /** The weights of each head of each layer. */
  readonly weights: WeightsOfHeads;
  readonly read: ReadSoFar;
  readonly scale: ValueScale;
  /** Whether they are a strip between the text and its matrix, in place of a row for each layer. */
  readonly isStrip: boolean;
  /** Whether keys are excluded so that rows do not sum to 1. */
  readonly hasGap: boolean;
  /** The heads that are off; null where the source cannot switch any off. */
  readonly ablated: readonly HeadPlace[] | null;
  /** Those of attention weights. */
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
  const { shares, weights, combined, metric, hasGap, ablated, words } = input;
  const open = { layer: input.layer, head: input.head };
  const isSorted = input.isSorted && metric !== null;
  const isFlowing = isSorted || input.isStrip;
  const layers = shares.layers.length - combined.length;
  const recorded = { ...shares, layers: shares.layers.slice(0, layers) };
  const overview = overviewOf(recorded, metric, isSorted, hasGap, input.read.values);
  const { overview: own } = words;
  const limit = metric === null ? 1 : barLimit(metric, overview.range);
  const hasLayers = overview.cells.some(({ layer }) => layer > 0);
  const headOf = (cell: OverviewCell, isCombined: boolean): HeadPicture => {
    const { layer, head, name, value } = cell;
    const imported = importedHeadName(recorded, layer, head);
    const place = isCombined ? name : (imported ?? own.head(layer + 1, head + 1));
    const order = input.combinedHeads.findIndex((other) => isSameHead(other, cell));
    const onOff = ablated === null || isCombined ? null : headSwitch(ablated, cell, words);
    const described = describeHead(cell, place, metric, overview.ranked, words);
    const isMeasured = metric !== null && value !== undefined;
    return {
      layer,
      head,
      id: cell.label,
      weights: weights[layer]?.[head],
      announced: onOff?.isOff === true ? `${described}, ${words.ablation.isOff}` : described,
      title: isMeasured ? `${name}\n${describeValue(metric, value, words)}` : name,
      label:
        isFlowing && !isCombined
          ? (imported ?? own.label(hasLayers ? layer + 1 : undefined, head + 1))
          : null,
      value: metric === null ? null : metricText(metric, value, words.locale),
      share: shareOf(value, limit),
      isOpen: isSameHead(cell, open),
      order: isCombined || order < 0 ? null : order,
      switch: onOff,
      canCombine: !isCombined,
    };
  };
  const heads = overview.cells.map((cell) => headOf(cell, false));
  const hasHidden = heads.some(({ weights }) => weights?.hasHidden === true);
  return {
    recorded: heads,
    combined: combinedCells(recorded, combined, metric, hasGap).map((cell) => headOf(cell, true)),
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
    isWhole: input.read.isAll,
    longest: Math.max(shares.queryTokens.length, shares.keyTokens.length),
    words,
  };
}

function shareOf(value: MetricValue | undefined, limit: number): number | null {
  return typeof value === "number" ? barShare(value, limit) : null;
}
