/** Some of a number of things in a row: from `first` on, up to `end` and without it. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** So many things in a row, split as evenly as possible; fewer parts if some would be empty. */
export function partsOf(count: number, most: number): Part[] {
  const length = Math.min(count, most);
  const border = (part: number) => Math.floor((part * count) / length);
  return Array.from({ length }, (_, part) => ({ first: border(part), end: border(part + 1) }));
}
