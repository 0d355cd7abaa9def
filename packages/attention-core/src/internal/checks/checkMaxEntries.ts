import { refuse } from "./refuse.js";

/** The most entries that a function makes from counts: 2³⁰, which are 4 GiB. */
export const MAX_ENTRIES = 2 ** 30;

/** Refuses to allocate more than that, since an engine would throw an error that names no argument. */
export function checkMaxEntries(caller: string, what: string, entries: number): void {
  if (entries > MAX_ENTRIES) refuse(caller, what, `be at most ${MAX_ENTRIES}`, entries);
}
