import type { PlacesMessages } from "../placesMessages.js";

/** The Arabic words for places. */
export const placesAr: PlacesMessages = {
  strongest: (place, value) => `الأقوى: ${place} (${value}).`,
  patch: (row, column) => `الصف ${row}، العمود ${column}`,
  brightest: (value) => `الأسطع: ${value}`,
  extra: "رموز بلا موضع",
};
