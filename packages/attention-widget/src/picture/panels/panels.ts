import type { AttentionLayer, AttentionTrace, HeadTensor, Matrix } from "attention-core";
import type { Axis, Role } from "../../settings/selection/axis.js";
import type { Stage } from "../../settings/stages.js";
import { headOf } from "../../transforms/headOf.js";
import { tokenNames } from "../../words/tokenNames.js";

/** One matrix as it is drawn, read and announced: numbers with a name for every row and column. */
export interface Panel {
  /** The matrix in formulas: `Q`, `A`. */
  readonly symbol: string;
  /** Which of the three colours of meaning it belongs to, if any. */
  readonly role: Role;
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

/** Which colour of meaning the rows of a panel have. */
export function rowRole({ role }: Panel): Exclude<Role, "none"> {
  return role === "none" ? "query" : role;
}

/** The matrices of one step, for one head; empty when the trace does not have that step. */
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

  /** Vectors of the queries, unless `differs` has another axis. */
  const panel = (
    symbol: string,
    matrix: Matrix | undefined,
    differs: Partial<Panel> = {},
  ): readonly Panel[] => {
    if (matrix === undefined) return [];
    const { shape, data: values } = matrix;
    const columnLabels = Array.from({ length: shape[1] }, (_, i) => `${i + 1}`);
    const vectors = { role: "none", rowAxis: "query", columnAxis: "feature" } as const;
    const visible = { isHidden: () => false, hasHidden: false };
    return [
      { symbol, ...vectors, rowLabels: queries, columnLabels, values, ...visible, ...differs },
    ];
  };
  const of = (tensor: HeadTensor | undefined) => tensor && headOf(tensor, head);
  const pairs = (symbol: string, tensor: HeadTensor | undefined, mask: Partial<Panel> = {}) =>
    panel(symbol, of(tensor), { columnAxis: "key", columnLabels: keys, ...mask });
  const perKey = { rowAxis: "key", rowLabels: keys } as const;

  switch (stage) {
    case "inputs":
      return panel("X", layer.inputs);
    case "projected":
      return [
        ...panel("Q", of(layer.queries), { role: "query" }),
        ...panel("K", of(layer.keys), { role: "key", ...perKey }),
        ...panel("V", of(layer.values), { role: "value", ...perKey }),
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
      return panel("A·V", of(layer.headOutputs));
    case "output":
      return panel("output", layer.output);
  }
}

/** A step of a head; of no trace there are no matrices. */
export interface StepPlace {
  readonly trace: AttentionTrace | undefined;
  readonly layer: number;
  readonly head: number;
  readonly stage: Stage;
}

/** As `panelsOf`, for a trace that may not be there yet. */
export function panelsOfStep({ trace, layer, head, stage }: StepPlace): readonly Panel[] {
  return trace === undefined ? [] : panelsOf(trace, layer, head, stage);
}

/** The rule that hides cells, where the layer has a mask or scores of −∞, and anything is hidden. */
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
