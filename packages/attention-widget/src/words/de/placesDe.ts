import type { PlacesMessages } from "../placesMessages.js";

/** The German words for places. */
export const placesDe: PlacesMessages = {
  strongest: (place, value) => `Am stärksten: ${place} (${value}).`,
  patch: (row, column) => `Zeile ${row}, Spalte ${column}`,
  brightest: (value) => `Am hellsten: ${value}`,
  extra: "Tokens ohne Ort",
};
