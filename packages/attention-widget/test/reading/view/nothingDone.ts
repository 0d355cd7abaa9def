import { NO_EXPERIMENT } from "../../../src/reading/lens/experiment.js";
import type { Done } from "../../../src/reading/view/doneTo.js";

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
