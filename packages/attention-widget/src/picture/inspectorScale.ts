import type { AttentionLayer } from "attention-core";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { Stage } from "../settings/stages.js";
import { headOf } from "../transforms/headOf.js";
import type { Panel } from "./panels.js";
import { largestSize, type ValueScale, valueScaleOf } from "./valueScale.js";

/** Stages whose numbers have the same unit, so that one scale can serve them all. */
const SCORES = ["scores", "scaledScores", "maskedScores"] as const;

/** Where a step is taken from, and how the reader wants its ink. */
export interface ScaleInput {
  readonly stage: Stage;
  readonly panels: readonly Panel[];
  readonly settings: Pick<InspectorSettings, "colorScale" | "hasOneScale">;
  readonly layer: AttentionLayer;
  readonly head: number;
}

/** How the numbers of a step become ink, as the reader asked for. */
export function inspectorScale({ stage, panels, settings, layer, head }: ScaleInput): ValueScale {
  const { colorScale, hasOneScale } = settings;
  const own = valueScaleOf(stage, panels);
  const isScore = SCORES.some((score) => score === stage);
  const limit = hasOneScale && isScore ? scoreLimit(layer, head) : own.limit;
  const scale = { ...own, limit };
  if (colorScale === "logarithmic")
    return { ...scale, curve: (value) => logarithmicPosition(value / limit) };
  const [panel] = panels;
  if (colorScale === "row" && panel !== undefined) return { ...scale, curve: positionByRow(panel) };
  return scale;
}

/**
 * Ink that spreads small numbers out: a hundredth of the limit has 15 % of the ink, a tenth half.
 *
 *     ink = sign(share) · log₁₀(1 + 99 · |share|) / 2
 */
export function logarithmicPosition(share: number): number {
  const size = Math.min(1, Math.abs(share));
  return (Math.sign(share) * Math.log10(1 + 99 * size)) / 2;
}

/** Each row in proportion to its own largest number. */
function positionByRow({ values, rowLabels, columnLabels }: Panel): ValueScale["curve"] {
  const columns = columnLabels.length;
  const limits = rowLabels.map((_, row) =>
    largestSize(values.subarray(row * columns, (row + 1) * columns)),
  );
  return (value, row) => Math.max(-1, Math.min(1, value / (limits[row] || 1)));
}

function scoreLimit(layer: AttentionLayer, head: number): number {
  const limits = SCORES.map((score) => {
    const tensor = layer[score];
    return tensor === undefined ? 0 : largestSize(headOf(tensor, head).data);
  });
  return Math.max(...limits) || 1;
}
