import type { MaskKind, ParameterMaskKind } from "../settings/masks.js";
import type { Messages } from "./messages.js";

/** Texts of experiments. */
export interface ExperimentMessages {
  /** Its heading. */
  readonly title: string;
  /** Label of the choice of a mask. */
  readonly mask: string;
  /** The masks to choose from. */
  readonly masks: Readonly<Record<MaskKind, string>>;
  /** How another mask relates to the given one. */
  readonly ownMask: Readonly<Record<"replaced" | "kept", string>>;
  /** Label of the parameter of each mask that has one, with its value. */
  readonly maskParameters: Readonly<Record<ParameterMaskKind, (value: number) => string>>;
  /** Label in place of that for a mask that has none. */
  readonly noMaskParameter: string;
  /** Label of where the padding starts. */
  readonly padding: string;
  /** Label of the switch that makes a click hide a cell. */
  readonly draw: string;
  /** Help while clicks hide cells. */
  readonly drawing: Pick<Messages, "hint" | "gridHelp">;
  /** The switch of the division by √dₖ. */
  readonly scaled: string;
  /** Label of the temperature. */
  readonly temperature: string;
  /** Undoes the experiment. */
  readonly reset: string;
  /** Why no experiment is possible, clicks cannot hide cells, or the division cannot be switched off. */
  readonly whyNot: Readonly<Record<"anything" | "draw" | "drawLines" | "scaled", string>>;
  /** That an experiment is not passed on to later layers. */
  readonly perLayer: string;
}
