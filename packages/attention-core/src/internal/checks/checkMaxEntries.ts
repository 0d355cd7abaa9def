import { refuse } from "./refuse.js";

/** How many entries are made at most from counts: 2³⁰, some gigabytes. */
const MOST = 2 ** 30;

/** Refuses to make more entries than there can be memory for, before an engine does in its own words. */
export function checkMaxEntries(caller: string, what: string, entries: number): void {
  if (entries > MOST) refuse(caller, what, `be at most ${MOST}`, entries);
}
