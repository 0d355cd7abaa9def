import type { LinesMessages } from "../linesMessages.js";
import { count } from "./count.js";
import { formatsEs } from "./formatsEs.js";
import { inOrder } from "./inOrder.js";
import { quote } from "./quote.js";

const { formatNumber, formatShare } = formatsEs;

/** The lines view in Spanish. */
export const linesEs: LinesMessages = {
  drawn: (lines, numbers) => {
    if (lines !== numbers) {
      return `${lines} de ${count(numbers, "línea")}; las demás son demasiado tenues para dibujarlas.`;
    }
    return lines === 1
      ? "1 línea."
      : `${count(lines, "línea")}; cuanto mayor es el valor, más intensa es la línea.`;
  },
  strongest: (lines, numbers) => `Las ${lines} más intensas de ${count(numbers, "línea")}.`,
  picture: (stage, queries, keys) => `${stage} en líneas, de ${queries} a ${count(keys, "token")}`,
  help: "Las flechas arriba y abajo recorren los tokens, izquierda y derecha cambian de lado, Intro selecciona, Mayús e Intro añade y Escape anula la selección.",
  keySentence: (key, ranked, stage) =>
    stage === "weights"
      ? `${quote(key)} recibe más atención de ${inOrder(ranked, formatShare)}.`
      : `${quote(key)} encaja mejor con ${inOrder(ranked, formatNumber)}.`,
  nothingAttends: (key) => `La máscara oculta ${quote(key)} a todos los tokens.`,
};
