import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import { isSelfAttention } from "../../transforms/isSelfAttention.js";
import { hasSubwords } from "../../transforms/mergeWords.js";
import type { ToolsInput } from "./toolsInput.js";

/** What can be combined: subword tokens, weights with values, heads, layers. */
export interface CombineToolPicture {
  readonly hasWords: boolean;
  readonly isWeighted: boolean;
  readonly hasRollout: boolean;
  readonly combineBy: InspectorSettings["combineBy"];
  /** Whether heads are combined, which can be undone. */
  readonly hasCombination: boolean;
  /** Why each is not possible; undefined if it is. */
  readonly whyNot: Readonly<Record<"words" | "valueWeighted" | "rollout", string | undefined>>;
  readonly notes: readonly string[];
  /** Where the combined layers are. */
  readonly places: readonly string[];
}

/** The controls of combining. */
export function combineTool({
  given,
  combined,
  settings,
  edits,
  words: { combine: words },
}: Pick<ToolsInput, "given" | "combined" | "settings" | "edits" | "words">): CombineToolPicture {
  const { hasWords, hasRollout, combinedHeads, combineBy } = settings;
  const isWeighted = settings.weighting === "valueNorms";
  const hasValues = given.layers.some(({ values }) => values !== undefined);
  const hasCombination = combinedHeads.length > 0;
  const { whyNot } = words;
  return {
    hasWords,
    isWeighted,
    hasRollout,
    combineBy,
    hasCombination,
    whyNot: {
      words: hasWords || hasSubwords(given) ? undefined : whyNot.words,
      valueWeighted: hasValues ? undefined : whyNot.valueWeighted,
      rollout: isSelfAttention(given) ? undefined : whyNot.rollout,
    },
    notes: [
      ...(hasWords ? [words.wordsRule] : []),
      ...(isWeighted && edits.isCombined ? [words.combinesWeights] : []),
      ...(hasCombination ? [] : [words.combineHint]),
    ],
    places: combined.map(({ layer }) => words.isShown(layer.label)),
  };
}
