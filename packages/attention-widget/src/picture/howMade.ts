import type { Cell } from "../settings/cell.js";
import type { ReadingSettings } from "../settings/inspectorSettings.js";
import { numberAt } from "../transforms/arithmetic/scoreSteps.js";
import type { Done } from "../transforms/doneTo.js";
import { wordsOf } from "../transforms/mergeWords.js";
import { mixedNumbers } from "../transforms/mixedNumbers.js";
import type { SeenTrace } from "../transforms/seenTrace.js";
import { valueLength, weighedValues } from "../transforms/weighedValues.js";
import { formatDigits } from "../words/formatDigits.js";
import type { ReadingMessages } from "../words/inspectorMessages.js";

/** A number that no step of the computation made, but the reader. */
interface MadeNumber {
  readonly seen: SeenTrace;
  readonly settings: Pick<ReadingSettings, "mix">;
  readonly done: Done;
  readonly layer: number;
  readonly head: number;
  readonly cell: Cell;
  /** As the panel has it. */
  readonly value: number;
}

/**
 * How the number of a cell was made of others, with those: of a mix of heads, of a length, of pieces
 * of words. Nothing where it was made in several of these ways, or of others still.
 */
export function howMade(
  { seen, settings, done, layer, head, cell, value }: MadeNumber,
  { together }: ReadingMessages,
): string | null {
  const made = seen.made[layer - seen.recorded.layers.length];
  const result = formatDigits(value);
  if (made !== undefined) {
    if (made.by === "rollout") return null;
    const numbers = mixedNumbers(seen.shares, settings.mix, cell.row, cell.column).map(
      formatDigits,
    );
    return together.mixedOf(made.by, made.layer.label, numbers, result);
  }
  const tried = seen.tried.layers[layer];
  if (tried === undefined || done.isWeighted === done.isOfWords) return null;
  if (done.isWeighted) {
    const weighed = weighedValues(tried);
    const share = numberAt(seen.shares.layers[layer]?.weights, { head, ...cell });
    if (weighed === undefined || share === undefined) return null;
    const length = valueLength(weighed, head, cell.column);
    if (!agrees(share * length, value)) return null;
    return together.lengthOf(formatDigits(share), formatDigits(length), result);
  }
  const { queries, keys } = wordsOf(seen.tried);
  const rows = placesOf(queries, cell.row);
  const numbers = rows.flatMap((row) =>
    placesOf(keys, cell.column).map(
      (column) => numberAt(tried.weights, { head, row, column }) ?? 0,
    ),
  );
  const sum = numbers.reduce((all, number) => all + number, 0);
  if (!agrees(sum / rows.length, value)) return null;
  return together.joinedOf(numbers.map(formatDigits), rows.length, result);
}

/** Whether a number is the one that is shown, as far as float32 can tell. */
function agrees(number: number, value: number): boolean {
  return Math.abs(number - value) <= 1e-4 * Math.max(1, Math.abs(value));
}

/** The pieces of a word. */
function placesOf(groups: readonly number[], word: number): readonly number[] {
  return [...groups.keys()].filter((place) => groups[place] === word);
}
