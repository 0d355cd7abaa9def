import type { Stage } from "../../settings/stages.js";
import type { Threshold } from "../../settings/threshold.js";
import type { Panel } from "./panel.js";
import { thresholdApplies, thresholdPanel } from "./thresholdPanel.js";

/** A matrix, and the threshold that is set. */
interface DimmedInput {
  readonly panel: Panel;
  readonly threshold: Threshold | null;
  readonly stage: Stage;
  readonly isDifference: boolean;
}

/** Which cells are dimmed: none where the threshold does not apply to the stage. */
export function dimmedCells(input: DimmedInput): (row: number, column: number) => boolean {
  const { panel, threshold, stage, isDifference } = input;
  const isApplied = threshold !== null && thresholdApplies(threshold, stage, isDifference);
  return thresholdPanel(panel, isApplied ? threshold : null).isDimmed;
}
