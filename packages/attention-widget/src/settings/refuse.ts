/** An error in the form that all refusals have: `mount: heads must be one of 1, 2, got 3`. */
export function refusal(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
  cause?: unknown,
): Error {
  const message = `${caller}: ${what} must ${must}, got ${got}`;
  return cause === undefined ? new Kind(message) : new Kind(message, { cause });
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}
