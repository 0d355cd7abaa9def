import type { AttentionOptions } from "../attentionOptions.js";
import { wholePanels } from "./kernels.js";
import type { Workspace } from "./workspace.js";

/** Where one head lies: places and strides in bytes. */
export interface HeadPlaces {
  readonly queries: number;
  readonly queriesStride: number;
  readonly keys: number;
  readonly keysStride: number;
  readonly values: number;
  readonly valuesStride: number;
  readonly output: number;
  readonly outputStride: number;
  /** Room for the keys in whole panels. */
  readonly panels: number;
  /** Room for `scoresLength` numbers. */
  readonly scores: number;
  /** Room for `PAIRS` or one block of pairs, where there is a mask or a bias. */
  readonly mask: number;
  readonly bias: number;
}

/** The lengths of a head's axes. */
export interface HeadLengths {
  readonly queries: number;
  readonly keys: number;
  readonly dHead: number;
  readonly dValue: number;
}

/** How many pairs of query and key a mask or bias is copied for at a time. */
const PAIRS = 16_384;

/** How many queries are answered between two copies of a mask or bias. */
export function queriesAtATime(keys: number): number {
  return 4 * Math.max(1, Math.floor(PAIRS / 4 / Math.max(1, keys)));
}

/** How many numbers a head's scores need: four queries at a time, whole panels of keys, and a rest. */
export function scoresLength(keys: number): number {
  return 4 * wholePanels(keys) + 4;
}

/** Attention of one head that lies in memory; `head` is its place in a mask or bias. */
export function attendHead(
  workspace: Workspace,
  head: number,
  at: HeadPlaces,
  { queries, keys, dHead, dValue }: HeadLengths,
  { mask, bias, causal, temperature = 1, scale = 1 / Math.sqrt(dHead) }: AttentionOptions,
): void {
  const { kernels, bytes } = workspace;
  kernels.packTransposed(at.keys, dHead, keys, at.keysStride, at.panels);
  const step = mask === undefined && bias === undefined ? queries : queriesAtATime(keys);
  for (let first = 0; first < queries; first += step) {
    const count = Math.min(step, queries - first);
    const pair = (head * queries + first) * keys;
    if (mask !== undefined) {
      const from = pair % mask.data.length;
      bytes.set(mask.data.subarray(from, from + count * keys), at.mask);
    }
    if (bias !== undefined) {
      const from = pair % bias.data.length;
      workspace.write(at.bias, bias.data.subarray(from, from + count * keys));
    }
    kernels.attend(
      at.queries + first * at.queriesStride,
      at.queriesStride,
      at.panels,
      at.values,
      at.valuesStride,
      at.output + first * at.outputStride,
      at.outputStride,
      at.scores,
      count,
      keys,
      dHead,
      dValue,
      scale,
      1 / temperature,
      causal ? first + 1 + keys - queries : keys,
      causal ? 1 : 0,
      mask === undefined ? 0 : at.mask,
      bias === undefined ? 0 : at.bias,
    );
  }
}
