import type { AttentionSource, AttentionTrace, TraceSettings } from "attention-core";
import { checkTraceArguments } from "./checks/checkTraceArguments.js";
import { HEADS } from "./heads/heads.js";
import type { ComputedAttention } from "./network/attentionLayer.js";
import type { Backend } from "./network/backend.js";
import type { FirstParameters } from "./network/firstParameters.js";
import { runNetwork } from "./network/runNetwork.js";
import type { SecondParameters } from "./network/secondParameters.js";
import { pause } from "./pause.js";
import { pieceIndex } from "./tokenizer/pieceIndex.js";
import { type Token, tokenize } from "./tokenizer/tokenize.js";
import { unknownNotice } from "./unknownNotice.js";

/** A trained network as a source of traces. */
export interface TrainedModel extends AttentionSource {
  trace(
    text: string,
    settings?: Partial<TraceSettings>,
    signal?: AbortSignal,
  ): Promise<AttentionTrace>;
  /** The pieces that the network reads of a text, with their places in it; all of a long text. */
  tokenize(text: string): Token[];
}

/** The network was trained on no longer texts than this, in pieces. */
const MAX_TOKENS = 128;

const LABEL = "a small trained network (Universal Sentence Encoder Lite)";
const CUT_NOTICE = `Only the first ${MAX_TOKENS} tokens of the text are shown: the network reads no more.`;
const CAUSAL_NOTICE =
  "The network was trained without a causal mask, so it never learned to use these weights.";

/**
 * The network as a source of traces: of both layers, or of layer 0 alone until the rest has arrived.
 *
 * Between the steps of a computation it gives the page a turn, and it gives up once the signal is aborted.
 *
 * @param first - what layer 0 needs
 * @param second - what layer 1 needs besides; left out, traces have one layer
 * @param backend - the backend for matrix products
 */
export function trainedSource(
  first: FirstParameters,
  second: SecondParameters | undefined,
  backend: Backend,
): TrainedModel {
  const index = pieceIndex(first.vocabulary);
  return {
    tokenize: (text) => tokenize(text, index),
    async trace(text, settings = {}, signal) {
      checkTraceArguments(text, settings, signal);
      const { causal = false } = settings;
      const tokens = tokenize(text, index, MAX_TOKENS + 1); // one more, to see whether there is more
      const usedTokens = tokens.slice(0, MAX_TOKENS);
      const layers = await runNetwork(
        usedTokens.map(({ id }) => id),
        first,
        second,
        { causal, backend, betweenLayers: () => pause(signal) },
      );
      const isCut = tokens.length > MAX_TOKENS;
      const notices = [
        ...(isCut ? [CUT_NOTICE] : []),
        ...unknownNotice(text, usedTokens),
        ...(causal ? [CAUSAL_NOTICE] : []),
      ];
      return traceOf(text, usedTokens, layers, notices);
    },
  };
}

/** The layers as a trace, with the pieces of the text as tokens. */
function traceOf(
  text: string,
  tokens: readonly Token[],
  layers: readonly ComputedAttention[],
  notices: readonly string[],
): AttentionTrace {
  const pieces = tokens.map(({ start, end }) => text.slice(start, end)); // as the reader typed them
  return {
    source: { kind: "trained", label: LABEL },
    queryTokens: pieces,
    keyTokens: pieces,
    textSpans: tokens.map(({ start, end }) => [start, end]),
    notice: notices.length > 0 ? notices.join(" ") : undefined,
    layers: layers.map((stages, layer) => ({
      label: `layer ${layer}`,
      headLabels: HEADS[layer]!.map(({ label }) => label),
      headDescriptions: HEADS[layer]!.map(({ description }) => description),
      ...stages,
    })),
  };
}
