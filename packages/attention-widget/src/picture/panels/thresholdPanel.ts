import { type OptionalSettings, orDefaults } from "../../settings/orDefaults.js";
import type { Stage } from "../../settings/stages.js";
import type { Threshold } from "../../settings/threshold.js";
import type { Panel } from "./panel.js";

/** Where a threshold begins. */
export const BEGINNINGS = {
  value: { by: "value", at: 0.1 },
  mass: { by: "mass", at: 0.9 },
} as const satisfies Readonly<Record<Threshold["by"], Threshold>>;

/** A threshold, some parts of which may be missing; null for none. */
export function wholeThreshold(
  threshold: OptionalSettings<Threshold> | null | undefined,
): Threshold | null {
  if (!threshold) return null;
  const beginning = BEGINNINGS[threshold.by ?? "value"];
  return { ...beginning, ...orDefaults<Threshold>(threshold, beginning) };
}

/** Whether a threshold applies to a stage. Scores and differences are not a budget, so their cells have no shares. */
export function thresholdApplies({ by }: Threshold, stage: Stage, isDifference: boolean): boolean {
  return by === "value" || (stage === "weights" && !isDifference);
}

/** A panel, and which of its cells recede. */
export interface ThresholdedPanel {
  readonly panel: Panel;
  /** Whether a cell is below the threshold; never a hidden one, which has no number to compare. */
  readonly isDimmed: (row: number, column: number) => boolean;
}

/**
 * Fades the weak cells of a panel.
 *
 * By mass, the fewest strongest cells of a row that reach the share stay bright; so do cells as strong as the weakest
 * of them, so that equal cells look equal. Hidden and negative cells are not counted. NaN is never dimmed, so that it
 * is noticed.
 *
 * @param panel - any panel; not changed
 * @param threshold - what to fade; null for nothing
 */
export function thresholdPanel(panel: Panel, threshold: Threshold | null): ThresholdedPanel {
  if (threshold === null) return { panel, isDimmed: () => false };
  const { by, at } = threshold;
  const columns = panel.columnLabels.length;
  const leasts: number[] = [];
  // Computed when a row is first asked for, since rows of a long text take a while to sort.
  const leastIn = (row: number) => {
    leasts[row] ??= by === "value" ? at : leastHighlighted(panel, row, at);
    return leasts[row];
  };
  return {
    panel,
    isDimmed: (row, column) => {
      const value = panel.values[row * columns + column] ?? Number.NaN;
      return !panel.isHidden(row, column) && value < leastIn(row);
    },
  };
}

/** The share of a sum of float32 numbers that its rounding may take. */
const ROUNDING = 1e-6;

/** The weakest of the fewest strongest cells of a row that reach `share` of its sum. */
function leastHighlighted(panel: Panel, row: number, share: number): number {
  const columns = panel.columnLabels.length;
  const counted = panel.values
    .slice(row * columns, (row + 1) * columns)
    .filter((value, column) => value > 0 && !panel.isHidden(row, column))
    .sort()
    .reverse();
  const sum = counted.reduce((soFar, value) => soFar + value, 0);
  if (sum === 0) return -Infinity; // nothing stands out
  if (share === 0) return Infinity;
  let missing = share * sum * (1 - ROUNDING);
  for (const value of counted) {
    missing -= value;
    if (missing <= 0) return value;
  }
  return 0;
}
