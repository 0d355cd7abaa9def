import { cutText } from "../settings/cutText.js";

/** More letters than these fill the screen, and a browser lays out a million of them for seconds. */
const MAX_CHARACTERS = 10_000;

/** More marks on one letter than languages put there: the time to lay them out grows with the square of their number. */
const MAX_MARKS = 32;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MAX_MARKS}})\\p{M}+`, "gu");

/** A token as it is drawn: of a giant one its beginning, and of a letter with very many marks the first of these. */
export function shortToken(token: string): string {
  if (token.length <= MAX_MARKS) return token;
  return cutText(token.replace(TOO_MANY_MARKS, "$1…"), MAX_CHARACTERS);
}
