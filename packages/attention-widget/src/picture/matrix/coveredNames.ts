import { isApart, type NamedAxis, namedPlaces, placeOfName } from "./namedPlaces.js";

/**
 * The names of an axis that collide with highlighted ones: if the axis has room for only some names, those that are
 * closer than it allows.
 *
 * @param placesPx - positions of the highlighted names
 * @returns the names to hide, counted from 0
 */
export function coveredNames(placesPx: readonly number[], axis: NamedAxis): readonly number[] {
  return namedPlaces(axis).filter((index) =>
    placesPx.some(
      (placePx) => placePx !== placeOfName(axis, index) && !isApart(axis, index, placePx),
    ),
  );
}
