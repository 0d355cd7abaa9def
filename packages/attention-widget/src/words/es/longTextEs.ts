import type { LongTextMessages } from "../longTextMessages.js";

/** The Spanish words for long texts. */
export const longTextEs: LongTextMessages = {
  map: "Mapa de la matriz",
  rows: "Filas a la vista",
  columns: "Columnas a la vista",
  inSight: (from, to, of) => `tokens del ${from} al ${to} de ${of}`,
  cellSize: "Tamaño de las celdas",
  find: "Buscar un token",
  found: (place, of) => `${place} de ${of}`,
  notFound: "No hay ningún token así",
  previous: "Coincidencia anterior",
  next: "Coincidencia siguiente",
  computed: (share) => `Calculando: ${share}`,
  cancel: "Cancelar",
};
