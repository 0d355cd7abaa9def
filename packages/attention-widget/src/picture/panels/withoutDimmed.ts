import type { Panel } from "./panel.js";

/** A panel without its dimmed cells, which are hidden: a dimmed cell has no line. */
export function withoutDimmed(
  panel: Panel,
  isDimmed: (row: number, column: number) => boolean,
): Panel {
  return {
    ...panel,
    isHidden: (row, column) => panel.isHidden(row, column) || isDimmed(row, column),
  };
}
