import type { AttentionLayer } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Stage } from "../../settings/stages.js";
import { headOf } from "../../transforms/headOf.js";
import type { Panel } from "../panels/panel.js";
import { COLOR_CURVES } from "./colorCurves.js";
import { largestSize, type ValueScale, valueScaleOf } from "./valueScale.js";

/** Stages whose numbers have the same unit, so that one scale can serve them all. */
const SCORES = ["scores", "scaledScores", "maskedScores"] as const;

/** Where a stage is taken from, and the colours that the user chose. */
export interface ScaleInput {
  readonly stage: Stage;
  readonly panels: readonly Panel[];
  readonly settings: Pick<InspectorSettings, "colorScale" | "hasOneScale">;
  readonly layer: AttentionLayer;
  readonly head: number;
  readonly locale?: string | undefined;
}

/** How the numbers of a stage become colours, as the user chose. */
export function inspectorScale(input: ScaleInput): ValueScale {
  const { stage, panels, settings, layer, head, locale } = input;
  const { colorScale, hasOneScale } = settings;
  const own = valueScaleOf(stage, panels, locale);
  const isScore = SCORES.some((score) => score === stage);
  const limit = hasOneScale && isScore ? scoreLimit(layer, head) : own.limit;
  const { curve, isByRow } = COLOR_CURVES[colorScale];
  const [panel] = panels;
  return {
    ...own,
    limit,
    ...(curve && { curve }),
    ...(isByRow && panel && { rowLimits: rowLimitsOf(panel) }),
  };
}

/** The size of the largest number of each row; 1 for a row of zeros. */
function rowLimitsOf({ values, rowLabels, columnLabels }: Panel): readonly number[] {
  const columns = columnLabels.length;
  return rowLabels.map(
    (_, row) => largestSize(values.subarray(row * columns, (row + 1) * columns)) || 1,
  );
}

function scoreLimit(layer: AttentionLayer, head: number): number {
  const limits = SCORES.map((score) => {
    const tensor = layer[score];
    return tensor === undefined ? 0 : largestSize(headOf(tensor, head).data);
  });
  return Math.max(...limits) || 1;
}
