import type { AttentionLayer, HeadTensor } from "attention-core";
import { keysOf } from "../settings/keysOf.js";

/** The stages of a layer that are computed head by head. */
type StagesByHead = Pick<
  AttentionLayer,
  "weights" | "scores" | "scaledScores" | "maskedScores" | "headOutputs"
>;

/** The shape of each such stage that a layer has: [heads, rows, columns], all with as many heads and rows. */
interface StageShapes {
  readonly weights: HeadTensor["shape"];
  readonly scores?: HeadTensor["shape"] | undefined;
  readonly scaledScores?: HeadTensor["shape"] | undefined;
  readonly maskedScores?: HeadTensor["shape"] | undefined;
  readonly headOutputs?: HeadTensor["shape"] | undefined;
}

/** What computes the heads of some numbers. */
interface HeadComputation {
  /** Computes some more rows of a head, unless all are there; whether any are missing then. */
  readonly computeRows: (head: number) => boolean;
  /** The share of its rows that is there, 0–1. */
  readonly share: (head: number) => number;
  /** How many times rows of it are computed until all are there. */
  readonly slicesLeft: (head: number) => number;
}

const computations = new WeakMap<Float32Array, HeadComputation>();

/** How many pairs of tokens are computed at once: that takes some hundredths of a second if vectors are long. */
const PAIRS_AT_ONCE = 131_072;

/** The same where a pair takes only a few operations. */
export const SIMPLE_PAIRS_AT_ONCE = 1_048_576;

/**
 * Stages whose heads are computed when `headOf` first reads one, or some rows at a time with `computeSomeRows`: of a long
 * text each takes a while, and only one is open. Numbers that were never written take no memory in browsers.
 *
 * @param shapes - those of the stages that are computed
 * @param compute - computes some rows of one head at every stage
 * @param pairsAtOnce - so many pairs of tokens it computes at once
 */
export function headsWhenRead(
  shapes: StageShapes,
  compute: (head: number, from: number, to: number) => Partial<StagesByHead>,
  pairsAtOnce = PAIRS_AT_ONCE,
): StagesByHead {
  const stages = keysOf(shapes).flatMap((name) => {
    const shape = shapes[name];
    if (shape === undefined) return [];
    return [[name, { shape, data: new Float32Array(shape[0] * shape[1] * shape[2]) }] as const];
  });
  const rows = Math.max(0, ...stages.map(([, { shape }]) => shape[1]));
  const columns = Math.max(1, ...stages.map(([, { shape }]) => shape[2]));
  const rowsAtOnce = Math.max(1, Math.floor(pairsAtOnce / columns));
  /** How many rows of each head are there. */
  const rowsComputed = new Map<number, number>();
  const computeRows = (head: number) => {
    const from = rowsComputed.get(head) ?? 0;
    if (from >= rows) return false;
    const to = Math.min(rows, from + rowsAtOnce);
    const computed = compute(head, from, to);
    for (const [name, { shape, data }] of stages) {
      const start = (head * rows + from) * shape[2];
      const own = computed[name]?.data;
      if (own === undefined) data.fill(Number.NaN, start, start + (to - from) * shape[2]);
      else data.set(own, start);
    }
    rowsComputed.set(head, to);
    return to < rows;
  };
  const share = (head: number) => (rows === 0 ? 1 : (rowsComputed.get(head) ?? 0) / rows);
  const slicesLeft = (head: number) =>
    Math.ceil((rows - (rowsComputed.get(head) ?? 0)) / rowsAtOnce);
  for (const [, { data }] of stages) computations.set(data, { computeRows, share, slicesLeft });
  return Object.fromEntries(stages) as StagesByHead; // weights among them, since they have a shape
}

/** Checks each head when `headOf` reads it, since checking all numbers of a long text at once takes a while. */
export function checkHeadsWhenRead({ data }: HeadTensor, check: (head: number) => void): void {
  const computeRows = (head: number) => {
    check(head);
    return false;
  };
  computations.set(data, { computeRows, share: () => 1, slicesLeft: () => 0 });
}

/** Computes some more rows of a head, if it is one that is computed when it is read; whether any are missing then. */
export function computeSomeRows({ data }: HeadTensor, head: number): boolean {
  return computations.get(data)?.computeRows(head) ?? false;
}

/** The share of a head that is computed, 0–1: 1 unless the head is computed when it is read. */
export function computedShare({ data }: HeadTensor, head: number): number {
  return computations.get(data)?.share(head) ?? 1;
}

/** How many times `computeSomeRows` computes rows of a head until all are there. */
export function slicesLeft({ data }: HeadTensor, head: number): number {
  return computations.get(data)?.slicesLeft(head) ?? 0;
}

/** Computes what is missing of a head, if it is one that is computed when it is read. */
export function computeHead(tensor: HeadTensor, head: number): void {
  while (computeSomeRows(tensor, head));
}

/** The same tensor with every head computed, for code that reads them all at once. */
export function withAllHeads(tensor: HeadTensor): HeadTensor {
  for (let head = 0; head < tensor.shape[0]; head++) computeHead(tensor, head);
  return tensor;
}
