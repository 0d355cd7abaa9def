import type { AttentionLayer, AttentionTrace, HeadTensor, Matrix } from "attention-core";
import type { Stage } from "./stages.js";
import { tokenNames } from "./tokenNames.js";

/** What the rows or columns of a panel are. */
export type Axis = "query" | "key" | "feature";

/** One matrix as it is drawn, read and spoken: numbers with a name for every row and column. */
export interface Panel {
  /** The matrix in formulas: `Q`, `A`. */
  readonly symbol: string;
  /** Which of the three colours of meaning it belongs to, if any. */
  readonly role: "query" | "key" | "value" | "none";
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** [rows, columns], unitless; a view of the trace's own numbers. */
  readonly values: Float32Array;
  /** Whether a cell has no number because the mask hides it. */
  readonly isHidden: (row: number, column: number) => boolean;
  /** Whether any cell is hidden. */
  readonly hasHidden: boolean;
}

/** The matrices of one step, for one head; empty when the trace does not hold that step. */
export function panelsOf(
  trace: AttentionTrace,
  layerIndex: number,
  head: number,
  stage: Stage,
): readonly Panel[] {
  const layer = trace.layers[layerIndex];
  if (layer === undefined) return [];
  const queries = tokenNames(trace.queryTokens);
  const keys = tokenNames(trace.keyTokens);

  const vectors = (
    symbol: string,
    role: Panel["role"],
    rowAxis: "query" | "key",
    matrix: Matrix | undefined,
  ): Panel[] => {
    if (matrix === undefined) return [];
    return [
      {
        symbol,
        role,
        rowAxis,
        columnAxis: "feature",
        rowLabels: rowAxis === "query" ? queries : keys,
        columnLabels: Array.from({ length: matrix.shape[1] }, (_, i) => `${i + 1}`),
        values: matrix.data,
        isHidden: () => false,
        hasHidden: false,
      },
    ];
  };
  const pairs = (symbol: string, tensor: HeadTensor | undefined, showsMask: boolean): Panel[] => {
    if (tensor === undefined) return [];
    const isHidden = showsMask ? hiddenBy(layer, head, keys.length) : undefined;
    return [
      {
        symbol,
        role: "none",
        rowAxis: "query",
        columnAxis: "key",
        rowLabels: queries,
        columnLabels: keys,
        values: headOf(tensor, head).data,
        isHidden: isHidden ?? (() => false),
        hasHidden: isHidden !== undefined,
      },
    ];
  };
  const of = (tensor: HeadTensor | undefined) => tensor && headOf(tensor, head);

  switch (stage) {
    case "inputs":
      return vectors("X", "none", "query", layer.inputs);
    case "projected":
      return [
        ...vectors("Q", "query", "query", of(layer.queries)),
        ...vectors("K", "key", "key", of(layer.keys)),
        ...vectors("V", "value", "key", of(layer.values)),
      ];
    case "scores":
      return pairs("Q·Kᵀ", layer.scores, false);
    case "scaledScores":
      return pairs("Q·Kᵀ/√dₖ", layer.scaledScores, false);
    case "maskedScores":
      return pairs("masked", layer.maskedScores, true);
    case "weights":
      return pairs("A", layer.weights, true);
    case "headOutputs":
      return vectors("A·V", "none", "query", of(layer.headOutputs));
    case "output":
      return vectors("output", "none", "query", layer.output);
  }
}

/** One head's matrix, without a copy. */
export function headOf({ shape, data }: HeadTensor, head: number): Matrix {
  const [, rows, columns] = shape;
  const start = head * rows * columns;
  return { shape: [rows, columns], data: data.subarray(start, start + rows * columns) };
}

/** The rule that hides cells, where the layer has a mask; none where nothing is known to be hidden. */
function hiddenBy(
  { mask, maskedScores, weights }: AttentionLayer,
  head: number,
  keys: number,
): Panel["isHidden"] | undefined {
  const size = weights.shape[1] * weights.shape[2];
  const start = head * size;
  if (mask !== undefined) {
    const inMask = start % Math.max(1, mask.data.length);
    if (!mask.data.subarray(inMask, inMask + size).includes(0)) return undefined;
    return (query, key) => mask.data[inMask + query * keys + key] === 0;
  }
  if (maskedScores?.data.subarray(start, start + size).includes(-Infinity)) {
    return (query, key) => maskedScores.data[start + query * keys + key] === -Infinity;
  }
  return undefined;
}
