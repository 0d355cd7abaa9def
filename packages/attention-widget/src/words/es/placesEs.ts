import type { PlacesMessages } from "../placesMessages.js";

/** The Spanish words for places. */
export const placesEs: PlacesMessages = {
  strongest: (place, value) => `Lo más fuerte: ${place} (${value}).`,
  patch: (row, column) => `fila ${row}, columna ${column}`,
  brightest: (value) => `Lo más claro: ${value}`,
  extra: "Tokens sin lugar",
};
