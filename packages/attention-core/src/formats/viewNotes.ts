import type { ViewSummary } from "./attentionView.js";
import type { LayerSet } from "./layerSet.js";
import type { NamedTokens } from "./nameTokens.js";
import { shortNumber } from "./shortNumber.js";
import type { Survey } from "./survey.js";

/** Remarks that no summary has: numbers that are missing, and those of the data itself. */
export function ownNotes({ notice }: LayerSet, surveys: readonly Survey[]): string[] {
  const sumOf = (name: "holes" | "emptyRows") =>
    surveys.reduce((sum, survey) => sum + survey[name], 0);
  const [holes, emptyRows] = [sumOf("holes"), sumOf("emptyRows")];
  const missing = holes > 0 && `${holes} entries are no numbers, and read as hidden: 0.`;
  const empty =
    emptyRows > 0 &&
    (emptyRows === 1
      ? "1 row of all heads is empty, as that of padding is, and counts for no sum."
      : `${emptyRows} rows of all heads are empty, as those of padding are, and count for no sum.`);
  return [missing, empty, notice].flatMap((note) => (note ? [note] : []));
}

/**
 * What was understood of a view, and what may be wrong with it, a sentence each: weights whose columns sum to 1 are
 * probably transposed, and entries that are not numbers are shown as hidden keys.
 *
 * @param surveys - one for each surveyed layer; the lowest and the highest sum of a row are taken over all of them
 */
export function viewNotes(
  layerSet: LayerSet,
  { layers, heads, queries, keys, rowsSumToOne, columnsSumToOne, causal }: ViewSummary,
  { arePositions }: NamedTokens,
  surveys: readonly Survey[],
): string[] {
  const { label, promptTokens } = layerSet;
  const min = Math.min(...surveys.map(({ minRowSum }) => minRowSum));
  const max = Math.max(...surveys.map(({ maxRowSum }) => maxRowSum));
  const ends = new Set([min, max].map(shortNumber));
  const sums = rowsSumToOne ? "rows sum to 1" : `rows sum to ${[...ends].join("–")}`;
  const size = `${count(layers, "layer")} × ${count(heads, "head")}, ${queries} query × ${keys} key tokens`;
  const notes = [
    `${size}, ${sums}, causal: ${causal ? "yes" : "no"}.`,
    !rowsSumToOne &&
      columnsSumToOne &&
      'columns sum to 1 and rows do not, so they look transposed: read with axes that end in "key query".',
    promptTokens !== undefined &&
      `the first ${promptTokens} tokens were given, the others written by the model.`,
    arePositions && "the data names no tokens, so positions stand in their place; pass tokens.",
    ...ownNotes(layerSet, surveys),
  ];
  return notes.flatMap((note) => (note ? [`${label}: ${note}`] : []));
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
