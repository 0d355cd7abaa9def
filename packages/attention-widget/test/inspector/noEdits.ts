import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import type { AppliedEdits } from "../../src/transforms/appliedEdits.js";

/** What was done to numbers as they were given. */
export const NO_EDITS: AppliedEdits = {
  experiment: NO_EXPERIMENT,
  ownMask: "none",
  ablated: [],
  excluded: [],
  exclusion: "gap",
  isWeighted: false,
  isOfWords: false,
  isReduced: false,
  isCombined: false,
  isRollout: false,
};
