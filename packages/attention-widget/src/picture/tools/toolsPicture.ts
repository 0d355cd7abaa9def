import { memoize } from "../../settings/memoize.js";
import { type HeadSwitch, headSwitches } from "../ablation/headSwitches.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type ColorToolPicture, colorTool } from "./colorTool.js";
import { type CombineToolPicture, combineTool } from "./combineTool.js";
import { type CompareToolPicture, compareTool } from "./compareTool.js";
import { type ExcludeToolPicture, excludeTool } from "./excludeTool.js";
import { type ExperimentToolPicture, experimentTool } from "./experimentTool.js";
import type { ToolsInput } from "./toolsInput.js";

/** The tools. */
export interface ToolsPicture {
  readonly experiment: ExperimentToolPicture | null;
  readonly compare: CompareToolPicture;
  readonly color: ColorToolPicture;
  readonly exclude: ExcludeToolPicture;
  readonly combine: CombineToolPicture;
  /** The switches of the heads, by layer; null if the source cannot switch any off. */
  readonly ablation: readonly (readonly HeadSwitch[])[] | null;
  readonly words: InspectorWords;
}

/**
 * The tools that can be used. Anything that reads all numbers of a head is computed when it is first asked for, since
 * most changes come while the tools are closed.
 */
export function toolsPicture(input: ToolsInput): ToolsPicture {
  const { given, settings, present, saved, comparison, stage, words } = input;
  const experiment = memoize(() => experimentTool(input));
  const exclude = memoize(() => excludeTool(input));
  const combine = memoize(() => combineTool(input));
  return {
    get experiment() {
      return experiment();
    },
    compare: compareTool(
      { present, saved, comparison, stage, mode: settings.comparison },
      words.compare,
    ),
    color: colorTool(settings, words.highlight, words.locale),
    get exclude() {
      return exclude();
    },
    get combine() {
      return combine();
    },
    ablation: input.canAblate ? headSwitches(given, words) : null,
    words,
  };
}
