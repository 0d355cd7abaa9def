import { type CacheCounts, cacheCounts, causalMask, project } from "attention-core";
import { describeValue } from "../checks/describeValue.js";
import { refuse } from "../checks/refuse.js";
import { appendRow } from "../growing/appendRow.js";
import { grownLayer } from "../growing/grownLayer.js";
import { add } from "../network/add.js";
import { rowsOf } from "../rowsOf.js";
import { checkInductionTrace } from "./checkInductionTrace.js";
import type { InductionLayer } from "./inductionLayer.js";
import { CONTEXT } from "./inductionNetwork.js";
import type { InductionTrace } from "./inductionTrace.js";
import { noticesOf } from "./noticesOf.js";
import { predictionsOf } from "./predictionsOf.js";
import { rowOfWord } from "./rowOfWord.js";
import { splitWords } from "./splitWords.js";
import { symbolsOf } from "./symbolsOf.js";

/** The trace of a text with one more word, and what the word cost. */
export interface AppendedWord {
  /** The trace of the longer text; its earlier rows are those of the shorter one, number by number. */
  readonly trace: InductionTrace;
  /** What the word cost in each layer. */
  readonly counts: readonly CacheCounts[];
}

/**
 * Adds one word to a text and computes its row alone. Keys and values of the words before it are taken from the trace,
 * which is the cache; since no word sees a later one, nothing else of their rows can change.
 *
 * The scores of earlier queries with the new key are filled in too, although they are hidden, so that the trace is the
 * one that `trace(text)` would have made. A cache computes none of them, and `counts` does not count them.
 *
 * @param trace - of the network that copies
 * @param word - one word, such as the likeliest of `trace.predictions`
 * @returns the trace of `text + " " + word`, and the counts
 * @throws RangeError if `word` is not one word, or the trace has as many as the network reads
 * @throws TypeError if `trace` is not one of this network, or `word` is not a string
 * @example
 * ```ts
 * import { appendWord, loadInductionModel } from "attention-model/induction";
 *
 * const before = await loadInductionModel().trace("do re mi fa so do re");
 * const { trace, counts } = appendWord(before, before.predictions.at(-1)?.[0]?.token ?? "");
 * console.log(trace.text, counts.map(({ cachedTokens }) => cachedTokens)); // do re mi fa so do re mi [ 7, 7 ]
 * ```
 */
export function appendWord(trace: InductionTrace, word: string): AppendedWord {
  checkInductionTrace("appendWord", trace);
  const added = oneWord(word);
  const before = trace.queryTokens.length;
  if (before >= CONTEXT) {
    refuse(
      "appendWord",
      "trace",
      `have fewer than ${CONTEXT} tokens, which is all the network reads`,
      before,
    );
  }
  const separator = before === 0 ? "" : " ";
  const start = trace.text.length + separator.length;
  const tokens = [...trace.queryTokens, added];
  const symbols = symbolsOf(tokens);
  const { embedding, unembedding } = trace.network;

  const layers: InductionLayer[] = [];
  let state = rowsOf(embedding, [symbols[before]!]); // [symbols, dModel] -> [1, dModel]
  for (const layer of trace.layers) {
    const row = rowOfWord(layer, state, before);
    layers.push({ ...layer, ...grownLayer({ ...layer, mask: causalMask(before) }, row) });
    state = add(state, row.output);
  }
  const logits = project(state, unembedding); // [1, dModel] · [dModel, symbols] -> [1, symbols]
  const longerTrace: InductionTrace = {
    ...trace,
    text: `${trace.text}${separator}${added}`,
    queryTokens: tokens,
    keyTokens: tokens,
    textSpans: [...trace.textSpans, [start, start + added.length]],
    symbols,
    notice: noticesOf({ symbols }),
    layers,
    logits: appendRow(trace.logits, logits), // [tokens, symbols] -> [tokens + 1, symbols]
    predictions: [...trace.predictions, ...predictionsOf(logits, symbols, tokens, before)],
  };
  return { trace: longerTrace, counts: layers.map(cacheCounts) };
}

function oneWord(word: unknown): string {
  if (typeof word !== "string")
    refuse("appendWord", "word", "be a string", describeValue(word), TypeError);
  const [first, second] = splitWords(word, 2);
  if (first === undefined || second !== undefined)
    refuse("appendWord", "word", "be one word", describeValue(word));
  return first.token;
}
