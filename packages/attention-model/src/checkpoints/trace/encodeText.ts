import { describeValue } from "../../checks/describeValue.js";
import { isArray } from "../../checks/isArray.js";
import { readable } from "../../checks/readable.js";
import type { CheckpointEncoding, CheckpointTokenizer } from "../checkpointTokenizer.js";
import type { Dimensions } from "../config/dimensions.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import { maxTokens, type TraceSizes } from "./maxTokens.js";

/** The limits on the length of a text. */
type TextSizes = TraceSizes & Pick<Dimensions, "positions" | "vocabulary">;

/** A text as the network reads it. */
export interface EncodedText extends CheckpointEncoding {
  /** One sentence for the reader, when the text was too long. */
  readonly notice?: string | undefined;
}

/**
 * The tokens of a text, as many as the network has positions and a trace has memory for. Tokens at the end of every
 * text, such as BERT's `[SEP]`, stay when the text before them is cut.
 *
 * @param tokenizer - the checkpoint's
 * @param text - any text; a blank one has no tokens, whatever the tokenizer adds
 * @param dimensions - of the network
 * @throws RangeError if the tokenizer's answer does not fit itself or the vocabulary
 */
export function encodeText(
  tokenizer: CheckpointTokenizer,
  text: string,
  dimensions: TextSizes,
): EncodedText {
  if (text.trim() === "") return { ids: [], tokens: [] };
  const { ids, tokens } = checkedEncoding(tokenizer.encode(text), dimensions.vocabulary);
  const { max, why } = longestText(dimensions);
  if (ids.length <= max) return { ids, tokens };
  const endLength = Math.min(commonEnd(ids, tokenizer.encode("").ids), max);
  const cut = <T>(all: readonly T[]): T[] => [
    ...all.slice(0, max - endLength),
    ...all.slice(all.length - endLength),
  ];
  const notice = `The text is cut from ${ids.length} tokens to ${max}: ${why}.`;
  return { ids: cut(ids), tokens: cut(tokens), notice };
}

/**
 * How many tokens a text may have, and why no more.
 *
 * @param across - how many tokens the encoder beside the network has read, if there is one
 */
export function longestText(
  dimensions: TraceSizes & Pick<Dimensions, "positions">,
  across?: number,
): { readonly max: number; readonly why: string } {
  const [memory, { positions }] = [maxTokens(dimensions, across), dimensions];
  return memory < positions
    ? { max: memory, why: "more would take too much memory" }
    : { max: positions, why: "the network has no more positions" };
}

/** How many entries two lists have in common at their ends. */
function commonEnd(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}

/**
 * The answer of a tokenizer, which may come from anywhere: refused unless it has a text for each id, and each id is a
 * row of the embeddings.
 */
export function checkedEncoding(
  encoding: CheckpointEncoding,
  vocabulary: number,
): CheckpointEncoding {
  const { ids, tokens } = Object(readable(encoding));
  if (!isArray(ids) || !isArray(tokens)) {
    refuseCheckpoint(
      "tokenizer.encode(text)",
      "give ids and tokens",
      describeValue(encoding),
      TypeError,
    );
  }
  if (ids.length !== tokens.length) {
    refuseCheckpoint(
      "tokens of tokenizer.encode(text)",
      `have ${ids.length} entries like ids`,
      tokens.length,
    );
  }
  const wrong = ids.findIndex((id) => !(Number.isInteger(id) && id >= 0 && id < vocabulary));
  if (wrong >= 0) {
    const must = `be whole numbers from 0 to ${vocabulary - 1}, as the config says`;
    const got = `${describeValue(ids[wrong])} for ${describeValue(tokens[wrong])}`;
    refuseCheckpoint("ids of tokenizer.encode(text)", must, got);
  }
  return { ids, tokens };
}
