/** Throws an error in the form that all refusals have: `mount: heads must be one of 1, 2, got 3`. */
export function refuse(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): never {
  throw new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}
