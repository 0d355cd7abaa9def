import type { TextSpan } from "../attentionTrace.js";
import type { Marking } from "./tokens/markingOf.js";
import type { TokenKind } from "./tokens/tokenKind.js";
import type { ReadWord } from "./tokens/wordsOf.js";

/**
 * One token as a reader sees it.
 *
 * @category Tokens
 */
export interface ReadToken {
  /** The token as its tokenizer writes it. */
  readonly token: string;
  /** The characters it stands for, a space before it too; of a character that several share, its bytes. */
  readonly text: string;
  /** Whether it is text at all. */
  readonly kind: TokenKind;
}

/**
 * Tokens as a reader sees them.
 *
 * @category Tokens
 */
export interface TokenReading {
  /** How their tokenizer marks words. */
  readonly marking: Marking;
  /** One for each token that was given; found when they are first read. */
  readonly tokens: readonly ReadToken[];
  /** All words, in the order of the text; found when they are first read. */
  readonly words: readonly ReadWord[];
}

/**
 * What is known of tokens besides.
 *
 * @category Tokens
 */
export interface ReadTokensOptions {
  /** How they are marked, where it is known better than their letters tell. */
  readonly marking?: Marking | undefined;
  /** The text that they are of; tokens that stand in it as they are have no marks. */
  readonly text?: string | undefined;
  /** Where each stands in the text: those that touch there are of one word. */
  readonly spans?: readonly TextSpan[] | undefined;
}
