import type { HeadPlace } from "attention-core";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { headNumbers } from "../../transforms/headNumbers.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { InspectorInput } from "../inspectorInput.js";
import type { Snapshot } from "./snapshot.js";

/** What is shown. */
export interface PresentInput extends Pick<InspectorInput, "trace" | "transformed">, HeadPlace {
  readonly edits: AppliedEdits;
  readonly words: InspectorMessages;
}

/** What is shown, as it would be saved; undefined before there are numbers. */
export function presentOf(input: PresentInput): Snapshot | undefined {
  const { trace, transformed, layer, head, edits, words } = input;
  if (trace === undefined || transformed === undefined) return undefined;
  const recordedLayers = transformed.recorded.layers.length;
  const ablated = edits.ablated.map((each) => headNumbers(trace, each));
  return { trace, recordedLayers, layer, head, edits: words.edits.inShort({ ...edits, ablated }) };
}
