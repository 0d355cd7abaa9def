import { cutText } from "./cutText.js";

/** What a page logs is one sentence, which fits into a line or two. In UTF-16 units. */
const MAX_LENGTH = 300;

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
  const given = cutText(`${got}`, Math.max(MIN_GIVEN_LENGTH, MAX_LENGTH - expected.length));
  return errorOf(expected + given, Kind, cause);
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}

/** An error that says no more than a message may: the given one, or one with its beginning, of which it is the cause. */
export function inShort(error: Error): Error {
  const { message } = error;
  return message.length <= MAX_LENGTH ? error : errorOf(cutText(message, MAX_LENGTH), Error, error);
}

function errorOf(message: string, Kind: ErrorConstructor, cause: unknown): Error {
  return cause === undefined ? new Kind(message) : new Kind(message, { cause });
}
