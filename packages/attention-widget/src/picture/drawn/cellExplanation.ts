import type { AttentionTrace } from "attention-core";
import { memoize, memoizeEach } from "../../settings/memoize.js";
import { exclusionEffect } from "../../transforms/exclusionEffect.js";
import { withHeadStages } from "../../transforms/withHeadStages.js";
import { type ArithmeticPicture, arithmeticPicture } from "../cell/arithmeticPicture.js";
import { explainCombination } from "../cell/explainCombination.js";
import { explainedCell } from "../cell/explainedCell.js";
import type { DrawnInput } from "./drawnInput.js";
import type { UserFocus } from "./userFocus.js";

/** Like `withHeadStages`, but remembered, since a cell is explained at each move of the pointer. */
const headTraceIn = memoizeEach((trace: AttentionTrace) =>
  memoize((layer: number, head: number) => withHeadStages(trace, layer, head)),
);

/** How the number of one cell is computed. */
export interface CellExplanation {
  readonly arithmetic: ArithmeticPicture | null;
  /** A sentence in place of the arithmetic if the key is excluded. */
  readonly excluded: string | null;
}

/** How the number of the cell that is explained is computed. */
export function cellExplanation(
  { input, trace, shown, settings, edits, words }: DrawnInput,
  { panel, explainedFocus }: UserFocus,
): CellExplanation {
  const cell = explainedCell(panel, explainedFocus);
  if (cell === null) return { arithmetic: null, excluded: null };
  const { layer, head, stage } = shown;
  const { transformed } = input;
  const effect = exclusionEffect(stage, settings.exclusion);
  const isOfPairs = panel.columnAxis === "key";
  if (isOfPairs && effect !== "nothing" && settings.excludedKeys.includes(cell.column)) {
    const names = [panel.columnLabels[cell.column] ?? ""];
    return { arithmetic: null, excluded: words.edits.excluded(names, effect) };
  }

  const value = panel.values[cell.row * panel.columnLabels.length + cell.column] ?? Number.NaN;
  const combination =
    transformed &&
    explainCombination({ transformed, settings, edits, layer, head, cell, value }, words);
  const unknown = combination ?? words.arithmetic.unknown;
  // Stages that use the weights of all keys show those from before the exclusion.
  const before = effect === "allKeys" ? transformed?.afterExperiment : undefined;
  const { experiment } = edits;
  return {
    arithmetic: arithmeticPicture(
      {
        trace: before === undefined ? trace : headTraceIn(before)(layer, head),
        layer,
        head,
        stage,
        panel,
        cell,
        experiment,
      },
      { ...words.arithmetic, unknown },
      words.locale,
    ),
    excluded: null,
  };
}
