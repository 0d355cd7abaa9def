import type { Colors } from "../draw/paintTiles.js";
import type { Focus } from "../picture/focusOf.js";
import type { Panel } from "../picture/panels.js";
import type { ValueScale } from "../picture/valueScale.js";
import type { Cell } from "../settings/cell.js";
import type { Stage } from "../settings/stages.js";
import type { CompareMessages } from "../words/compareMessages.js";
import type { InspectorMessages } from "../words/inspectorMessages.js";
import type { Messages } from "../words/messages.js";

/** What is shown beside the present matrices. */
export interface SavedPanelProps {
  /** What was kept, for the reader. */
  readonly label: string;
  /** From `comparisonOf`; empty where the kept trace does not hold the step. */
  readonly panels: readonly Panel[];
  /** The present ones, from which each has its cells at the same place. */
  readonly beside: readonly Panel[];
  /** One scale with the present panels, so that the same ink means the same number. */
  readonly scale: ValueScale;
  readonly stage: Stage;
  readonly colors: Colors;
  readonly messages: Messages &
    Pick<InspectorMessages, "matrices" | "vectorOf"> & { readonly compare: CompareMessages };
  /** What is read and what is held in the present panel: it is brought out in the kept one too. */
  readonly focus: Focus;
  readonly selected: Focus;
  /** A place of a kept matrix is pointed at, so that the present one can follow. */
  readonly onHover?: ((cell: Cell | null) => void) | undefined;
}
