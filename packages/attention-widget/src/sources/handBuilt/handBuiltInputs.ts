import { type Matrix, sinusoidalPositions } from "attention-core";
import { isContentWord } from "./isContentWord.js";
import { spellingVector } from "./spellingVector.js";

/** Components of an input vector: 15 of spelling, 1 for content words, 16 of position. */
export const D_MODEL = 32;
/** Where the spelling starts, and how many columns it has. */
export const SPELLING = { start: 0, length: 15 } as const;
/** The column that is 1 for a content word and 0 for any other token. */
export const CONTENT_WORD = 15;
/** Where the position starts: pairs of sine and cosine, from the fastest wave to the slowest. */
export const POSITION = { start: 16, length: 16 } as const;

/** One vector per token, with its spelling and its position: [tokens, dModel] */
export function handBuiltInputs(tokens: readonly string[]): Matrix {
  const positions = sinusoidalPositions(tokens.length, POSITION.length);
  const data = new Float32Array(tokens.length * D_MODEL);
  tokens.forEach((token, i) => {
    const row = i * D_MODEL;
    data.set(spellingVector(token, SPELLING.length), row + SPELLING.start);
    data[row + CONTENT_WORD] = isContentWord(token) ? 1 : 0;
    const from = i * POSITION.length;
    data.set(positions.data.subarray(from, from + POSITION.length), row + POSITION.start);
  });
  return { shape: [tokens.length, D_MODEL], data };
}
