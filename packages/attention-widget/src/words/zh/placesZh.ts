import type { PlacesMessages } from "../placesMessages.js";

/** The Chinese words for places. */
export const placesZh: PlacesMessages = {
  strongest: (place, value) => `最强：${place}（${value}）。`,
  patch: (row, column) => `第 ${row} 行，第 ${column} 列`,
  brightest: (value) => `最亮：${value}`,
  extra: "没有位置的词元",
};
