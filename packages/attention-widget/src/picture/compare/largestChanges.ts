import type { Cell } from "../../settings/selection/cell.js";
import type { Difference } from "./differenceOf.js";

/** A cell that changed, with its numbers. */
export interface Change extends Cell {
  readonly rowName: string;
  readonly columnName: string;
  readonly saved: number;
  readonly present: number;
  /** present − saved */
  readonly difference: number;
}

/** A change in one of several matrices. */
export interface ChangeIn extends Change {
  readonly panel: Difference;
}

/** Smaller changes do not show in numbers of two digits. */
const MIN_CHANGE = 0.005;

/** Whether two digits show a change. NaN, for a cell without a difference, does not count. */
export function isChange(difference: number): boolean {
  return Math.abs(difference) >= MIN_CHANGE;
}

/**
 * The cells that changed most, the largest change of either sign first; equal ones stay in the order of the text.
 * Changes that two digits do not show are left out.
 */
export function largestChanges(difference: Difference, count: number): readonly Change[] {
  const { values, columnLabels, rowLabels, present, saved } = difference;
  const columns = columnLabels.length;
  return largestPlaces(values, count).map((at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    return {
      row,
      column,
      rowName: rowLabels[row] ?? "",
      columnName: columnLabels[column] ?? "",
      saved: saved.values[at] ?? 0,
      present: present.values[at] ?? 0,
      difference: values[at] ?? 0,
    };
  });
}

/** The largest changes among several matrices, such as queries, keys and values. */
export function largestAmong(
  differences: readonly Difference[],
  count: number,
): readonly ChangeIn[] {
  return differences
    .flatMap((panel) => largestChanges(panel, count).map((change) => ({ ...change, panel })))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, count);
}

/** The indices of the largest magnitudes. Only as many as needed are sorted, since a matrix can have a million. */
function largestPlaces(values: Float32Array, count: number): readonly number[] {
  const places: number[] = [];
  const sizeAt = (at: number | undefined) => Math.abs(values[at ?? -1] ?? Infinity);
  for (let at = 0; at < values.length; at++) {
    const size = sizeAt(at);
    if (!isChange(size)) continue;
    if (places.length >= count && size <= sizeAt(places.at(-1))) continue;
    let rank = places.length;
    while (rank > 0 && sizeAt(places[rank - 1]) < size) rank -= 1;
    places.splice(rank, 0, at);
    places.length = Math.min(places.length, count);
  }
  return places;
}
