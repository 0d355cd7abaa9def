import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import { ablationEs } from "./ablationEs.js";
import { arcsEs } from "./arcsEs.js";
import { arithmeticEs } from "./arithmeticEs.js";
import { compareEs } from "./compareEs.js";
import { count } from "./count.js";
import { editsEs } from "./editsEs.js";
import { firstThen } from "./firstThen.js";
import { formatsEs } from "./formatsEs.js";
import { growthEs } from "./growthEs.js";
import { headsInWords } from "./headsInWords.js";
import { inOrder } from "./inOrder.js";
import { linesEs } from "./linesEs.js";
import { longTextEs } from "./longTextEs.js";
import { openEs } from "./openEs.js";
import { overviewEs } from "./overviewEs.js";
import { partsEs } from "./partsEs.js";
import { placesEs } from "./placesEs.js";
import { predictionEs } from "./predictionEs.js";
import { quote } from "./quote.js";
import { saturationEs } from "./saturationEs.js";
import { saveEs } from "./saveEs.js";
import { timelineEs } from "./timelineEs.js";
import { toolsEs } from "./toolsEs.js";
import { trainingEs } from "./trainingEs.js";

const { formatNumber, formatShare } = formatsEs;

/** The sentence of several tokens: one verb for weights, one for any other stage. */
function severalSentence(byWeights: string, to: string): Messages["rowSentence"] {
  return (names, ranked, stage) =>
    stage === "weights"
      ? `${quote(names)} ${byWeights} ${firstThen(ranked, formatShare, to)}.`
      : `${quote(names)} encajan mejor con ${firstThen(ranked, formatNumber, "con")}.`;
}

/** `2 filas`, or `2 columnas` where tokens are attended to. */
const lines = (direction: "out" | "in", number: number) =>
  count(number, direction === "out" ? "fila" : "columna");

/** A vector by its role. */
const VECTORS = { query: "La consulta", key: "La clave", value: "El valor" } as const;

/** The Spanish words of the instruments. */
export const inspectorEs: InspectorMessages = {
  ...overviewEs,
  ...toolsEs,
  arithmetic: arithmeticEs,
  edits: editsEs,
  compare: compareEs,
  arcs: arcsEs,
  lines: linesEs,
  saturation: saturationEs,
  open: openEs,
  save: saveEs,
  places: placesEs,
  longText: longTextEs,
  timeline: timelineEs,
  ablation: ablationEs,
  parts: partsEs,
  growth: growthEs,
  training: trainingEs,
  prediction: predictionEs,
  combined: {
    heads: (by, heads, layers) =>
      `${{ mean: "Media", max: "Máximo", sum: "Suma" }[by]} de ${headsInWords(heads, layers)}`,
    rollout: "Rollout de la atención",
  },
  inspector: {
    heads: "Número de cabezas",
    hint: "Al pasar el cursor por una celda se ven sus tokens; un clic la selecciona, y Mayús y clic (o «Seleccionar varios») añade otra.",
    gridHelp:
      "Las flechas mueven, Intro selecciona, Mayús e Intro añade y Escape anula la selección.",
  },
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `Cabeza ${head}` : `Capa ${layer}, cabeza ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^((head|cabeza)\b|$)/i.test(name) ? place : `${place}: ${name}`;
  },
  allHeads: (layer) =>
    layer === undefined ? "Todas las cabezas" : `Capa ${layer}, todas las cabezas`,
  view: "Vista",
  views: { matrix: "Matriz", lines: "Líneas", arcs: "Arcos" },
  direction: "Dirección",
  directions: { out: "atiende a", in: "recibe atención de", both: "ambas" },
  tokenHint:
    "Al pasar el cursor por un token se ve a qué atiende; un clic lo selecciona, y Mayús y clic (o «Seleccionar varios») añade otro.",
  attendedToBy: "recibe atención de",
  matchedBy: "encaja con",
  sumOfColumn: (sum) => `En total recibe ${sum}.`,
  sumOf: (direction, selected, sentence) => `Suma de ${lines(direction, selected)}: ${sentence}`,
  several: {
    out: {
      attendsTo: "atienden a",
      matches: "encajan con",
      rowSentence: severalSentence("atienden sobre todo a", "a"),
    },
    in: {
      attendsTo: "reciben atención de",
      matches: "encajan con",
      rowSentence: severalSentence("reciben más atención de", "de"),
    },
  },
  sumOfSeveral: (direction, selected, sum) => `${lines(direction, selected)} suman juntas ${sum}.`,
  onlyWeights: "Estos datos solo contienen pesos.",
  unmasked: "No hay máscara: las puntuaciones pasan sin cambios.",
  matrices: { query: "Consultas", key: "Claves", value: "Valores" },
  vectorOf: (role, token, components, lowest, highest) =>
    `${VECTORS[role]} de ${quote(token)} tiene ${count(components, "componente")}, de ${lowest} a ${highest}.`,
  vectors: {
    hint: "Al pasar el cursor por un componente se ve su token; un clic lo selecciona.",
    gridHelp: "Las flechas mueven, Intro selecciona y Escape anula la selección.",
  },
  allZero: "Todos los valores son 0.",
  add: "Seleccionar varios",
  selected: (name) => `Selección: ${quote(name)}.`,
  cleared: "Selección anulada.",
  play: "Reproducir",
  pause: "Pausar",
  tools: "Herramientas",
  instruments: "Instrumentos",
  close: "Cerrar",
  changed: {
    differs: "frente a lo guardado",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`aumenta sobre todo en ${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0
          ? []
          : [`disminuye sobre todo en ${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quote(name)} ${parts.join("; ") || "no cambia"}.`;
    },
    vectorSentence: (role, name, components, lowest, highest) => {
      const vector = role === "none" ? quote(name) : `${VECTORS[role]} de ${quote(name)}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) {
        return `${vector} no cambia, redondeando a dos decimales.`;
      }
      return `${vector} cambia entre ${lowest} y ${highest} en ${count(components, "componente")}.`;
    },
  },
};
