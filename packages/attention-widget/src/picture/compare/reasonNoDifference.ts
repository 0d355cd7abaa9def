import type { NoDifference } from "../../words/noDifference.js";
import type { Panel } from "../panels/panel.js";

/** Why two panels cannot be subtracted; undefined if they can. */
export function reasonNoDifference(
  present: Panel | undefined,
  saved: Panel | undefined,
): NoDifference | undefined {
  if (present === undefined || saved === undefined) return { kind: "absent" };
  if (present.rowAxis !== saved.rowAxis || present.columnAxis !== saved.columnAxis) {
    return { kind: "axes" };
  }
  const lengths = [
    { axis: present.rowAxis, ...counts(present.rowLabels, saved.rowLabels) },
    { axis: present.columnAxis, ...counts(present.columnLabels, saved.columnLabels) },
  ].filter((length) => length.present !== length.saved);
  return lengths.length === 0 ? undefined : { kind: "lengths", lengths };
}

function counts(present: readonly string[], saved: readonly string[]) {
  return { present: present.length, saved: saved.length };
}
