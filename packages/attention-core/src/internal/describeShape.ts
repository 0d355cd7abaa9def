/** A shape, a position or the names of axes as errors show them: `[2, 3]`. */
export function describeShape(shape: readonly (number | string)[]): string {
  return `[${shape.join(", ")}]`;
}
