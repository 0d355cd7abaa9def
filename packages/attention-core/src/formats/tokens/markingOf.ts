import { BYTE_ALPHABET } from "./byteAlphabet.js";
import { joinBytes } from "./joinBytes.js";
import { tokenKind } from "./tokenKind.js";

/**
 * How a tokenizer marks where words begin: `byte-level` writes a space as `Ġ` (GPT-2, Llama 3), `sentencepiece` as `▁`
 * (Llama 2, T5), `wordpiece` marks what goes on with `##` (BERT), `end-of-word` what ends with `</w>` (GPT); `spaces`
 * has the spaces themselves (tiktoken, TransformerLens, and tokens that were read before); `plain` marks nothing.
 *
 * Source: Radford et al. 2019 (GPT-2), `bytes_to_unicode`; Kudo & Richardson 2018, section 3.2; Devlin et al. 2019
 * (BERT), `WordpieceTokenizer`; Sennrich et al. 2016, `</w>`.
 *
 * @category Tokens
 */
export type Marking =
  | "byte-level"
  | "sentencepiece"
  | "wordpiece"
  | "end-of-word"
  | "spaces"
  | "plain";

/** What byte-level tokens never have: a new line before a letter, a space after one, a control character. */
const NEVER_BYTES = /\u010a\p{L}|\p{L}\u0120/u;
/** What every byte-level text with a space has. */
const BEYOND_ASCII = /[\u0080-\uffff]/u;
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Which of the ways to mark words tokens follow. */
export function markingOf(tokens: readonly string[]): Marking {
  const texts = tokens.filter((token) => tokenKind(token) === "text");
  if (texts.some((token) => token.includes("▁") || isByte(token))) return "sentencepiece";
  const isWordpiece = texts.slice(1).some((token) => /^##./u.test(token));
  if (isWordpiece && !texts[0]!.startsWith("##")) return "wordpiece";
  if (texts.some((token) => token.length > 4 && token.endsWith("</w>"))) return "end-of-word";
  if (isByteLevel(texts)) return "byte-level";
  return texts.some((token) => /^\s+\S/u.test(token)) ? "spaces" : "plain";
}

/** Bytes as SentencePiece writes one where it has no piece for a character. */
function isByte(token: string): boolean {
  return /^(?:<0x[\dA-F]{2}>)+$/i.test(token);
}

/** The bytes of a token of a byte-level tokenizer; none of one that is not text. */
export function byteLevelBytes(token: string): number[] | undefined {
  // bertviz writes the space itself in the place of Ġ, and leaves all other bytes.
  const spelled = token.replaceAll(" ", "Ġ");
  const bytes = Array.from(spelled, (character) => BYTE_ALPHABET.get(character));
  return bytes.every((byte) => byte !== undefined) ? bytes : undefined;
}

/**
 * Whether tokens are bytes in the alphabet of byte-level tokenizers, and not words that have its letters, such as
 * Maltese Ġorġ: all of it must be characters again, and some must not be ASCII.
 */
function isByteLevel(tokens: readonly string[]): boolean {
  if (!tokens.some((token) => BEYOND_ASCII.test(token))) return false;
  if (tokens.some((token) => NEVER_BYTES.test(token))) return false;
  const bytes = tokens.map(byteLevelBytes);
  if (!bytes.every((own) => own !== undefined)) return false;
  const { texts, isWhole, characters } = joinBytes(bytes);
  const isChanged = texts.some((text, i) => text !== tokens[i]);
  return isWhole && isChanged && !CONTROL.test([...texts, ...characters.values()].join(""));
}
