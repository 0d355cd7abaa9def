/** Half a line of text of the usual size: a name in a lower row would stand out at the edge of the axis. */
export const HALF_LINE_PX = 8;

/** How many names an axis of a matrix has room for. */
export interface NamedAxis {
  /** How many rows or columns there are. */
  readonly count: number;
  /** The distance between those that have room for a name. */
  readonly every: number;
  /** From one to the next, in CSS pixels. */
  readonly sizePx: number;
  /** How many times as large as usual the names are. */
  readonly textScale: number;
}

/** Where the name of a row or column has its middle, in CSS pixels from the first one's edge. */
export function placeOfName({ sizePx, textScale }: NamedAxis, index: number): number {
  return Math.max(HALF_LINE_PX * textScale, (index + 0.5) * sizePx);
}

/**
 * The rows or columns whose names are on the axis, at regular distances and without overlap. If cells are lower than a
 * name, the first name is moved onto the axis, and the second may have no room left.
 */
export function namedPlaces(axis: NamedAxis): readonly number[] {
  const { count, every } = axis;
  const regular = Array.from({ length: Math.ceil(count / every) }, (_, i) => i * every);
  return regular.filter((index) => index === 0 || isApart(axis, index, placeOfName(axis, 0)));
}

/** Whether the name of a row or column is clear of another name. */
export function isApart(axis: NamedAxis, index: number, placePx: number): boolean {
  const roomPx = axis.every * axis.sizePx;
  return Math.abs(placeOfName(axis, index) - placePx) > roomPx - ROUNDING_PX;
}

const ROUNDING_PX = 0.01;
