import type { PlacesMessages } from "../placesMessages.js";

/** The English words for places. */
export const placesEn: PlacesMessages = {
  strongest: (place, value) => `Strongest: ${place} (${value}).`,
  patch: (row, column) => `row ${row}, column ${column}`,
  brightest: (value) => `Brightest: ${value}`,
  extra: "Tokens without a place",
};
