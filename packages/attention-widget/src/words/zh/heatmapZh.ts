import { formatNumber, formatShare } from "../formatNumber.js";
import type { Messages } from "../messages.js";
import { firstThen } from "./firstThen.js";
import { quote } from "./quote.js";
import { stagesZh } from "./stagesZh.js";

/** The heatmap in Chinese. */
export const heatmapZh: Messages = {
  locale: "zh",
  sentence: "句子",
  tokens: (tokens) => `${tokens} 个词元`,
  heads: "头数",
  head: "头",
  layer: "层",
  causal: "因果掩码",
  steps: "计算步骤",
  stages: stagesZh,
  absent: "未记录",
  noMask: "无",
  notRecorded: (stage) => `数据中没有记录“${stage}”。`,
  empty: "请输入一个句子。",
  computing: "正在计算……",
  query: "查询",
  key: "键",
  component: "分量",
  hidden: "被掩码隐藏",
  hint: "把指针移到一行上，可看到该词元关注什么；点击即可选中。",
  attendsTo: "关注",
  matches: "匹配",
  contains: "作为向量",
  rowSentence: (query, ranked, stage) =>
    stage === "weights"
      ? `${quote(query)}最关注${firstThen(ranked, formatShare)}。`
      : `与${quote(query)}最匹配的是${firstThen(ranked, formatNumber)}。`,
  vectorSentence: (row, components, lowest, highest) =>
    `${quote(row)}在这里有 ${components} 个分量，从 ${lowest} 到 ${highest}。`,
  nothingVisible: (query) => `掩码对${quote(query)}隐藏了所有词元，它那一行全为 0。`,
  sumOfRow: (sum) => `这一行之和为 ${sum}。`,
  notShares: (sums, weights) => ({
    formula: `和为 ${sums}`,
    explanation: `各行之和为 ${sums}，而不是 1，权重为 ${weights}。`,
    legend: "权重",
  }),
  cell: (row, column, value) => `${row}，${column}：${value}`,
  cellRank: (rank, all) => (rank === 1 ? `${all} 个中最强` : `${all} 个中第 ${rank}`),
  grid: (stage, rows, columns) => `${stage}，${rows} 行 ${columns} 列`,
  gridHelp: "方向键移动，回车键选中，Esc 键取消选择。",
  zoom: "放大",
  selectedRow: "这一行的含义",
  table: "显示为表格",
  tableRows: (first, last, all) => `第 ${first} 至 ${last} 行，共 ${all} 行`,
  tableTurns: ["前面的行", "后面的行"],
  about: "关于这幅图",
  aboutSections: [
    {
      title: "行和列",
      text: "一行表示该词元对每个词元关注（看向）多少，一列表示该词元被关注多少。",
    },
    {
      title: "查询、键和值",
      text: "一个词元的查询（它在找什么）与某个键（凭什么找到一个词元）相匹配时，那个词元的值（它传递什么）就大量进入输出；Transformer 再把输出加到该词元自己的向量上。",
    },
    {
      title: "为什么除以 √dₖ",
      text: "dₖ 个独立项的点积按 √dₖ 散开。不做除法，softmax 往往把几乎全部权重给一个键，大多数梯度变得极小。",
    },
    {
      title: "Softmax 做什么",
      text: "指数函数使每个分数为正，再除以本行之和，一行就加起来等于 1，成为概率分布。一个键多得的，正是其他键少得的。",
      textOfNoShares:
        "指数函数使每个分数为正，再除以总和，就得到权重。这里各行之和不为 1：例如，学习得到的汇聚点会占去每一行的一部分，任何键都得不到它。",
    },
    {
      title: "多个头",
      text: "一组矩阵寻找一种关系，多个头寻找多种关系，Wᴼ 把它们的输出合在一起。",
    },
  ],
  loading: { isLoading: "正在加载……", failed: "此部分未能加载。", tryAgain: "重试" },
  failed: (reason) => `出错了：${reason}`,
  unstyled: "此处不绘制热图：页面没有对它应用样式表。",
  origin: {
    handBuilt: "手工构造的矩阵",
    trained: "训练好的模型",
    recorded: "从训练好的模型记录下来",
    imported: "导入的数据",
  },
  handBuilt: {
    label: "不是训练好的模型",
    layer: "层",
    cutAt: (shown, all) =>
      all === null
        ? `文本较长，只显示前 ${shown} 个词元。`
        : `只显示 ${all} 个词元中的前 ${shown} 个。`,
    heads: {
      previousToken: {
        label: "前一个词元",
        description: "寻找紧挨在自己前面的位置；第一个词元关注自己。",
      },
      nextToken: {
        label: "后一个词元",
        description: "寻找紧跟在自己后面的位置；最后一个词元关注自己。",
      },
      sameWord: {
        label: "相同的词",
        description: "寻找与自己写法相同的词，无论在哪里。",
      },
      firstToken: { label: "第一个词元", description: "寻找位置 0。" },
      contentWords: {
        label: "实词",
        description: "寻找不在英语虚词表上的词，近的优先。",
      },
      nearbyTokens: {
        label: "附近的词元",
        description: "寻找离自己近的位置。",
      },
      randomA: { label: "随机 A", description: "固定种子的随机矩阵，如同训练之前。" },
      randomB: { label: "随机 B", description: "另一组固定种子的随机矩阵。" },
    },
  },
};
