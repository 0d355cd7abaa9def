import type { AttentionTrace } from "attention-core";

/** `[CLS]`, `<s>`, `</s>`, `<bos>`, `[INST]` and their like. */
const NAMED =
  /^(?:\[\/?(?:CLS|SEP|PAD|BOS|EOS|INST)\]|<\/?(?:s|cls|sep|pad|bos|eos|(?:start|end)_of_turn)>)$/i;

/** `<|endoftext|>`, also with the wide bars of some tokenizers. */
const BARRED = /^<[|\uff5c][^|\uff5c]+[|\uff5c]>$/u;

/**
 * Whether a token is a mark, such as the beginning of a text, and does not stand for a word. `[UNK]` and
 * `[MASK]` stand for words.
 */
export function isSpecial(token: string): boolean {
  const text = token.trim();
  return NAMED.test(text) || BARRED.test(text);
}

/** The keys of a trace that are special tokens, counted from 0. */
export function specialTokens({ keyTokens }: AttentionTrace): number[] {
  return [...keyTokens.keys()].filter((key) => isSpecial(keyTokens[key]!));
}
