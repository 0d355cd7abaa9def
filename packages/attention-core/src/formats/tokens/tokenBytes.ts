import { encodeUtf8 } from "../encodeUtf8.js";
import { byteLevelBytes, isByte, type Marking } from "./markingOf.js";

/**
 * The bytes of the text that a token stands for, by the marking of its tokenizer.
 *
 * ```text
 * byte-level      Ġwas -> " was"; Ã© -> the two bytes of é
 * sentencepiece   ▁was -> " was"; <0xE2> -> one byte
 * wordpiece       ##ing -> "ing"
 * end-of-word     was</w> -> "was "
 * plain           as it is
 * ```
 */
export function tokenBytes(token: string, marking: Marking): readonly number[] {
  switch (marking) {
    case "byte-level":
      return byteLevelBytes(token) ?? encodeText(token);
    case "sentencepiece":
      return isByte(token) ? [Number(token.slice(1, -1))] : encodeText(token.replaceAll("▁", " "));
    case "wordpiece":
      return encodeText(token.replace(/^##(?=.)/u, ""));
    case "end-of-word":
      return encodeText(token.replace(/<\/w>$/u, " "));
    default:
      return encodeText(token);
  }
}

/** The bytes of a text in UTF-8. */
function encodeText(text: string): number[] {
  return Array.from(encodeUtf8(text));
}
