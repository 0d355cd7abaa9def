import type { AttentionTrace } from "attention-core";
import { readTokens } from "attention-core/formats";
import { memoizeEach } from "../settings/memoize.js";

/**
 * The keys of a trace that are special tokens, counted from 0: those that mark a place, such as the beginning of a
 * text, and do not stand for a word. `[UNK]` and `[MASK]` stand for words.
 */
export function specialTokens({ keyTokens }: AttentionTrace): readonly number[] {
  return specialIn(keyTokens);
}

/** Other numbers for the same text have the same tokens. */
const specialIn = memoizeEach((tokens: readonly string[]): readonly number[] =>
  readTokens(tokens).tokens.flatMap(({ kind }, key) => (kind === "special" ? key : [])),
);
