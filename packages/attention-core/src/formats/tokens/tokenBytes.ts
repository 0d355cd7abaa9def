import { encodeUtf8 } from "../encodeUtf8.js";
import { byteLevelBytes, isByte, type Marking } from "./markingOf.js";

/** The bytes of the text that a token stands for. */
export function tokenBytes(token: string, marking: Marking): readonly number[] {
  switch (marking) {
    case "byte-level":
      return byteLevelBytes(token) ?? encoded(token);
    case "sentencepiece":
      return isByte(token) ? [Number(token.slice(1, -1))] : encoded(token.replaceAll("▁", " "));
    case "wordpiece":
      return encoded(token.replace(/^##(?=.)/u, ""));
    case "end-of-word":
      return encoded(token.replace(/<\/w>$/u, " "));
    default:
      return encoded(token);
  }
}

function encoded(text: string): number[] {
  return Array.from(encodeUtf8(text));
}
