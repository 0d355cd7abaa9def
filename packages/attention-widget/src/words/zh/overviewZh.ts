import type { OverviewMessages } from "../overviewMessages.js";

const SHARE = "平均注意力权重，0 到 1";

/** `L2 H3`, as papers write it in any language, or `头 3` of the only layer. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `头 ${head}` : `L${layer} H${head}`;

/** The overview in Chinese. */
export const overviewZh: OverviewMessages = {
  overview: {
    metric: "头的指标",
    noMetric: "仅图片",
    metrics: {
      entropy: {
        name: "分散程度（熵）",
        definition: "一个词元把注意力在它可见的键上分配得多均匀：熵占其最大值的比例。",
        unit: "0：全在一个键上，1：所有键相等",
      },
      previousToken: {
        name: "前一个词元",
        definition: "一个词元有多关注紧挨在它前面的词元。",
        unit: SHARE,
      },
      nextToken: {
        name: "后一个词元",
        definition: "一个词元有多关注紧跟在它后面的词元。",
        unit: SHARE,
      },
      induction: {
        name: "归纳",
        definition: "对于出现过的词元：有多少注意力给了上次跟在它后面的词元。",
        unit: SHARE,
      },
      sink: {
        name: "第一个词元",
        definition: "一个词元有多关注第一个键；许多头把用不上的注意力放在那里（“注意力汇聚点”）。",
        unit: SHARE,
      },
      self: {
        name: "自身",
        definition: "一个词元有多关注自己的位置。",
        unit: SHARE,
      },
      distance: {
        name: "距离",
        definition: "到所关注词元的平均距离，向前向后都算，以注意力加权。",
        unit: "词元数",
      },
    },
    sort: "从高到低",
    choose: "选择要合并的头",
    grid: (heads, layers) => `${layers} 层，${heads} 个头`,
    gridHelp: "方向键移动，回车键打开，空格键把一个头加入或移出合并。",
    head: (layer, head) => `第 ${layer} 层，头 ${head}`,
    label: headLabel,
    value: (name, value) => `${name}：${value}`,
    rank: (rank, all) => `${all} 个中第 ${rank}`,
    distance: (tokens) => `${tokens} 个词元`,
    unknown: {
      otherText: "无定义，查询和键是不同的词元",
      tooShort: "无定义，只有一个词元",
      noRepeat: "无定义，没有完全相同的词元出现两次",
      noChoice: "无定义，没有词元能关注一个以上的键",
      allHidden: "无定义，所有键都被隐藏",
      notFinite: "无定义，权重不是有限数",
      gap: "无定义，排除的键留下了空缺",
      notShares: "对最大值或总和无定义，它们的行之和不为 1",
    },
    range: (lowest, highest) =>
      lowest === highest ? `所有头：${lowest}。` : `各头从 ${lowest} 到 ${highest}。`,
    noRange: (value) => `${value}。`,
    fullColor: "在总和的图中，1 及以上为最深的颜色。",
    pooled: "每个点显示它所覆盖的权重中最大的一个。",
  },
};
