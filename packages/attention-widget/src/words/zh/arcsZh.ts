import type { ArcsMessages } from "../arcsMessages.js";

/** The arcs view in Chinese. */
export const arcsZh: ArcsMessages = {
  picture: (stage, queries, keys) =>
    keys === null
      ? `${stage}，画成 ${queries} 个词元之上的弧线`
      : `${stage}，画成弧线，从 ${queries} 个词元到 ${keys} 个词元`,
  edit: "编辑句子",
  help: "方向键在文本中和各行之间移动，回车键选中，Shift 加回车键可多选，Esc 键取消选择。",
};
