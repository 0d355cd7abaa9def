import type { Experiment } from "../settings/experiment.js";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import type { AppliedEdits } from "../transforms/appliedEdits.js";
import type { ExclusionEffect } from "../transforms/exclusionEffect.js";
import type { PossibleExperiments } from "../transforms/possibleExperiments.js";
import type { Messages, StageMessages } from "./messages.js";

/** The words of numbers that differ from those given. */
export interface EditsMessages {
  /** What an experiment does, in one sentence; empty where it does nothing. */
  readonly experiment: (experiment: Experiment, ownMask: PossibleExperiments["ownMask"]) => string;
  /** All that was done, in few words: `τ = 0.50, without “was”`; empty where nothing was. */
  readonly inShort: (done: AppliedEdits) => string;
  /** Which keys are left out, and what that does at the step. */
  readonly excluded: (tokens: readonly string[], effect: ExclusionEffect) => string;
  /** Takes each change back. */
  readonly undo: Readonly<Record<"experiment" | "weighting" | "words" | "excluded", string>>;
  /** The step of the scaling where nothing is divided. */
  readonly undivided: Partial<StageMessages>;
  /** The softmax at a temperature. */
  readonly cooled: (temperature: string) => Partial<StageMessages>;
  /** The mask without some of the keys, and the softmax where they leave a gap. */
  readonly without: Readonly<Record<InspectorSettings["exclusion"], Partial<StageMessages>>>;
  /**
   * A step that there cannot be, since the numbers were made of weights, of pieces or are lengths; one
   * that is not known of them.
   */
  readonly reduced: Readonly<
    Record<"made" | "words" | "lengths" | "changed", Pick<Messages, "absent" | "notRecorded">>
  >;
}
