import { cutText } from "../settings/cutText.js";

/** More letters than these fill the screen, and a browser lays out a million of them for seconds. */
const MOST_CHARACTERS = 10_000;

/** More marks on one letter than languages put there: the time to lay them out grows with the square of their number. */
const MOST_MARKS = 32;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MOST_MARKS}})\\p{M}+`, "gu");

/** A token as it is drawn: of a giant one its beginning, and of a letter with very many marks the first of these. */
export function shortToken(token: string): string {
  if (token.length <= MOST_MARKS) return token;
  return cutText(token.replace(TOO_MANY_MARKS, "$1…"), MOST_CHARACTERS);
}
