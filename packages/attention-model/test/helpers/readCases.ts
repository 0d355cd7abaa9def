import { readFileSync } from "node:fs";

/** A text as TensorFlow.js computed it: scripts/oracle/generate.mjs. */
export interface OracleCase {
  readonly text: string;
  readonly ids: readonly number[];
  /** Of each layer the weights, [heads · tokens, tokens]. */
  readonly layers: readonly Float32Array[];
}

const REFERENCE = new URL("../reference/", import.meta.url);

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, REFERENCE), "utf8"));
}

/** Every text of sentences.json with what TensorFlow.js made of it. */
export function readOracle(): OracleCase[] {
  const cases = read<{ text: string; ids: number[]; layers: string[] }[]>("softmax.json");
  return cases.map(({ layers, ...rest }) => ({ ...rest, layers: layers.map(floats) }));
}

/** Texts as SentencePiece cut them: scripts/oracle/sentencepiece.py. */
export function readPieces(): { readonly text: string; readonly ids: readonly number[] }[] {
  return read("pieces.json");
}

function floats(base64: string): Float32Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}
