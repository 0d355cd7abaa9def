import type { AttentionLayer, AttentionTrace, HeadTensor, Matrix } from "attention-core";
import type { Stage } from "../../settings/stages.js";
import { headOf } from "../../transforms/headOf.js";
import { tokenNames, wholeTokenNames } from "../../words/tokenNames.js";
import type { Panel } from "./panel.js";

/** The matrices of one stage, for one head; empty if the trace does not have that stage. */
export function panelsOf(
  trace: AttentionTrace,
  layerIndex: number,
  head: number,
  stage: Stage,
): readonly Panel[] {
  const layer = trace.layers[layerIndex];
  if (layer === undefined) return [];
  const queryRows = {
    rowLabels: tokenNames(trace.queryTokens),
    rowNames: wholeTokenNames(trace.queryTokens),
  };
  const [keyLabels, keyNames] = [tokenNames(trace.keyTokens), wholeTokenNames(trace.keyTokens)];

  /** Vectors of the queries, unless `differs` has another axis. */
  const panel = (
    symbol: string,
    matrix: Matrix | undefined,
    differs: Partial<Panel> = {},
  ): readonly Panel[] => {
    if (matrix === undefined) return [];
    const { shape, data: values } = matrix;
    const columnLabels = Array.from({ length: shape[1] }, (_, i) => `${i + 1}`);
    const vectors = { role: "none", rowAxis: "query", columnAxis: "component" } as const;
    const visible = { isHidden: () => false, hasHidden: false };
    const columns = { columnLabels, columnNames: columnLabels };
    return [{ symbol, ...vectors, ...queryRows, ...columns, values, ...visible, ...differs }];
  };
  const keyColumns = { columnAxis: "key", columnLabels: keyLabels, columnNames: keyNames } as const;
  const keyRows = { rowAxis: "key", rowLabels: keyLabels, rowNames: keyNames } as const;
  const matrixIn = (tensor: HeadTensor | undefined) => tensor && headOf(tensor, head);
  const pairs = (symbol: string, tensor: HeadTensor | undefined, mask: Partial<Panel> = {}) =>
    panel(symbol, matrixIn(tensor), { ...keyColumns, ...mask });

  switch (stage) {
    case "inputs":
      return panel("X", layer.inputs);
    case "projected":
      return [
        ...panel("Q", matrixIn(layer.queries), { role: "query" }),
        ...panel("K", matrixIn(layer.keys), { role: "key", ...keyRows }),
        ...panel("V", matrixIn(layer.values), { role: "value", ...keyRows }),
      ];
    case "scores":
      return pairs("Q·Kᵀ", layer.scores);
    case "scaledScores":
      return pairs("Q·Kᵀ/√dₖ", layer.scaledScores);
    case "maskedScores":
      return pairs("masked", layer.maskedScores, hiddenBy(layer, head));
    case "weights":
      return pairs("A", layer.weights, hiddenBy(layer, head));
    case "headOutputs":
      return panel("A·V", matrixIn(layer.headOutputs));
    case "output":
      return panel("output", layer.output);
  }
}

/** The rule that hides cells, if the layer has a mask or scores of −∞ that hide any. */
function hiddenBy({ mask, maskedScores, weights }: AttentionLayer, head: number): Partial<Panel> {
  const [, queries, keys] = weights.shape;
  const known = mask?.data ?? maskedScores?.data;
  if (known === undefined) return {};
  const hides = mask === undefined ? -Infinity : 0;
  const start = (head * queries * keys) % Math.max(1, known.length);
  const cells = known.subarray(start, start + queries * keys);
  if (!cells.includes(hides)) return {};
  return { hasHidden: true, isHidden: (row, column) => cells[row * keys + column] === hides };
}
