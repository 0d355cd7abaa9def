import type { Colors } from "../draw/paintTiles.js";
import type { Focus } from "../picture/focusOf.js";
import type { Panel } from "../picture/panels.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Cell } from "../settings/cell.js";
import type { Stage } from "../settings/stages.js";
import type { CompareMessages } from "../words/compareMessages.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";

/** The saved matrices beside the present ones. */
export interface SavedPanelProps {
  /** The label of what was saved. */
  readonly label: string;
  /** From `comparisonOf`; empty if the saved trace lacks the step. */
  readonly panels: readonly Panel[];
  /** The present matrices, with which the saved ones are aligned. */
  readonly beside: readonly Panel[];
  /** The scale of the present panels, so that the same colour means the same value. */
  readonly scale: ValueScale;
  readonly stage: Stage;
  readonly colors: Colors;
  readonly messages: Messages &
    Pick<InspectorMessages, "matrices" | "vectorOf"> & { readonly compare: CompareMessages };
  /** The hovered and selected cells of the present panel, highlighted in the saved one too. */
  readonly focus: Focus;
  readonly selected: Focus;
  /** The user hovers a cell of a saved matrix, so that the present one can follow. */
  readonly onHover?: ((cell: Cell | null) => void) | undefined;
}
