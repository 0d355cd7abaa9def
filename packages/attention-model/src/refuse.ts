/** Throws an error in the form of all errors of these packages: `FUNCTION: WHAT must BE, got VALUE`. */
export function refuse(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  throw new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}
