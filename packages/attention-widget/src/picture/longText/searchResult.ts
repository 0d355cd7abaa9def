import { formatCount } from "../../words/formatCount.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** Which of the found tokens is shown `step` after `place`; past one end it continues at the other. */
export function nextFound(place: number, step: 1 | -1, count: number): number {
  return (place + step + count) % count;
}

/** The status of a search: which of the found tokens is shown, that there is none, or nothing for an empty search. */
export function searchResult(
  text: string,
  place: number,
  count: number,
  { longText: { found, notFound }, locale }: InspectorWords,
): string {
  if (text.trim() === "") return "";
  return count === 0 ? notFound : found(formatCount(place + 1, locale), formatCount(count, locale));
}
