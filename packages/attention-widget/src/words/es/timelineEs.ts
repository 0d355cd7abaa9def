import type { TimelineMessages } from "../timelineMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The Spanish words for the timeline. */
export const timelineEs: TimelineMessages = {
  title: "Escrito por el modelo",
  all: "Todas las filas",
  prompt: (tokens) => `El prompt: ${count(tokens, "token")}`,
  token: (place, tokens, token) => `Token ${place} de ${tokens}: ${quote(token)}`,
};
