import type { AttentionTrace } from "./attentionTrace.js";
import type { HeadPlace } from "./headPlace.js";
import type { PredictionParts } from "./predictionParts.js";
import type { ScoreCell, ScoreParts } from "./scoreParts.js";
import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/**
 * What the user of a viewer may set, besides the text.
 *
 * @category Traces
 */
export interface TraceSettings {
  /** How many heads to compute. */
  readonly heads: number;
  /** Whether a causal mask hides later tokens. */
  readonly causal: boolean;
  /**
   * Heads whose output is left out: later layers and predictions are computed without it. Only a source that says
   * `canAblate` is asked for this.
   */
  readonly ablate?: readonly HeadPlace[] | undefined;
  /**
   * A place in the source's `checkpoints`, counted from 0; left out for the trained network. Only a source that has
   * checkpoints is asked for this.
   */
  readonly checkpoint?: number | undefined;
}

/**
 * Makes traces from typed text: hand-built matrices, or a trained model.
 *
 * @category Traces
 */
export interface AttentionSource {
  /** How many heads the user may choose from; absent when the source alone decides. */
  readonly headChoices?: readonly number[] | undefined;
  /** Whether `trace` takes `ablate`; its traces then say in their own `ablate` which heads are off. */
  readonly canAblate?: boolean | undefined;
  /** The moments of its training that `trace` takes as `checkpoint`, the last the trained network. */
  readonly checkpoints?: readonly TrainingCheckpoint[] | undefined;
  /**
   * Attention over a text.
   *
   * @param text - what the user typed, any length, possibly empty
   * @param settings - heads and causal, and what the source says it takes
   * @param signal - aborted when the answer is no longer wanted
   * @returns the trace, at once or later
   * @throws any error, or a rejected promise, when there is no trace; a viewer shows its message
   */
  trace(
    text: string,
    settings: TraceSettings,
    signal: AbortSignal,
  ): AttentionTrace | Promise<AttentionTrace>;
  /**
   * Where a scaled score comes from, if that is an exact sum in this network.
   *
   * @param trace - one that this source made
   * @param cell - layer, head, query, key
   */
  scoreParts?(trace: AttentionTrace, cell: ScoreCell): ScoreParts;
  /**
   * Where a prediction comes from, if that is an exact sum in this network.
   *
   * @param trace - one that this source made
   * @param query - after which token, counted from 0
   * @param token - one of the candidates
   */
  predictionParts?(trace: AttentionTrace, query: number, token: string): PredictionParts;
}
