import type { TimelineMessages } from "../timelineMessages.js";
import { count } from "./count.js";
import { quote } from "./quote.js";

/** The English words for the timeline. */
export const timelineEn: TimelineMessages = {
  title: "Written by the model",
  all: "All rows",
  prompt: (tokens) => `The prompt: ${count(tokens, "token")}`,
  token: (place, tokens, token) => `Token ${place} of ${tokens}: ${quote(token)}`,
};
