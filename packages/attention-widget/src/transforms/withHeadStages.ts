import type { AttentionTrace, HeadStages, HeadTensor, Matrix } from "attention-core";
import { withLayer } from "./mapLayers.js";

/**
 * A trace as known for one open head: with the stages that its layer has for that head alone. In those stages the other
 * heads are NaN, which code that shows one head never reads.
 *
 * @param layerIndex - counted from 0
 * @param head - counted from 0
 * @returns the same trace if no stage is known for that head alone
 */
export function withHeadStages(
  trace: AttentionTrace,
  layerIndex: number,
  head: number,
): AttentionTrace {
  const layer = trace.layers[layerIndex];
  const known = layer?.headStages?.[head];
  if (layer === undefined || !known) return trace;
  const stages = (Object.keys(known) as (keyof HeadStages)[]) // of its own type
    .flatMap((stage) => {
      const matrix = layer[stage] === undefined ? known[stage] : undefined;
      return matrix === undefined ? [] : [[stage, atHead(matrix, head, layer)] as const];
    });
  return withLayer(trace, layerIndex, { ...layer, ...Object.fromEntries(stages) });
}

/** [rows, columns] -> [heads, rows, columns] */
function atHead(
  { shape: [rows, columns], data }: Matrix,
  head: number,
  { weights }: { readonly weights: HeadTensor },
): HeadTensor {
  const [heads] = weights.shape;
  const all = new Float32Array(heads * rows * columns).fill(Number.NaN);
  all.set(data, head * rows * columns);
  return { shape: [heads, rows, columns], data: all };
}
