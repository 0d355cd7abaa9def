import { cutText } from "./cutText.js";

/** What a page logs is one sentence, which fits into a line or two. In UTF-16 units. */
export const MAX_MESSAGE_LENGTH = 300;

/** At least this much of what was given is in the message, however long the rest is. */
const MIN_GIVEN_LENGTH = 40;

/** An error in the form that all refusals have: `mount: heads must be one of 1, 2, got 3`. */
export function refusal(
  caller: string,
  what: string,
  must: string,
  got: unknown,
  Kind: ErrorConstructor = RangeError,
  cause?: unknown,
): Error {
  const expected = `${caller}: ${what} must ${must}, got `;
  const given = cutText(`${got}`, Math.max(MIN_GIVEN_LENGTH, MAX_MESSAGE_LENGTH - expected.length));
  const message = expected + given;
  return cause === undefined ? new Kind(message) : new Kind(message, { cause });
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}
