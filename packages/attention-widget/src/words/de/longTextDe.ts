import type { LongTextMessages } from "../longTextMessages.js";

/** The German words for long texts. */
export const longTextDe: LongTextMessages = {
  map: "Karte der Matrix",
  rows: "Sichtbare Zeilen",
  columns: "Sichtbare Spalten",
  inSight: (from, to, of) => `Tokens ${from} bis ${to} von ${of}`,
  cellSize: "Zellengröße",
  find: "Token suchen",
  found: (place, of) => `${place} von ${of}`,
  notFound: "Kein solches Token",
  previous: "Voriger Treffer",
  next: "Nächster Treffer",
  computed: (share) => `Wird berechnet: ${share}`,
  cancel: "Abbrechen",
};
