import type { Panel } from "./panels.js";

/** A panel of which only what is brought out is drawn: a line that steps back is no line. */
export function withoutDimmed(
  panel: Panel,
  isDimmed: (row: number, column: number) => boolean,
): Panel {
  return {
    ...panel,
    isHidden: (row, column) => panel.isHidden(row, column) || isDimmed(row, column),
  };
}
