import type { Cell } from "../../settings/selection/cell.js";
import type { Panel } from "../panels/panel.js";
import { rankedKeysOf } from "./describeToken.js";

/** The cell of a query's strongest key, which stands for its row; the first cell if all are hidden. */
export function strongestCell(panel: Panel, row: number): Cell {
  const [strongest] = rankedKeysOf(panel, { side: "query", index: row });
  return { row, column: strongest?.key ?? 0 };
}
