import type { Axis } from "../../settings/selection/axis.js";
import type { CompareMessages } from "../compareMessages.js";
import type { LengthsApart, NoDifference } from "../noDifference.js";

const NOUNS: Readonly<Record<Axis, readonly [one: string, many: string]>> = {
  query: ["query", "queries"],
  key: ["key", "keys"],
  component: ["component", "components"],
};

/** The English words for comparisons. */
export const compareEn: CompareMessages = {
  save: "Save to compare",
  saveInstead: "Save this instead",
  drop: "Discard",
  hint: "Then choose another head, change the sentence or run an experiment.",
  saved: (label) => `Saved: ${label}`,
  present: (label) => `Now: ${label}`,
  label: ({ text, layer, head, name, edits }) =>
    [`“${text}”`, headName(layer, head, name), edits].filter(Boolean).join(", "),
  allHeads: (layer) => (layer === undefined ? "all heads" : `layer ${layer}, all heads`),
  mode: "Compare",
  modes: { side: "Side by side", difference: "Difference" },
  noDifference,
  legend: "now − saved: negative where it decreased",
  same: "nothing changed",
  noNumber: "no difference",
  savedGrid: (grid) => `Saved: ${grid}`,
  differenceGrid: (grid) => `Now minus saved: ${grid}`,
  differenceRank: (rank, count) =>
    rank === 1
      ? `largest increase of ${count}`
      : `rank ${rank} of ${count}, from the largest increase`,
  changes: "Largest changes, saved → now",
  asMatrices: "Comparisons are drawn as matrices, not as lines or arcs.",
  noChanges: "Nothing changed by 0.01 or more.",
};

function headName(layer: number | undefined, head: number | undefined, name: string): string {
  if (head === undefined) return name;
  const place = layer === undefined ? "" : `layer ${layer} `;
  // Heads of imported numbers are often called `head 3` already.
  const own = /^head\b/i.test(name) ? name : `head ${head} ${name}`;
  return `${place}${own}`.trim();
}

function noDifference(reason: NoDifference): string {
  switch (reason.kind) {
    case "absent":
      return "Only one of the two has this step, so there is no difference to show.";
    case "axes":
      return "Their rows or columns mean different things: side by side only.";
    case "lengths":
      return `${against(reason.lengths)}: side by side only.`;
  }
}

/** `8 tokens against 9`, or `2 queries against 3, 5 keys against 4`. */
function against(lengths: readonly LengthsApart[]): string {
  const [rows, columns] = lengths;
  const isSame = rows?.present === columns?.present && rows?.saved === columns?.saved;
  if (rows !== undefined && isSame && columns?.axis !== "component")
    return countAgainst(rows, ["token", "tokens"]);
  return lengths.map((length) => countAgainst(length, NOUNS[length.axis])).join(", ");
}

function countAgainst(
  { present, saved }: LengthsApart,
  [one, many]: readonly [one: string, many: string],
): string {
  return `${present} ${present === 1 ? one : many} against ${saved}`;
}
