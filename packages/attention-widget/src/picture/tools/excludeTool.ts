import type { AttentionTrace } from "attention-core";
import type { HeadPlace } from "../../settings/headPlace.js";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Selection } from "../../settings/selection/selection.js";
import { sinkTokens } from "../../transforms/sinkTokens.js";
import { specialTokens } from "../../transforms/specialTokens.js";
import { tokenNames } from "../../words/tokenNames.js";
import type { ExcludeMessages } from "../../words/toolMessages.js";

/** Which keys can be excluded. */
export interface ExcludeToolPicture {
  readonly excludedKeys: readonly number[];
  readonly exclusion: InspectorSettings["exclusion"];
  readonly choices: readonly ExcludeChoice[];
}

/** Keys that can be excluded together; a choice without any is greyed out. */
interface ExcludeChoice {
  readonly name: string;
  readonly keys: readonly number[];
}

/** The controls of excluding keys: special tokens, sinks, and the key that is selected. */
export function excludeTool(
  trace: AttentionTrace,
  { layer, head }: HeadPlace,
  selection: Selection | null,
  { excludedKeys, exclusion }: InspectorSettings,
  words: ExcludeMessages,
): ExcludeToolPicture {
  const selected = selection?.key ?? selection?.query;
  const name = selected === undefined ? undefined : tokenNames(trace.keyTokens)[selected];
  return {
    excludedKeys,
    exclusion,
    choices: [
      { name: words.special, keys: specialTokens(trace) },
      { name: words.sinks, keys: sinkTokens(trace, layer, head) },
      { name: words.selected(name), keys: selected === undefined ? [] : [selected] },
    ],
  };
}
