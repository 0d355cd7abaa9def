import type { HeadPlace } from "attention-core";
import { headNames } from "./headNames.js";
import type { InductionNetwork } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";
import { noticesOf } from "./noticesOf.js";
import { predictionsOf } from "./predictionsOf.js";
import type { InductionRun } from "./runInduction.js";
import type { Word } from "./splitWords.js";
import type { TrainingCheckpoint } from "./trainingCheckpoint.js";

/** The inputs of a trace besides the numbers. */
export interface TraceContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly symbols: readonly number[];
  readonly network: InductionNetwork;
  readonly ablate: readonly HeadPlace[];
  readonly training: TrainingCheckpoint;
  /** Whether the text had more words than were read. */
  readonly isCut: boolean;
  /** Whether the reader asked for attention to later tokens. */
  readonly isAskedToSeeAll: boolean;
}

const STEPS = new Intl.NumberFormat("en");

/**
 * A run of the network as a trace: with the words as tokens, the names that its heads earned by what they do, and
 * predictions among the words so far.
 */
export function traceOf(context: TraceContext, { layers, logits }: InductionRun): InductionTrace {
  const { text, words, symbols, network, ablate, training, isCut, isAskedToSeeAll } = context;
  const tokens = words.map(({ token }) => token);
  return {
    source: {
      kind: "trained",
      label: `a small network that learned to copy (after ${STEPS.format(training.step)} training steps)`,
    },
    text,
    queryTokens: tokens,
    keyTokens: tokens,
    textSpans: words.map(({ span }) => span),
    symbols,
    notice: noticesOf({
      symbols,
      cutAfter: isCut ? tokens.at(-1) : undefined,
      isAskedToSeeAll,
    }),
    layers: layers.map((stages, index) => ({
      label: `layer ${index}`,
      ...headNames(training, index),
      ...stages,
    })),
    logits,
    predictions: predictionsOf(logits, symbols, tokens),
    network,
    ablate,
    training,
  };
}
