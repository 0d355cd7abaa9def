import type { Stage } from "../../settings/stages.js";
import type { Panel } from "../panels/panel.js";
import type { ValueScale } from "../scale/valueScale.js";

/** The row that is described, and how it is drawn. */
export interface RowInput {
  readonly panel: Panel;
  readonly row: number;
  /** The cell that is hovered or selected, if one is. */
  readonly column: number | null;
  readonly stage: Stage;
  readonly scale: ValueScale;
  /** The tokens of the columns. */
  readonly tokens: readonly string[];
  /** The row's own token among them; null for none. */
  readonly self: number | null;
}
