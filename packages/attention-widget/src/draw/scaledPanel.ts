import type { Panel } from "../picture/panels/panel.js";
import type { ValueScale } from "../picture/scale/valueScale.js";

/** A matrix, and the scale that gives its values their colours. */
export interface ScaledPanel {
  readonly panel: Panel;
  readonly scale: ValueScale;
}
