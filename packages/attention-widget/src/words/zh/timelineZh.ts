import type { TimelineMessages } from "../timelineMessages.js";
import { quoted } from "./quoted.js";

/** The Chinese words for the timeline. */
export const timelineZh: TimelineMessages = {
  title: "模型写出的文本",
  all: "所有行",
  prompt: (tokens) => `提示：${tokens} 个词元`,
  token: (place, tokens, token) => `第 ${place} 个词元，共 ${tokens} 个：${quoted(token)}`,
};
