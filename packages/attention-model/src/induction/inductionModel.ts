import type { AttentionSource, PredictionParts, ScoreCell, ScoreParts } from "attention-core";
import type { InductionSettings } from "./inductionSettings.js";
import type { InductionTrace } from "./inductionTrace.js";
import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/** The network that copies, as a source of traces. */
export interface InductionModel extends AttentionSource {
  readonly canAblate: true;
  /** The moments of its training, the first untrained, the last the one that is used by default. */
  readonly checkpoints: readonly TrainingCheckpoint[];
  scoreParts(trace: InductionTrace, cell: ScoreCell): ScoreParts;
  predictionParts(trace: InductionTrace, query: number, token: string): PredictionParts;
  trace(text: string, settings?: InductionSettings, signal?: AbortSignal): Promise<InductionTrace>;
}
