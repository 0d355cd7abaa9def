import type { AblationMessages } from "../ablationMessages.js";

/** The Chinese words for switching heads off. */
export const ablationZh: AblationMessages = {
  title: "关闭头",
  switchOff: (head) => `关闭${head}`,
  switchOn: (head) => `打开${head}`,
  isOff: "已关闭",
  help: "Delete 键关闭或打开一个头。",
};
