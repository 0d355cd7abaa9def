import type { Experiment } from "../../settings/experiment.js";
import type { ExperimentMask } from "../../settings/masks.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { count } from "./count.js";
import { formatsEs } from "./formatsEs.js";
import { headsInWords } from "./headsInWords.js";
import { quote } from "./quote.js";
import { windowSize } from "./windowSize.js";

const { formatNumber } = formatsEs;

const OWN = {
  none: "",
  replaced: " en lugar de la máscara original",
  kept: " sobre la máscara original",
} as const;

function masks({ mask, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const hidden = cells === 1 ? "oculta" : "ocultas";
  const drawn = cells === 0 ? "" : `${count(cells, "celda")} ${hidden} a mano`;
  if (mask.kind === "custom") return [drawn === "" ? "sin máscara" : `solo ${drawn}`, ""];
  return [chosenMask(mask), drawn];
}

function chosenMask(mask: ExperimentMask): string {
  switch (mask.kind) {
    case "asGiven":
      return "";
    case "none":
    case "custom":
      return "sin máscara";
    case "causal":
      return "máscara causal";
    case "window":
      return `ventana: ${windowSize(mask.size)}`;
  }
}

const EFFECTS: Readonly<Record<ExclusionEffect, string>> = {
  nothing: "este paso no cambia",
  gap: "los demás pesos no cambian",
  renormalized: "los demás pesos se renormalizan",
  allKeys: "la salida sigue usando todas las claves",
  withResidual: "los demás pesos se renormalizan y la mitad residual se conserva",
};

/** The Spanish words for applied edits. */
export const editsEs: EditsMessages = {
  experiment: (experiment, ownMask) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    const [chosen = "", drawn = ""] = masks(experiment);
    const parts = [
      isScaled ? "" : "puntuaciones sin dividir entre √dₖ",
      temperature === 1
        ? ""
        : `softmax de las puntuaciones divididas entre τ = ${formatNumber(temperature)}`,
      chosen && chosen + OWN[ownMask],
      drawn,
      paddingFrom === null ? "" : `relleno después de ${count(paddingFrom, "token")}`,
    ].filter(Boolean);
    return parts.length === 0 ? "" : `Experimento: ${parts.join(", ")}.`;
  },
  inShort: ({ experiment, ablated, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      ablated.length === 0 ? "" : `sin ${headsInWords(ablated, 2)}`,
      isScaled ? "" : "sin dividir entre √dₖ",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `relleno después de ${paddingFrom}`,
      isWeighted ? "ponderado por la norma" : "",
      isOfWords ? "palabras" : "",
      tokens.length === 0
        ? ""
        : `sin ${tokens.length > 2 ? `${tokens.length} claves` : tokens.map(quote).join(", ")}`,
    ]
      .filter(Boolean)
      .join(", ");
  },
  excluded: (tokens, effect) => {
    const title = tokens.length === 1 ? "Clave excluida" : "Claves excluidas";
    return `${title}: ${tokens.map(quote).join(", ")}; ${EFFECTS[effect]}.`;
  },
  ablated: (heads) =>
    `Apagado: ${heads.join("; ")}. Las capas posteriores y las predicciones se calculan sin ${heads.length === 1 ? "ella" : "ellas"}.`,
  undo: {
    ablated: "Encender todas las cabezas",
    experiment: "Deshacer el experimento",
    weighting: "Mostrar los pesos",
    words: "Mostrar las subpalabras",
    excluded: "Incluir todas las claves",
  },
  undivided: {
    formula: "sin dividir",
    explanation: "Aquí las puntuaciones no se dividen entre √dₖ: pasan sin cambios.",
    legend: "puntuación sin dividir",
  },
  cooled: (temperature) => ({
    formula: `÷ τ = ${temperature}`,
    explanation: `Antes de aplicar softmax, las puntuaciones se dividen entre τ = ${temperature}: por debajo de 1 la fila se concentra en menos tokens; por encima se reparte entre más.`,
  }),
  without: {
    gap: {
      formula: "claves excluidas",
      explanation: "Las claves excluidas no se muestran, así que las filas suman menos de 1.",
    },
    renormalized: {
      formula: "claves excluidas",
      explanation:
        "A las claves excluidas se les asigna −∞, como a las ocultas; softmax lo convierte en 0.",
    },
  },
  reduced: {
    combined: {
      absent: "solo pesos",
      notRecorded: (stage) => `«${stage}» solo existe para cabezas individuales.`,
    },
    words: {
      absent: "solo subpalabras",
      notRecorded: (stage) => `«${stage}» solo existe para las subpalabras.`,
    },
    lengths: {
      absent: "solo pesos",
      notRecorded: (stage) => `«${stage}» solo existe para los pesos de atención.`,
    },
    changed: {
      absent: "no disponible",
      notRecorded: (stage) => `«${stage}» no se puede calcular después de este cambio.`,
    },
  },
};
