import type { OpenMessages } from "../openMessages.js";
import { count } from "./count.js";

/** The Spanish words for opening files. */
export const openEs: OpenMessages = {
  open: "Abrir…",
  hint: "Abre un archivo con la atención de un modelo; también se puede soltar o pegar aquí.",
  drop: "Soltar para abrir",
  title: "El archivo abierto",
  pasted: "Datos pegados",
  reading: (name) => `Leyendo ${name}…`,
  cancel: "Cancelar",
  opened: (name, format) => `${name}, leído como ${format}:`,
  summary: ({ layers, heads, queries, keys, rowsSumToOne, causal }) => {
    const sums = rowsSumToOne ? "las filas suman 1" : "las filas no suman 1";
    const size = `${count(layers, "capa")} × ${count(heads, "cabeza")}`;
    return `${size}, ${queries} tokens de consulta × ${keys} de clave, ${sums}, causal: ${causal ? "sí" : "no"}.`;
  },
  isTransposed: "Las columnas suman 1 y las filas no: consultas y claves parecen intercambiadas.",
  computed: "El archivo no contiene pesos: se calcularon aquí a partir de consultas y claves.",
  noTokens: "El archivo no nombra los tokens; en su lugar aparecen sus posiciones.",
  numbering: (isNumbered) =>
    isNumbered
      ? "Las capas y las cabezas se llaman como en el archivo."
      : "El archivo no numera las capas ni las cabezas, así que se cuentan desde 1.",
  prompt: (tokens) =>
    `El prompt tiene ${count(tokens, "token")}; los demás los escribió el modelo.`,
  onlyFirst: (files) => `De ${files} archivos solo se abrió el primero.`,
  view: "Conjunto de matrices",
  axes: "Ejes",
  axisNames: {
    step: "paso",
    layer: "capa",
    batch: "lote",
    head: "cabeza",
    query: "consulta",
    key: "clave",
  },
  transposed: "Intercambiar consultas y claves",
  causal: "Máscara causal",
  tokens: {
    tokens: "Textos de los tokens",
    queryTokens: "Tokens de consulta",
    keyTokens: "Tokens de clave",
  },
  tokensOf: (named, needed) => `${named} de ${needed}, separados por espacios`,
  back: "Volver a lo que se mostraba antes",
  close: "Cerrar",
};
