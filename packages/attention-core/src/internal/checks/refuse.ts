/**
 * An error in the form of all errors of this package: `FUNCTION: WHAT must BE, got VALUE`.
 *
 * An engine's own error is attached as its `cause`, and not quoted in the message.
 *
 * It is not exported, so that it can change; attention-model has a copy.
 */
export function refusal(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
  options?: ErrorOptions,
): Error {
  return new Kind(`${caller}: ${what} must ${must}, got ${got}`, options);
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}
