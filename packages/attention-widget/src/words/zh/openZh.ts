import type { OpenMessages } from "../openMessages.js";

/** The Chinese words for opening files. */
export const openZh: OpenMessages = {
  open: "打开……",
  hint: "打开模型的注意力文件，也可以拖放或粘贴到这里。",
  drop: "松开即可打开",
  title: "打开的文件",
  pasted: "粘贴的数据",
  reading: (name) => `正在读取 ${name}……`,
  cancel: "取消",
  opened: (name, format) => `${name}，按 ${format} 格式读取：`,
  summary: ({ layers, heads, queries, keys, rowsSumToOne, causal }) => {
    const sums = rowsSumToOne ? "各行之和为 1" : "各行之和不为 1";
    return `${layers} 层 × ${heads} 个头，${queries} 个查询词元 × ${keys} 个键词元，${sums}，因果：${causal ? "是" : "否"}。`;
  },
  isTransposed: "各列之和为 1，而各行不是：查询和键似乎对调了。",
  computed: "文件中没有权重：此处由查询和键计算得出。",
  noTokens: "文件中没有词元的文本，因此用位置代替。",
  numbering: (isNumbered) =>
    isNumbered ? "层和头的编号与文件一致。" : "文件没有给层和头编号，因此从 1 开始计数。",
  prompt: (tokens) => `提示有 ${tokens} 个词元，其余由模型写出。`,
  onlyFirst: (files) => `${files} 个文件中只打开了第一个。`,
  view: "矩阵",
  axes: "坐标轴",
  axisNames: {
    step: "步",
    layer: "层",
    batch: "批次",
    head: "头",
    query: "查询",
    key: "键",
  },
  transposed: "对调查询和键",
  causal: "因果掩码",
  tokens: { tokens: "词元的文本", queryTokens: "查询词元", keyTokens: "键词元" },
  tokensOf: (named, needed) => `${needed} 个中有 ${named} 个，以空格分隔`,
  back: "回到之前显示的内容",
  close: "关闭",
};
