import type { ArcsMessages } from "../arcsMessages.js";
import { count } from "./count.js";

/** The arcs view in Spanish. */
export const arcsEs: ArcsMessages = {
  picture: (stage, queries, keys) =>
    keys === null
      ? `${stage} en arcos sobre ${count(queries, "token")}`
      : `${stage} en arcos, de ${queries} a ${count(keys, "token")}`,
  help: "Las flechas recorren el texto y sus líneas, Intro selecciona, Mayús e Intro añade y Escape anula la selección.",
  edit: "Editar la frase",
};
