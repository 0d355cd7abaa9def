import type { HeadPlace } from "./headPlace.js";

/** A notice that lists the heads that are switched off, or none. */
export function ablateNotice(ablate: readonly HeadPlace[]): readonly string[] {
  if (ablate.length === 0) return [];
  const names = new Set(ablate.map(({ layer, head }) => `layer ${layer} head ${head}`));
  return [`Switched off: ${[...names].join(", ")}.`];
}
