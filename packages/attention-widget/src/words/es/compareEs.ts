import type { Axis } from "../../settings/selection/axis.js";
import type { CompareMessages } from "../compareMessages.js";
import type { LengthsApart, NoDifference } from "../noDifference.js";
import { count } from "./count.js";

const NOUNS: Readonly<Record<Axis, string>> = {
  query: "consulta",
  key: "clave",
  component: "componente",
};

/** The Spanish words for comparisons. */
export const compareEs: CompareMessages = {
  save: "Guardar para comparar",
  saveInstead: "Guardar esto en su lugar",
  drop: "Descartar",
  hint: "Después, basta con elegir otra cabeza, cambiar la frase o hacer un experimento.",
  saved: (label) => `Guardado: ${label}`,
  present: (label) => `Ahora: ${label}`,
  label: ({ text, layer, head, name, edits }) =>
    [`«${text}»`, headName(layer, head, name), edits].filter(Boolean).join(", "),
  allHeads: (layer) =>
    layer === undefined ? "todas las cabezas" : `capa ${layer}, todas las cabezas`,
  mode: "Comparar",
  modes: { side: "Lado a lado", difference: "Diferencia" },
  noDifference,
  legend: "ahora − guardado: negativo donde disminuyó",
  same: "nada cambió",
  noNumber: "sin diferencia",
  savedGrid: (grid) => `Guardado: ${grid}`,
  differenceGrid: (grid) => `Ahora menos lo guardado: ${grid}`,
  differenceRank: (rank, all) =>
    rank === 1 ? `mayor aumento de ${all}` : `puesto ${rank} de ${all} desde el mayor aumento`,
  changes: "Mayores cambios, guardado → ahora",
  asMatrices: "Las comparaciones se dibujan como matrices, no como líneas.",
  noChanges: "Nada cambió en 0,01 o más.",
};

function headName(layer: number | undefined, head: number | undefined, name: string): string {
  if (head === undefined) return name;
  const place = layer === undefined ? "" : `capa ${layer} `;
  // Heads of imported numbers are often called `head 3` already.
  const own = /^(head|cabeza)\b/i.test(name) ? name : `cabeza ${head} ${name}`;
  return `${place}${own}`.trim();
}

function noDifference(reason: NoDifference): string {
  switch (reason.kind) {
    case "absent":
      return "Solo una de las dos tiene este paso, así que no hay diferencia que mostrar.";
    case "axes":
      return "Sus filas o columnas significan cosas distintas: solo lado a lado.";
    case "lengths":
      return `${against(reason.lengths)}: solo lado a lado.`;
  }
}

/** `8 tokens frente a 9`, or `2 consultas frente a 3, 5 claves frente a 4`. */
function against(lengths: readonly LengthsApart[]): string {
  const [rows, columns] = lengths;
  const isSame = rows?.present === columns?.present && rows?.saved === columns?.saved;
  if (rows !== undefined && isSame && columns?.axis !== "component")
    return countAgainst(rows, "token");
  return lengths.map((length) => countAgainst(length, NOUNS[length.axis])).join(", ");
}

function countAgainst({ present, saved }: LengthsApart, noun: string): string {
  return `${count(present, noun)} frente a ${saved}`;
}
