import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { union } from "../../settings/union.js";
import { sinkTokens } from "../../transforms/sinkTokens.js";
import { specialTokens } from "../../transforms/specialTokens.js";
import { tokenNames } from "../../words/tokenNames.js";
import type { ToolsInput } from "./toolsInput.js";

/** Which keys can be excluded. */
export interface ExcludeToolPicture {
  readonly exclusion: InspectorSettings["exclusion"];
  readonly choices: readonly ExcludeChoice[];
}

/** Keys that can be excluded together; a choice without any is greyed out. */
interface ExcludeChoice {
  readonly name: string;
  readonly isEmpty: boolean;
  /** The settings that exclude its keys too. */
  readonly change: Pick<InspectorSettings, "excludedKeys">;
}

/** The controls of excluding keys: special tokens, sinks, and the key that is selected. */
export function excludeTool({
  trace,
  layer,
  head,
  selection,
  settings: { excludedKeys, exclusion },
  words: { exclude: words },
}: Pick<
  ToolsInput,
  "trace" | "layer" | "head" | "selection" | "settings" | "words"
>): ExcludeToolPicture {
  const selected = selection?.key ?? selection?.query;
  const name = selected === undefined ? undefined : tokenNames(trace.keyTokens)[selected];
  const choice = (called: string, keys: readonly number[]): ExcludeChoice => ({
    name: called,
    isEmpty: keys.length === 0,
    change: { excludedKeys: union(excludedKeys, keys) },
  });
  return {
    exclusion,
    choices: [
      choice(words.special, specialTokens(trace)),
      choice(words.sinks, sinkTokens(trace, layer, head)),
      choice(words.selected(name), selected === undefined ? [] : [selected]),
    ],
  };
}
