import type { AttentionLayer, AttentionTrace, HeadPlace, HeadTensor, Mask } from "attention-core";
import { maxOfHeads, meanOfHeads } from "attention-core/metrics";
import type { InspectorSettings } from "../settings/inspectorSettings.js";
import { memoizeEach } from "../settings/memoize.js";
import { headOf } from "./headOf.js";
import { headsWhenRead } from "./headsWhenRead.js";
import { knownMask, maskIfAny } from "./knownMask.js";
import { maskOfHead } from "./maskOfHead.js";
import { MAX_AT_ONCE } from "./maxAtOnce.js";

/**
 * Combines heads of one layer or several into one: the mean, the sum or the maximum of their weights at each cell. The
 * result has weights only, and hides a key that every one of the heads hides. Rows of a mean have the sum of the heads'
 * rows; those of a maximum or a sum have a larger one. In a long text, its rows are computed when they are read.
 *
 * @returns undefined if the trace has none of the heads
 */
export function combineHeads(
  trace: AttentionTrace,
  places: readonly HeadPlace[],
  by: InspectorSettings["combineBy"],
  label: string,
): AttentionLayer | undefined {
  const maskOf = memoizeEach(knownMask);
  const heads = places.flatMap((place) => headAt(trace, place, maskOf));
  const [first] = heads;
  if (first === undefined) return undefined;
  const [, queries, keys] = first.weights.shape;
  const rows = (from: number, to: number) => combinedRows(heads, by, from, to);
  const isLong = heads.length * queries * keys > MAX_AT_ONCE;
  const weights = isLong
    ? headsWhenRead({ weights: [1, queries, keys] }, (_, from, to) => ({ weights: rows(from, to) }))
        .weights
    : rows(0, queries);
  return {
    label,
    headLabels: [label],
    weights,
    mask: maskIfAny(maskOfAny(heads)),
  };
}

/** A head that is combined with others. */
interface CombinedHead {
  /** The weights of its layer, some of which may be computed only when they are read. */
  readonly weights: HeadTensor;
  readonly head: number;
  /** Which query may attend to which key in it: [queries, keys]. */
  readonly mask: Mask;
}

function headAt(
  trace: AttentionTrace,
  { layer: index, head }: HeadPlace,
  maskOf: typeof knownMask,
): readonly CombinedHead[] {
  const layer = trace.layers[index];
  if (layer === undefined || head >= layer.weights.shape[0]) return [];
  return [{ weights: layer.weights, head, mask: maskOfHead(maskOf(layer), head) }];
}

/** Some rows of the combined weights: [1, to − from, keys]. */
export function combinedRows(
  heads: readonly Omit<CombinedHead, "mask">[],
  by: InspectorSettings["combineBy"],
  from: number,
  to: number,
): HeadTensor {
  const [, , keys = 0] = heads[0]?.weights.shape ?? [];
  const shape = [heads.length, to - from, keys] as const;
  const data = new Float32Array(heads.length * (to - from) * keys);
  for (const [i, { weights, head }] of heads.entries()) {
    const own = headOf(weights, head).data.subarray(from * keys, to * keys);
    data.set(own, i * (to - from) * keys);
  }
  const combined = (by === "max" ? maxOfHeads : meanOfHeads)({ shape, data });
  const times = by === "sum" ? heads.length : 1;
  return { shape: [1, to - from, keys], data: combined.data.map((weight) => weight * times) };
}

/** A mask that hides what every one of the heads hides; heads of one layer often share theirs. */
function maskOfAny(heads: readonly CombinedHead[]): Mask {
  const [first, ...others] = heads.map(({ mask }) => mask);
  const isShared = others.every(
    ({ data }) => data.buffer === first?.data.buffer && data.byteOffset === first.data.byteOffset,
  );
  if (first === undefined || isShared) return first ?? { shape: [0, 0], data: new Uint8Array() };
  const data = first.data.slice();
  for (const other of others) {
    for (let i = 0; i < data.length; i++) if (other.data[i] !== 0) data[i] = 1;
  }
  return { shape: first.shape, data };
}
