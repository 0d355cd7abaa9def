import type { LongTextMessages } from "../longTextMessages.js";

/** The Chinese words for long texts. */
export const longTextZh: LongTextMessages = {
  map: "矩阵总览图",
  rows: "可见的行",
  columns: "可见的列",
  inSight: (from, to, of) => `第 ${from} 至 ${to} 个词元，共 ${of} 个`,
  cellSize: "单元格大小",
  find: "查找词元",
  found: (place, of) => `第 ${place} 个，共 ${of} 个`,
  notFound: "没有这样的词元",
  previous: "上一个匹配",
  next: "下一个匹配",
  computed: (share) => `正在计算：${share}`,
  cancel: "取消",
};
