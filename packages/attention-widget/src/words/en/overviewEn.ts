import type { OverviewMessages } from "../overviewMessages.js";

const SHARE = "mean share of a row, 0 to 1";
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** `L2 H3`, or `head 3` of the only layer: a point between the two would read as a decimal one. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `head ${head}` : `L${layer} H${head}`;

/** The overview in English. */
export const overviewEn: OverviewMessages = {
  overview: {
    metric: "Compare by",
    noMetric: "pictures only",
    metrics: {
      entropy: {
        name: "spread",
        definition:
          "How evenly a token spreads its attention over the keys it may see: entropy, as a part of the most it could be.",
        unit: "0 for all on one key, 1 for all keys alike",
      },
      previousToken: {
        name: "previous token",
        definition: "How much a token attends to the one before it.",
        unit: SHARE,
      },
      nextToken: {
        name: "next token",
        definition: "How much a token attends to the one after it.",
        unit: SHARE,
      },
      induction: {
        name: "induction",
        definition:
          "How much a token that occurred before attends to what followed it then. Needs a text that repeats.",
        unit: SHARE,
      },
      sink: {
        name: "first token",
        definition:
          "How much a token attends to the first key, where many heads leave what they have no use for.",
        unit: SHARE,
      },
      self: {
        name: "itself",
        definition: "How much a token attends to its own place.",
        unit: SHARE,
      },
      distance: {
        name: "distance",
        definition: "How far a token looks, forward or back, weighed by its attention.",
        unit: "tokens",
      },
    },
    sort: "Highest first",
    choose: "Choose heads to mix",
    grid: (heads, layers) => `${count(heads, "head")} in ${count(layers, "layer")}`,
    gridHelp: "Arrow keys move, Enter opens, Space adds a head to the mix or takes it out.",
    head: (layer, head) => `layer ${layer}, head ${head}`,
    label: headLabel,
    value: (name, value) => `${name}: ${value}`,
    rank: (rank, all) => `rank ${rank} of ${all}`,
    distance: (tokens) => `${tokens} tokens`,
    unknown: {
      otherText: "not defined, the tokens that look are not those looked at",
      tooShort: "not defined, there is only one token",
      noRepeat: "not defined, no token occurs twice, letter for letter",
      noChoice: "not defined, no token sees more than one key",
      allHidden: "not defined, every key is hidden",
      notFinite: "not defined, the weights are not finite",
      gap: "not defined while keys leave a gap",
      notShares: "not defined for a maximum or a sum, which is no share",
    },
    range: (lowest, highest) =>
      lowest === highest ? `All heads: ${lowest}.` : `Heads from ${lowest} to ${highest}.`,
    noRange: (value) => `${value.charAt(0).toUpperCase()}${value.slice(1)}.`,
    fullColor: "In the picture of a sum, 1 and more has full ink.",
    pooled: "Each point shows the strongest of the weights under it.",
  },
};
