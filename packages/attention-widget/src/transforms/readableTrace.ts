import type { AttentionTrace } from "attention-core";
import { readTokens } from "attention-core/formats";
import { memoizeEach } from "../settings/memoize.js";

/** Tokenizers that write text differently from how it reads: spaces as marks, or characters as their bytes. */
const WRITTEN_OTHERWISE: readonly string[] = ["byte-level", "sentencepiece"];

/** A token that is only the space before the next word. */
const LONE_SPACE = "▁";

/**
 * A trace whose tokens are the text that they stand for, with the spaces before them: `Ġcaf` and `Ã©` are " caf" and
 * "é", and `▁was` is " was". Marks within words (`##ing`) stay, since readers know them. Returns the same trace if its
 * tokens already read as text, as typed words always do.
 */
export const readableTrace = memoizeEach((trace: AttentionTrace): AttentionTrace => {
  if (trace.source?.kind === "handBuilt") return trace;
  const { queryTokens, keyTokens, predictions } = trace;
  const read = readerOf(queryTokens);
  const queries = read(queryTokens);
  const keys = keyTokens === queryTokens ? queries : readerOf(keyTokens)(keyTokens);
  if (queries === queryTokens && keys === keyTokens) return trace;
  return {
    ...trace,
    queryTokens: queries,
    keyTokens: keys,
    predictions: predictions?.map((candidates) => {
      const texts = read(candidates.map(({ token }) => token));
      return candidates.map((candidate, i) => ({ ...candidate, token: texts[i]! }));
    }),
  };
});

/** A function that reads tokens by the marks that these have; it returns tokens without marks as they are. */
function readerOf(marked: readonly string[]): (tokens: readonly string[]) => readonly string[] {
  const { marking } = readTokens(marked);
  if (!WRITTEN_OTHERWISE.includes(marking)) return (tokens) => tokens;
  return (tokens) =>
    readTokens(tokens, { marking }).tokens.map(({ token, text }) =>
      token === LONE_SPACE ? token : text,
    );
}
