import type { ArcsMessages } from "../arcsMessages.js";
import { count } from "./count.js";

/** The arcs view in English. */
export const arcsEn: ArcsMessages = {
  picture: (stage, queries, keys) =>
    keys === null
      ? `${stage} as arcs over ${count(queries, "token")}`
      : `${stage} as arcs, from ${queries} to ${count(keys, "token")}`,
  help: "Arrow keys move along the text and between its lines, Enter selects, Shift+Enter adds, Escape clears the selection.",
  edit: "Edit the sentence",
};
