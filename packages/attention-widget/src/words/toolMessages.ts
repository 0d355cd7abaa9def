import type { ColorMessages } from "./colorMessages.js";
import type { CombineMessages } from "./combineMessages.js";
import type { ExcludeMessages } from "./excludeMessages.js";
import type { ExperimentMessages } from "./experimentMessages.js";
import type { HighlightMessages } from "./highlightMessages.js";

/** The texts of each tool. */
export interface ToolMessages {
  /** Texts of the colour scale. */
  readonly color: ColorMessages;
  /** Texts of highlighting by a threshold. */
  readonly highlight: HighlightMessages;
  /** Texts of excluding keys. */
  readonly exclude: ExcludeMessages;
  /** Texts of experiments. */
  readonly experiment: ExperimentMessages;
  /** Texts of words, value norms, combined heads and rollout. */
  readonly combine: CombineMessages;
}
