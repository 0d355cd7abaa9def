import { useRef } from "preact/hooks";
import type { Announcement } from "../picture/drawn/announcement.js";

interface SelectionStatusProps {
  readonly announcement: Announcement;
  /** Whether newer numbers are on their way: the old ones have other tokens at that place. */
  readonly isPending: boolean;
}

/**
 * Announces what is selected, once when that changes, and when it is cleared. Of other numbers the
 * sentence would no longer be true: it is taken away.
 */
export function SelectionStatus({ announcement, isPending }: SelectionStatusProps) {
  // Nothing is announced of what is selected from the start.
  const last = useRef<Announcement>({ ...announcement, text: "" });
  const { place, numbers, trace } = last.current;
  if (place !== announcement.place && !isPending) last.current = announcement;
  else if (trace !== announcement.trace || numbers !== announcement.numbers) {
    last.current = { ...announcement, place, text: "" };
  }
  return (
    <p class="spoken" role="status">
      {last.current.text}
    </p>
  );
}
