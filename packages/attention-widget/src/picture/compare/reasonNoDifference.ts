import type { NoDifference } from "../../words/noDifference.js";
import type { Panel } from "../panels.js";

/** Why two panels cannot be subtracted; nothing where they can. */
export function reasonNoDifference(
  present: Panel | undefined,
  kept: Panel | undefined,
): NoDifference | undefined {
  if (present === undefined || kept === undefined) return { kind: "absent" };
  if (present.rowAxis !== kept.rowAxis || present.columnAxis !== kept.columnAxis) {
    return { kind: "axes" };
  }
  const lengths = [
    { axis: present.rowAxis, ...counts(present.rowLabels, kept.rowLabels) },
    { axis: present.columnAxis, ...counts(present.columnLabels, kept.columnLabels) },
  ].filter((length) => length.present !== length.kept);
  return lengths.length === 0 ? undefined : { kind: "lengths", lengths };
}

function counts(present: readonly string[], kept: readonly string[]) {
  return { present: present.length, kept: kept.length };
}
