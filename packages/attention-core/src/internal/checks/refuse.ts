/**
 * Throws an error in the form of all errors of this package: `FUNCTION: WHAT must BE, got VALUE`.
 *
 * It is not exported, so that it can change; attention-model has a copy.
 */
export function refuse(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  throw new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}
