import { formatCount } from "../../words/formatCount.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** Which of the tokens found is shown after `place`, by `step` on or back; past an end it is the one at the other end. */
export function nextFound(place: number, step: 1 | -1, count: number): number {
  return (place + step + count) % count;
}

/** What is said of a search: which of the tokens found is shown, that there is none, or nothing of no text. */
export function searchResult(
  text: string,
  place: number,
  count: number,
  { longText: { found, notFound }, locale }: InspectorWords,
): string {
  if (text.trim() === "") return "";
  return count === 0 ? notFound : found(formatCount(place + 1, locale), formatCount(count, locale));
}
