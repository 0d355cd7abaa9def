import type { Announcement } from "./announcement.js";

/** What is announced before anything was selected by the user: nothing, also of a selection from the start. */
export function firstAnnouncement(now: Announcement): Announcement {
  return { ...now, text: "" };
}

/**
 * What is announced of the selection, after what was announced last: another one once, and of other numbers nothing,
 * since the sentence would no longer be true.
 *
 * @param isPending - whether newer numbers are on their way: the old ones have other tokens at that place
 */
export function nextAnnouncement(
  last: Announcement,
  now: Announcement,
  isPending: boolean,
): Announcement {
  if (last.place !== now.place && !isPending) return now;
  const isOfOthers = last.trace !== now.trace || last.numbers !== now.numbers;
  return isOfOthers ? { ...now, place: last.place, text: "" } : last;
}
