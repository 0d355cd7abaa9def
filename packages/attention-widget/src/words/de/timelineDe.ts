import type { TimelineMessages } from "../timelineMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The German words for the timeline. */
export const timelineDe: TimelineMessages = {
  title: "Vom Modell geschrieben",
  all: "Alle Zeilen",
  prompt: (tokens) => `Der Prompt: ${count(tokens, "Token", "Tokens")}`,
  token: (place, tokens, token) => `Token ${place} von ${tokens}: ${quote(token)}`,
};
