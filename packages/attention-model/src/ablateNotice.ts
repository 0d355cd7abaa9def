import type { HeadPlace } from "attention-core";

/** A notice that lists the heads that are switched off, or none; counted from 1, as viewers name them. */
export function ablateNotice(ablate: readonly HeadPlace[]): readonly string[] {
  if (ablate.length === 0) return [];
  const names = new Set(ablate.map(({ layer, head }) => `layer ${layer + 1}, head ${head + 1}`));
  return [`Switched off: ${[...names].join("; ")}.`];
}
