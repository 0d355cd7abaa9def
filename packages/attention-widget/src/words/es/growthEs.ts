import type { GrowthMessages } from "../growthMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The Spanish words for continuing a text. */
export const growthEs: GrowthMessages = {
  title: "Seguir escribiendo",
  add: (token, probability) => `Añadir ${quote(token)} (${probability})`,
  own: "Otra palabra",
  addOwn: "Añadir",
  added: (token, row) => `${quote(token)} es la fila ${row}.`,
  computed: (products, withoutCache) =>
    `Se calcula de nuevo solo esa fila, con ${products} multiplicaciones; sin caché serían todas las filas, con ${withoutCache}.`,
  cached: (tokens, bytes, added) =>
    `En la caché: claves y valores de ${count(tokens, "token")}, ${bytes} bytes; el nuevo token añade ${added}.`,
  earlier: (rows, change) =>
    `Mayor cambio en ${rows === 1 ? "la fila anterior" : `las ${rows} filas anteriores`}: ${change}.`,
  shared: (heads, keyValueHeads) =>
    `${heads} cabezas comparten ${count(keyValueHeads, "cabeza")} de claves y valores, así que la caché es menor.`,
  group: (first, last, keyValueHead) =>
    `Las cabezas ${first} a ${last} comparten la cabeza ${keyValueHead} de claves y valores.`,
};
