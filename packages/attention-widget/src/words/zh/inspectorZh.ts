import { formatNumber, formatShare } from "../formatNumber.js";
import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import { ablationZh } from "./ablationZh.js";
import { arcsZh } from "./arcsZh.js";
import { arithmeticZh } from "./arithmeticZh.js";
import { compareZh } from "./compareZh.js";
import { editsZh } from "./editsZh.js";
import { firstThen } from "./firstThen.js";
import { growthZh } from "./growthZh.js";
import { headsInWords } from "./headsInWords.js";
import { inOrder } from "./inOrder.js";
import { linesZh } from "./linesZh.js";
import { longTextZh } from "./longTextZh.js";
import { openZh } from "./openZh.js";
import { overviewZh } from "./overviewZh.js";
import { partsZh } from "./partsZh.js";
import { placesZh } from "./placesZh.js";
import { predictionZh } from "./predictionZh.js";
import { quote } from "./quote.js";
import { saturationZh } from "./saturationZh.js";
import { saveZh } from "./saveZh.js";
import { timelineZh } from "./timelineZh.js";
import { toolsZh } from "./toolsZh.js";
import { trainingZh } from "./trainingZh.js";

const several =
  (weights: (names: string) => string): Messages["rowSentence"] =>
  (names, ranked, stage) =>
    stage === "weights"
      ? `${weights(quote(names))}${firstThen(ranked, formatShare)}。`
      : `与${quote(names)}最匹配的是${firstThen(ranked, formatNumber)}。`;

/** A vector by its role. */
const VECTORS = { query: "查询", key: "键", value: "值" } as const;

/** The Chinese words of the instruments. */
export const inspectorZh: InspectorMessages = {
  ...overviewZh,
  ...toolsZh,
  arithmetic: arithmeticZh,
  edits: editsZh,
  compare: compareZh,
  arcs: arcsZh,
  lines: linesZh,
  saturation: saturationZh,
  save: saveZh,
  places: placesZh,
  longText: longTextZh,
  timeline: timelineZh,
  ablation: ablationZh,
  parts: partsZh,
  growth: growthZh,
  training: trainingZh,
  prediction: predictionZh,
  open: openZh,
  onlyWeights: "数据中只有权重。",
  instruments: "各种工具",
  close: "关闭",
  combined: {
    heads: (by, heads, layers) =>
      `${headsInWords(heads, layers)} 的${{ mean: "平均", max: "最大值", sum: "总和" }[by]}`,
    rollout: "注意力 rollout",
  },
  inspector: {
    heads: "头的数量",
    hint: "把指针移到单元格上可看到它的词元；点击即可选中，按住 Shift 点击（或用“选择多个”）可多选。",
    gridHelp: "方向键移动，回车键选中，Shift 加回车键可多选，Esc 键取消选择。",
  },
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `头 ${head}` : `第 ${layer} 层，头 ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^(head\b|\u5934|$)/i.test(name) ? place : `${place}：${name}`;
  },
  allHeads: (layer) => (layer === undefined ? "所有头" : `第 ${layer} 层，所有头`),
  view: "视图",
  views: { matrix: "矩阵", lines: "连线", arcs: "弧线" },
  direction: "方向",
  directions: { out: "关注", in: "被关注", both: "双向" },
  attendedToBy: "被以下词元关注",
  matchedBy: "与以下词元匹配",
  sumOfColumn: (sum) => `它总共得到 ${sum}。`,
  sumOf: (direction, selected, sentence) =>
    `${selected} ${direction === "out" ? "行" : "列"}之和：${sentence}`,
  several: {
    out: {
      attendsTo: "关注",
      matches: "匹配",
      rowSentence: several((names) => `${names}最关注`),
    },
    in: {
      attendsTo: "被以下词元关注",
      matches: "与以下词元匹配",
      rowSentence: several((names) => `最关注${names}的是`),
    },
  },
  sumOfSeveral: (direction, selected, sum) =>
    `${selected} ${direction === "out" ? "行" : "列"}合起来为 ${sum}。`,
  unmasked: "没有掩码：分数原样通过。",
  matrices: { query: "各个查询", key: "各个键", value: "各个值" },
  vectorOf: (role, token, components, lowest, highest) =>
    `${quote(token)}的${VECTORS[role]}有 ${components} 个分量，从 ${lowest} 到 ${highest}。`,
  vectors: {
    hint: "把指针移到分量上可看到它的词元；点击即可选中。",
    gridHelp: "方向键移动，回车键选中，Esc 键取消选择。",
  },
  allZero: "所有数值都是 0。",
  add: "选择多个",
  selected: (name) => `已选中：${quote(name)}。`,
  cleared: "已取消选择。",
  tokenHint:
    "把指针移到词元上可看到它关注什么；点击即可选中，按住 Shift 点击（或用“选择多个”）可多选。",
  play: "播放",
  pause: "暂停",
  tools: "工具",
  changed: {
    differs: "与已保存的相比",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`增加最多的是${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0 ? [] : [`减少最多的是${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quote(name)}${parts.length === 0 ? "没有变化" : `：${parts.join("；")}`}。`;
    },
    vectorSentence: (role, name, components, lowest, highest) => {
      const vector = role === "none" ? quote(name) : `${quote(name)}的${VECTORS[role]}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) return `${vector}在两位小数内没有变化。`;
      return `${vector}的 ${components} 个分量变化了 ${lowest} 到 ${highest}。`;
    },
  },
};
