import type { TimelineMessages } from "../timelineMessages.js";
import { count } from "./count.js";
import { quoted } from "./quoted.js";

/** The German words for the timeline. */
export const timelineDe: TimelineMessages = {
  title: "Vom Modell geschrieben",
  all: "Alle Zeilen",
  prompt: (tokens) => `Der Prompt: ${count(tokens, "Token", "Tokens")}`,
  token: (place, tokens, token) => `Token ${place} von ${tokens}: ${quoted(token)}`,
};
