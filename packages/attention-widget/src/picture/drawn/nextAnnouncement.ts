import type { Announcement } from "./announcement.js";

/** Before the user selects something, nothing is announced, not even an initial selection. */
export function firstAnnouncement(now: Announcement): Announcement {
  return { ...now, text: "" };
}

/**
 * The announcement that follows the last one: a new selection is announced once; for other numbers nothing is
 * announced, since the sentence would no longer be true.
 *
 * @param isPending - whether newer numbers are on their way; the old ones have other tokens at that place
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
