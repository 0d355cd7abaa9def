import type { AttentionTrace } from "attention-core";
import type { InspectorState } from "../settings/inspectorState.js";
import type { HoveredAside } from "../settings/selection/hoveredAside.js";
import type { VectorComponent } from "../settings/selection/vectorComponent.js";
import type { TransformedTrace } from "../transforms/transformTrace.js";
import type { Snapshot } from "./compare/snapshot.js";
import type { HeadProgress } from "./heads/headProgress.js";
import type { PictureInput } from "./pictureInput.js";

/** All that the picture of an inspector depends on, besides the words. */
export interface InspectorInput extends PictureInput {
  readonly state: InspectorState;
  /** The numbers after every transform; none before the first arrive. Its `trace` is the one shown. */
  readonly transformed: TransformedTrace | undefined;
  /** What the user saved to compare with. */
  readonly saved: Snapshot | null;
  /** The component of a vector that is selected, as long as its token is. */
  readonly component: VectorComponent | null;
  /** What is hovered other than a cell of the stage. */
  readonly hoveredAside: HoveredAside | null;
  /** How many heads of a large trace were read; null before the first. */
  readonly headProgress: HeadProgress | null;
  /** Whether selecting a token adds it to the selected ones. */
  readonly isAdding: boolean;
  /** The numbers before the last token that the user added to the text; null for none. */
  readonly beforeGrowth: AttentionTrace | null;
  /** Whether the user can open files. */
  readonly canOpen: boolean;
}
