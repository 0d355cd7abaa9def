/** An error in the form that all refusals have: `mount: heads must be one of 1, 2, got 3`. */
export function refusal(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
): Error {
  return new Kind(`${caller}: ${what} must ${must}, got ${got}`);
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}
