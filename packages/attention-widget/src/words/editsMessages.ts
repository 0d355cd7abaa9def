import type { Experiment } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { AppliedEdits } from "../transforms/appliedEdits.js";
import type { ExclusionEffect } from "../transforms/exclusionEffect.js";
import type { PossibleExperiments } from "../transforms/possibleExperiments.js";
import type { Messages, StageMessages } from "./messages.js";

/** The texts of applied edits. */
export interface EditsMessages {
  /** An experiment in one sentence; empty if it changes nothing. */
  readonly experiment: (experiment: Experiment, ownMask: PossibleExperiments["ownMask"]) => string;
  /** All applied edits in a few words: `τ = 0.50, without “was”`; empty without edits. */
  readonly inShort: (applied: AppliedEdits) => string;
  /** The excluded keys, and the effect at the stage. */
  readonly excluded: (tokens: readonly string[], effect: ExclusionEffect) => string;
  /** The heads that are switched off, as they are announced, and what follows from it. */
  readonly ablated: (heads: readonly string[]) => string;
  /** The buttons that undo each edit. */
  readonly undo: Readonly<
    Record<"experiment" | "weighting" | "words" | "excluded" | "ablated", string>
  >;
  /** The scaling stage without the division. */
  readonly undivided: Partial<StageMessages>;
  /** The softmax at a temperature. */
  readonly cooled: (temperature: string) => Partial<StageMessages>;
  /** The masking stage with excluded keys, and the softmax if they leave a gap. */
  readonly without: Readonly<Record<InspectorSettings["exclusion"], Partial<StageMessages>>>;
  /**
   * A stage that is not available: of combined layers, of joined words, of value norms, or after another edit.
   */
  readonly reduced: Readonly<
    Record<"combined" | "words" | "lengths" | "changed", Pick<Messages, "absent" | "notRecorded">>
  >;
}
