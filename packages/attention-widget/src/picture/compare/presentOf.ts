import type { HeadPlace } from "attention-core";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { headNumbers } from "../../transforms/headNumbers.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { InspectorInput } from "../inspectorInput.js";
import type { Saved } from "./saved.js";

/** What is shown. */
export interface PresentInput extends Pick<InspectorInput, "trace" | "transformed">, HeadPlace {
  readonly edits: AppliedEdits;
  readonly words: InspectorMessages;
}

/** What is shown, as it would be saved; undefined before there are numbers. */
export function presentOf(input: PresentInput): Saved | undefined {
  const { trace, transformed, layer, head, edits, words } = input;
  if (trace === undefined || transformed === undefined) return undefined;
  const recorded = transformed.recorded.layers.length;
  const ablated = edits.ablated.map((each) => headNumbers(trace, each));
  return { trace, recorded, layer, head, edits: words.edits.inShort({ ...edits, ablated }) };
}
