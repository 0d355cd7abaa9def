/** The positions that a row of a mask hides: 0. */
export function paddingIn(row: readonly number[]): ReadonlySet<number> {
  return new Set(row.flatMap((isToken, position) => (isToken === 0 ? [position] : [])));
}

/** How much of each text is padding, a sentence each. */
export function paddingNotes(masks: readonly (readonly number[])[], tokens: string): string[] {
  return masks.flatMap((row, item) => {
    const padded = paddingIn(row).size;
    return padded === 0
      ? []
      : [
          `Batch item ${item}: ${padded} of ${row.length} ${tokens} are padding; their rows mean nothing.`,
        ];
  });
}
