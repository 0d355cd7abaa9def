import type { AttentionTrace } from "attention-core";
import type { Panel } from "../panels/panel.js";
import { panelsOf } from "../panels/panelsOf.js";
import { poolMax } from "./poolMax.js";

/** The weights of the heads of each layer; undefined for a head that was not read yet. */
export type WeightsOfHeads = readonly (readonly (Panel | undefined)[])[];

/** The most points on a side of a small picture: 88 CSS pixels on a fine screen. */
const MAX_POINTS = 176;

/**
 * Computes the weights of the first heads of a trace at each change; known ones stay the same objects. For long texts
 * they are pooled to the size of a small picture, since keeping the numbers of every head would keep the whole trace
 * decoded.
 *
 * @returns a function of a trace and of how many heads were read, in reading order; for each head, [queries, keys] or
 *   [176, 176]
 */
export function weightsOfHeads(): (trace: AttentionTrace, heads: number) => WeightsOfHeads {
  let last: { readonly trace: AttentionTrace; readonly weights: WeightsOfHeads } | undefined;
  return (trace, heads) => {
    const before = last?.trace === trace ? last.weights : [];
    let remaining = heads;
    const weights = trace.layers.map(({ headLabels }, layer) =>
      headLabels.map((_, head) => {
        remaining -= 1;
        return (
          before[layer]?.[head] ?? (remaining < 0 ? undefined : smallPanel(trace, layer, head))
        );
      }),
    );
    last = { trace, weights };
    return weights;
  };
}

function smallPanel(trace: AttentionTrace, layer: number, head: number): Panel | undefined {
  const [panel] = panelsOf(trace, layer, head, "weights");
  if (panel === undefined) return undefined;
  const { rowLabels, columnLabels } = panel;
  if (Math.max(rowLabels.length, columnLabels.length) <= MAX_POINTS) return panel;
  const values = poolMax(panel, MAX_POINTS);
  const isHidden = (row: number, column: number) => Number.isNaN(values[row * MAX_POINTS + column]);
  const labels = { rowLabels: POINTS, columnLabels: POINTS, rowNames: POINTS, columnNames: POINTS };
  return { ...panel, ...labels, values, isHidden };
}

/** Points have no names. */
const POINTS: readonly string[] = new Array<string>(MAX_POINTS).fill("");
