import { cutText } from "./cutText.js";

/** What a page logs is one sentence, which a line or two can hold. */
const LONGEST = 300;

/** So much of what was given is said in any case. */
const LEAST_GIVEN = 40;

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
  const given = cutText(`${got}`, Math.max(LEAST_GIVEN, LONGEST - expected.length));
  const message = expected + given;
  return cause === undefined ? new Kind(message) : new Kind(message, { cause });
}

/** Throws the same. */
export function refuse(...about: Parameters<typeof refusal>): never {
  throw refusal(...about);
}
