import { useRef } from "preact/hooks";
import type { Announcement } from "../picture/drawn/announcement.js";
import { firstAnnouncement, nextAnnouncement } from "../picture/drawn/nextAnnouncement.js";

interface SelectionStatusProps {
  readonly announcement: Announcement;
  /** Whether newer numbers are on their way. */
  readonly isPending: boolean;
}

/** Announces what is selected, once when that changes, and when it is cleared. */
export function SelectionStatus({ announcement, isPending }: SelectionStatusProps) {
  const last = useRef(firstAnnouncement(announcement));
  last.current = nextAnnouncement(last.current, announcement, isPending);
  return (
    <p class="spoken" role="status">
      {last.current.text}
    </p>
  );
}
