import { encodeUtf8 } from "../encodeUtf8.js";
import { byteLevelBytes, type Marking } from "./markingOf.js";

/**
 * The bytes of the text that a token stands for, by the marking of its tokenizer.
 *
 * ```text
 * byte-level      Ġwas -> " was"; Ã© -> the two bytes of é
 * sentencepiece   ▁was -> " was"; <0xE2> -> one byte
 * wordpiece       ##ing -> "ing"
 * end-of-word     was</w> -> "was "
 * spaces          as it is
 * plain           as it is
 * ```
 */
export function tokenBytes(token: string, marking: Marking): readonly number[] {
  switch (marking) {
    case "byte-level":
      return byteLevelBytes(token) ?? encodeText(token);
    case "sentencepiece":
      return token.replaceAll("▁", " ").split(BYTE).flatMap(byteOrText);
    case "wordpiece":
      return encodeText(token.replace(/^##(?=.)/u, ""));
    case "end-of-word":
      return encodeText(token.replace(/<\/w>$/u, " "));
    default:
      return encodeText(token);
  }
}

/** A byte in a token, which splits it into the texts between such bytes and the bytes themselves. */
const BYTE = /(<0x[\dA-F]{2}>)/i;

/** Every second part is a byte. */
function byteOrText(part: string, i: number): number[] {
  return i % 2 === 1 ? [Number(part.slice(1, -1))] : encodeText(part);
}

/** The bytes of a text in UTF-8. */
function encodeText(text: string): number[] {
  return Array.from(encodeUtf8(text));
}
