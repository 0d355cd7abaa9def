import type { CheckpointTokenizer } from "../checkpointTokenizer.js";
import type { Dimensions } from "../config/dimensions.js";
import { checkedEncoding, type EncodedText, longestText } from "./encodeText.js";

/**
 * The tokens of what a decoder beside an encoder has written so far: the one that it begins with, and those of the text
 * without the one that would end it. The last token is the one that it reads last.
 *
 * Source: Lewis et al. 2020 (BART), section 2; Hugging Face Transformers, `shift_tokens_right`.
 *
 * @param tokenizer - the checkpoint's
 * @param text - any text, or an empty one
 * @param dimensions - of the decoder
 * @param across - how many tokens the encoder has read
 * @throws RangeError if the tokenizer's answer does not fit itself or the vocabulary
 */
export function encodeTarget(
  tokenizer: CheckpointTokenizer,
  text: string,
  dimensions: Dimensions,
  across: number,
): EncodedText {
  const start = dimensions.startToken!; // a decoder beside an encoder has one in its config
  const { ids, tokens } = checkedEncoding(tokenizer.encode(text), dimensions.vocabulary);
  const end = ids.at(-1) === dimensions.endToken ? ids.length - 1 : ids.length;
  const begin = ids[0] === start ? 1 : 0; // Whisper's tokenizer begins with it too
  const targetTokens = Math.max(end - begin, 0);
  const { max, why } = longestText(dimensions, across);
  const count = Math.min(targetTokens, Math.max(max - 1, 0)); // the first token is always there
  return {
    ids: [start, ...ids.slice(begin, begin + count)],
    tokens: [tokenizer.id_to_token?.(start) ?? "", ...tokens.slice(begin, begin + count)],
    notice:
      count < targetTokens
        ? `The target is cut from ${targetTokens + 1} tokens to ${max}: ${why}.`
        : undefined,
  };
}
