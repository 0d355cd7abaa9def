import type { TimelineMessages } from "../timelineMessages.js";
import { quote } from "./quote.js";

/** The Chinese words for the timeline. */
export const timelineZh: TimelineMessages = {
  title: "由模型写出",
  all: "所有行",
  prompt: (tokens) => `提示：${tokens} 个词元`,
  token: (place, tokens, token) => `${tokens} 个词元中的第 ${place} 个：${quote(token)}`,
};
