/**
 * Throws an error in the form of all errors of these packages: `FUNCTION: WHAT must BE, got VALUE`.
 *
 * attention-core has the same few lines and does not export them: how errors are written is not part of its public
 * interface, which would have to be maintained.
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
