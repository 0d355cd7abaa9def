/** Throws an error in the form that all errors of this package have. */
export function refuse(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  throw new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}
