import type { InspectorSettings } from "../../settings/inspectorSettings.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { AppliedEdits } from "../../transforms/appliedEdits.js";
import { numberAt } from "../../transforms/arithmetic/scoreSteps.js";
import { PRECISION } from "../../transforms/arithmetic/stepsAgree.js";
import { combinedWeights } from "../../transforms/combinedWeights.js";
import { wordGroupsOf } from "../../transforms/mergeWords.js";
import type { TransformedTrace } from "../../transforms/transformTrace.js";
import { valueLength, valuesAndProjection } from "../../transforms/valuesAndProjection.js";
import { formatDigits } from "../../words/formatDigits.js";
import type { InspectorMessages } from "../../words/inspectorMessages.js";
import type { Messages } from "../../words/messages.js";

/** A number that comes from the user's settings and not from a stage of the computation. */
interface ExplainedNumber {
  readonly transformed: TransformedTrace;
  readonly settings: Pick<InspectorSettings, "combinedHeads">;
  readonly edits: AppliedEdits;
  readonly layer: number;
  readonly head: number;
  readonly cell: Cell;
  /** As in the panel. */
  readonly value: number;
}

/**
 * The numbers from which that of a cell was combined, and how: heads, a weight and the length of a value, or the
 * subword tokens of words. Null if several of these apply, or none.
 */
export function explainCombination(
  { transformed, settings, edits, layer, head, cell, value }: ExplainedNumber,
  { combine, locale }: InspectorMessages & Partial<Pick<Messages, "locale">>,
): string | null {
  const combined = transformed.combined[layer - transformed.recorded.layers.length];
  const format = (number: number) => formatDigits(number, locale);
  const result = format(value);
  if (combined !== undefined) {
    if (combined.by === "rollout") return null;
    const numbers = combinedWeights(
      transformed.weightsTrace,
      settings.combinedHeads,
      cell.row,
      cell.column,
    ).map(format);
    return combine.combinedFrom(combined.by, combined.layer.label, numbers, result);
  }
  const afterExperiment = transformed.afterExperiment.layers[layer];
  if (afterExperiment === undefined || edits.isWeighted === edits.isOfWords) return null;
  if (edits.isWeighted) {
    const known = valuesAndProjection(afterExperiment);
    const share = numberAt(transformed.weightsTrace.layers[layer]?.weights, { head, ...cell });
    if (known === undefined || share === undefined) return null;
    const length = valueLength(known, head, cell.column);
    if (!agrees(share * length, value)) return null;
    return combine.normFrom(format(share), format(length), result);
  }
  const { queries, keys } = wordGroupsOf(transformed.afterExperiment);
  const rows = placesOf(queries, cell.row);
  const numbers = rows.flatMap((row) =>
    placesOf(keys, cell.column).map(
      (column) => numberAt(afterExperiment.weights, { head, row, column }) ?? 0,
    ),
  );
  const sum = numbers.reduce((all, number) => all + number, 0);
  if (!agrees(sum / rows.length, value)) return null;
  return combine.joinedFrom(numbers.map(format), rows.length, result);
}

/** Whether a number equals the shown one, within the precision of float32. */
function agrees(number: number, value: number): boolean {
  return Math.abs(number - value) <= PRECISION * Math.max(1, Math.abs(value));
}

/** The subword tokens of a word. */
function placesOf(groups: readonly number[], word: number): readonly number[] {
  return [...groups.keys()].filter((place) => groups[place] === word);
}
