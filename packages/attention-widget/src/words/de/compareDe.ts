import type { Axis } from "../../settings/selection/axis.js";
import type { CompareMessages } from "../compareMessages.js";
import type { LengthsApart, NoDifference } from "../noDifference.js";
import { count } from "./count.js";

const NOUNS: Readonly<Record<Axis, readonly [one: string, many: string]>> = {
  query: ["Query", "Querys"],
  key: ["Key", "Keys"],
  component: ["Komponente", "Komponenten"],
};

/** The German words for comparisons. */
export const compareDe: CompareMessages = {
  save: "Zum Vergleich speichern",
  saveInstead: "Stattdessen dies speichern",
  drop: "Verwerfen",
  hint: "Danach einen anderen Kopf wählen, den Satz ändern oder ein Experiment machen.",
  saved: (label) => `Gespeichert: ${label}`,
  present: (label) => `Jetzt: ${label}`,
  label: ({ text, layer, head, name, edits }) =>
    [`„${text}“`, headName(layer, head, name), edits].filter(Boolean).join(", "),
  allHeads: (layer) => (layer === undefined ? "alle Köpfe" : `Schicht ${layer}, alle Köpfe`),
  mode: "Vergleichen",
  modes: { side: "Nebeneinander", difference: "Differenz" },
  noDifference,
  legend: "jetzt − gespeichert: negativ, wo der Wert gesunken ist",
  same: "nichts hat sich geändert",
  noNumber: "keine Differenz",
  savedGrid: (grid) => `Gespeichert: ${grid}`,
  differenceGrid: (grid) => `Jetzt minus gespeichert: ${grid}`,
  differenceRank: (rank, all) =>
    rank === 1 ? `größter Anstieg von ${all}` : `Rang ${rank} von ${all} ab dem größten Anstieg`,
  changes: "Größte Änderungen, gespeichert → jetzt",
  asMatrices: "Vergleiche werden als Matrizen gezeichnet, nicht als Linien.",
  noChanges: "Nichts hat sich um 0,01 oder mehr geändert.",
};

function headName(layer: number | undefined, head: number | undefined, name: string): string {
  if (head === undefined) return name;
  const place = layer === undefined ? "" : `Schicht ${layer} `;
  // Heads of imported numbers are often called `head 3` already.
  const own = /^(head|Kopf)\b/i.test(name) ? name : `Kopf ${head} ${name}`;
  return `${place}${own}`.trim();
}

function noDifference(reason: NoDifference): string {
  switch (reason.kind) {
    case "absent":
      return "Nur eine der beiden Seiten hat diesen Schritt; es gibt also keine Differenz.";
    case "axes":
      return "Ihre Zeilen oder Spalten bedeuten Verschiedenes: nur nebeneinander.";
    case "lengths":
      return `${against(reason.lengths)}: nur nebeneinander.`;
  }
}

/** `8 Tokens gegenüber 9`, or `2 Querys gegenüber 3, 5 Keys gegenüber 4`. */
function against(lengths: readonly LengthsApart[]): string {
  const [rows, columns] = lengths;
  const isSame = rows?.present === columns?.present && rows?.saved === columns?.saved;
  if (rows !== undefined && isSame && columns?.axis !== "component")
    return countAgainst(rows, ["Token", "Tokens"]);
  return lengths.map((length) => countAgainst(length, NOUNS[length.axis])).join(", ");
}

function countAgainst(
  { present, saved }: LengthsApart,
  [one, many]: readonly [one: string, many: string],
): string {
  return `${count(present, one, many)} gegenüber ${saved}`;
}
