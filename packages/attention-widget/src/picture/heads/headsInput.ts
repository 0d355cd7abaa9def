import type { HeadPlace } from "attention-core";
import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { TransformedTrace } from "../../transforms/transformTrace.js";
import type { ValueScale } from "../scale/valueScale.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import type { HeadsReadSoFar } from "./headProgress.js";
import type { WeightsOfHeads } from "./weightsOfHeads.js";

/** The heads, and how they are compared. */
export interface HeadsInput
  extends Pick<TransformedTrace, "weightsTrace" | "combined">,
    HeadPlace,
    Pick<InspectorSettings, "metric" | "isSorted" | "combinedHeads"> {
  /** The weights of each head of each layer. */
  readonly weights: WeightsOfHeads;
  readonly readSoFar: HeadsReadSoFar;
  readonly scale: ValueScale;
  /** Whether they are a strip between the text and its matrix, in place of a row for each layer. */
  readonly isStrip: boolean;
  /** Whether keys are excluded so that rows do not sum to 1. */
  readonly hasGap: boolean;
  /** The heads that are off; null if the source cannot switch heads off. */
  readonly ablated: readonly HeadPlace[] | null;
  /** The texts for attention weights. */
  readonly words: InspectorWords;
}
