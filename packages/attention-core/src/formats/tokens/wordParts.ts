import type { TextSpan } from "../../attentionTrace.js";
import { type JoinedBytes, joinBytes } from "./joinBytes.js";
import type { Marking } from "./markingOf.js";
import type { TokenKind } from "./tokenKind.js";

/** Tokens with all that decides which of them are one word. */
export interface WordParts {
  readonly tokens: readonly string[];
  readonly bytes: readonly (readonly number[])[];
  readonly kinds: readonly TokenKind[];
  readonly marking: Marking;
  readonly joined: JoinedBytes;
  /** Where each token is in the text, where that is known. */
  readonly spans?: readonly TextSpan[] | undefined;
}

/** The characters that the bytes of several tokens are. */
export function joinedText({ bytes }: WordParts, tokens: readonly number[]): string {
  return joinBytes([tokens.flatMap((i) => bytes[i]!)]).texts[0]!;
}
