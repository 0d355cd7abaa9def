import type { Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { count as counted } from "./count.js";
import { formatsEs } from "./formatsEs.js";

const { formatDigits } = formatsEs;

const PRODUCTS = {
  projection: (count: number) => `entrada × columna de W, ${counted(count, "componente")}`,
  score: (count: number) => `q·k, ${counted(count, "término")}`,
  weightedSum: (count: number) => `peso × valor, ${counted(count, "clave")}`,
  output: (count: number) =>
    `cabezas concatenadas × columna de Wᴼ, ${counted(count, "componente")}`,
};

function step(what: Step): string {
  switch (what.kind) {
    case "product":
      return PRODUCTS[what.of](what.terms.length);
    case "bias":
      return `+ sesgo ${formatDigits(what.bias)}`;
    case "scale":
      return `÷ √${what.dHead}`;
    case "factor":
      return what.factor === 1 ? "sin dividir" : `× ${formatDigits(what.factor)}`;
    case "mask":
      return what.result === -Infinity ? "+ −∞, la máscara la oculta" : "+ 0, sigue visible";
    case "hidden":
      return "la máscara la oculta";
    case "temperature":
      return `÷ temperatura ${formatDigits(what.temperature)}`;
    case "largest":
      return `− máximo de la fila ${formatDigits(what.largest)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ suma de la fila ${formatDigits(what.sum)}`;
  }
}

/** The arithmetic in Spanish. */
export const arithmeticEs: ArithmeticMessages = {
  why: "Por qué",
  is: "vale",
  component: (number) => `componente ${number}`,
  step,
  largest:
    "Si las puntuaciones son grandes, primero se resta el máximo de la fila para que exp dé números legibles; los pesos no cambian.",
  termColumns: {
    projection: ["componente", "entrada × W", "producto"],
    score: ["componente", "consulta × clave", "producto"],
    weightedSum: ["clave", "peso × valor", "producto"],
    output: ["cabeza, componente", "salida de la cabeza × Wᴼ", "producto"],
  },
  rest: (count, sum) => `y ${count} más: ${sum}`,
  allTerms: (count) => (count === 1 ? "El único término" : `Los ${count} términos`),
  given: (layersBefore) =>
    layersBefore === 0
      ? "Este número es una entrada: aquí empieza el cálculo."
      : `Este número viene de la capa ${layersBefore}.`,
  handBuiltInput: {
    spelling: "Este número es una entrada: una parte de la grafía del token.",
    contentWord:
      "Este número es una entrada: 1 para una palabra con contenido, 0 para cualquier otro token.",
    position: "Este número es una entrada: una parte de la posición del token.",
  },
  chain: "De la consulta y la clave a la suma ponderada",
  link: (operation, stage) => `${operation}; abre «${stage}»`,
  weight: "peso de atención",
  weightedValue: "longitud de peso × valor",
  unknown: "Estos datos no registran cómo se calculó este número.",
};
