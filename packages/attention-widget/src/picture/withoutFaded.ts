import type { Panel } from "./panels.js";

/** A panel of which only what is brought out is drawn: a line that steps back is no line. */
export function withoutFaded(
  panel: Panel,
  isFaded: (row: number, column: number) => boolean,
): Panel {
  return {
    ...panel,
    isHidden: (row, column) => panel.isHidden(row, column) || isFaded(row, column),
  };
}
