import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import type { Done } from "../../../src/transforms/doneTo.js";

/** What was done to numbers as they were given. */
export const NOTHING_DONE: Done = {
  experiment: NO_EXPERIMENT,
  ownMask: "none",
  leftOut: [],
  hiddenRule: "gap",
  isWeighted: false,
  isOfWords: false,
  isReduced: false,
  isMade: false,
  isRollout: false,
};
