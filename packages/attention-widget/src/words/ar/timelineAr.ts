import type { TimelineMessages } from "../timelineMessages.js";
import { count, TOKENS } from "./count.js";
import { quote } from "./quote.js";

/** The Arabic words for the timeline. */
export const timelineAr: TimelineMessages = {
  title: "ما كتبه النموذج",
  all: "كل الصفوف",
  prompt: (tokens) => `النص المعطى: ${count(tokens, TOKENS)}`,
  token: (place, tokens, token) => `الرمز ${place} من ${tokens}: ${quote(token)}`,
};
