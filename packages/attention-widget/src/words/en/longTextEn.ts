import type { LongTextMessages } from "../longTextMessages.js";

/** The English words for long texts. */
export const longTextEn: LongTextMessages = {
  map: "Map of the matrix",
  rows: "Visible rows",
  columns: "Visible columns",
  inSight: (from, to, of) => `tokens ${from} to ${to} of ${of}`,
  cellSize: "Cell size",
  find: "Find a token",
  found: (place, of) => `${place} of ${of}`,
  notFound: "No such token",
  previous: "Previous match",
  next: "Next match",
  computed: (share) => `Computing: ${share}`,
  cancel: "Cancel",
};
