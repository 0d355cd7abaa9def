import type { TextSpan } from "../attentionTrace.js";
import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { checkStrings } from "./checkStrings.js";
import type { ReadToken, ReadTokensOptions, TokenReading } from "./tokenReading.js";
import { joinBytes } from "./tokens/joinBytes.js";
import { type Marking, markingOf } from "./tokens/markingOf.js";
import { tokenBytes } from "./tokens/tokenBytes.js";
import { tokenKind } from "./tokens/tokenKind.js";
import type { WordParts } from "./tokens/wordParts.js";
import { type ReadWord, wordsOf } from "./tokens/wordsOf.js";

const CALLER = "readTokens";

const OPTIONS: NamesOf<ReadTokensOptions> = { marking: true, text: true, spans: true };

/**
 * Tokens as the text that they stand for: `Ġcaf` and `Ã©` are " caf" and "é", and together the word "café". Marks are
 * understood only as those of their tokenizer, so that a text may have the letters Ġ and Ċ; no token is lost or
 * changed, `token` has each as it was.
 *
 * Words are made of tokens that touch. Apart stay punctuation (but for an apostrophe between letters), special tokens,
 * placeholders, and characters of scripts that have no spaces.
 *
 * Source: Radford et al. 2019 (GPT-2), section 2.2; Kudo and Richardson 2018 (SentencePiece), section 3.
 *
 * @category Tokens
 * @param tokens - in the order of the text
 * @param options - what is known of them besides
 * @returns their text and their words
 * @throws TypeError if `tokens` is not an array of strings, or an option is unknown
 * @example
 * ```ts
 * import { readTokens } from "attention-core/formats";
 *
 * const { marking, words } = readTokens(["Se", "Ã¡n", "ĠMurray"]);
 * console.log(marking, words.map(({ text }) => text)); // byte-level [ 'Seán', 'Murray' ]
 * ```
 */
export function readTokens(
  tokens: readonly string[],
  options: ReadTokensOptions = {},
): TokenReading {
  checkStrings(CALLER, "tokens", tokens);
  checkNames(CALLER, "options", options, OPTIONS, didYouMean);
  const { text } = options;
  const spans = options.spans?.length === tokens.length ? options.spans : undefined;
  const isLiteral =
    text !== undefined &&
    spans !== undefined &&
    tokens.every((token, i) => text.slice(...spans[i]!) === token);
  const marking = options.marking ?? (isLiteral ? "plain" : markingOf(tokens));
  let parts: WordParts | undefined;
  const read = () => {
    parts ??= partsOf(tokens, marking, spans);
    return parts;
  };
  let own: readonly ReadToken[] | undefined;
  let words: readonly ReadWord[] | undefined;
  return {
    marking,
    get tokens() {
      own ??= tokensOf(read());
      return own;
    },
    get words() {
      words ??= wordsOf(read());
      return words;
    },
  };
}

function partsOf(
  tokens: readonly string[],
  marking: Marking,
  spans: readonly TextSpan[] | undefined,
): WordParts {
  const kinds = tokens.map(tokenKind);
  const bytes = tokens.map((token, i) =>
    tokenBytes(token, kinds[i] === "text" ? marking : "plain"),
  );
  return { tokens, bytes, kinds, marking, joined: joinBytes(bytes), spans };
}

function tokensOf({ tokens, kinds, joined }: WordParts): readonly ReadToken[] {
  return tokens.map((token, i) => ({ token, text: joined.texts[i]!, kind: kinds[i]! }));
}
