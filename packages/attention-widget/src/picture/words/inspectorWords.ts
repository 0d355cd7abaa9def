import type { AttentionLayer, AttentionTrace } from "attention-core";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import type { CombinedLayer } from "../../transforms/combinedLayers.js";
import { knownMask, maskIfAny } from "../../transforms/knownMask.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";
import { weightsInWords } from "./weightsInWords.js";
import { wordsFor } from "./wordsFor.js";

/** Every word of the inspector. */
export type InspectorWords = Messages & InspectorMessages;

/** What is shown, as far as the words depend on it. */
export interface WordsInput {
  /** Every word, of a language and of the page. */
  readonly messages: InspectorWords;
  readonly given: AttentionTrace | undefined;
  readonly trace: AttentionTrace | undefined;
  readonly layer: number;
  readonly edits: AppliedEdits;
  /** How the layer was combined of others, if it was. */
  readonly combinedBy: CombinedLayer["by"] | undefined;
  /** Whether selecting a cell hides it. */
  readonly hidesCells: boolean;
  /** Whether the stage is one of pairs of tokens. */
  readonly isOfPairs: boolean;
}

/** The words that fit what is shown. */
export function inspectorWords({
  messages,
  given,
  trace,
  layer,
  edits,
  combinedBy,
  hidesCells,
  isOfPairs,
}: WordsInput): InspectorWords {
  const isUnmasked = hidesNothing(trace?.layers[layer]);
  // Applied edits have words of their own, which override those of the given numbers.
  const words = wordsFor(weightsInWords(messages, given, layer), edits, { combinedBy, isUnmasked });
  if (hidesCells) return { ...words, ...words.experiment.drawing };
  return isOfPairs ? words : { ...words, ...words.vectors };
}

function hidesNothing(layer: AttentionLayer | undefined): boolean {
  if (layer === undefined) return false;
  const isKnown = layer.mask !== undefined || layer.maskedScores !== undefined;
  return !isKnown || maskIfAny(knownMask(layer)) === undefined;
}
