import type { OverviewMessages } from "../overviewMessages.js";
import { count } from "./count.js";

const SHARE = "mean attention weight, 0 to 1";

/** `L2 H3`, or `head 3` of the only layer: a point between the two would read as a decimal one. */
export const headLabel = (layer: number | undefined, head: number) =>
  layer === undefined ? `head ${head}` : `L${layer} H${head}`;

/** The overview in English. */
export const overviewEn: OverviewMessages = {
  overview: {
    metric: "Compare heads by",
    noMetric: "no metric",
    metrics: {
      entropy: {
        name: "spread (entropy)",
        definition:
          "How evenly a token spreads its attention over the keys it may attend to: entropy, as a fraction of its maximum.",
        unit: "0: all on one key, 1: all keys equal",
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
          "For a token seen before: how much attention goes to the token that followed it then.",
        unit: SHARE,
      },
      sink: {
        name: "first token",
        definition:
          "How much a token attends to the first key, where many heads put attention they do not use (an “attention sink”).",
        unit: SHARE,
      },
      self: {
        name: "itself",
        definition: "How much a token attends to its own position.",
        unit: SHARE,
      },
      distance: {
        name: "distance",
        definition:
          "Mean distance to the tokens attended to, forward or back, weighted by attention.",
        unit: "tokens",
      },
    },
    sort: "Highest first",
    choose: "Choose heads to combine",
    grid: (heads, layers) => `${count(heads, "head")} in ${count(layers, "layer")}`,
    gridHelp: "Arrow keys move, Enter opens, Space adds a head to the combination or removes it.",
    head: (layer, head) => `layer ${layer}, head ${head}`,
    label: headLabel,
    value: (name, value) => `${name}: ${value}`,
    rank: (rank, all) => `rank ${rank} of ${all}`,
    distance: (tokens) => `${tokens} tokens`,
    unknown: {
      otherText: "not defined: queries and keys are different tokens",
      tooShort: "not defined: there is only one token",
      noRepeat: "not defined: no token occurs twice, letter for letter",
      noChoice: "not defined: no token can attend to more than one key",
      allHidden: "not defined: every key is hidden",
      notFinite: "not defined: the weights are not finite",
      gap: "not defined while excluded keys leave a gap",
      notShares: "not defined for a maximum or a sum, whose rows do not sum to 1",
    },
    range: (lowest, highest) =>
      lowest === highest ? `All heads: ${lowest}.` : `Heads from ${lowest} to ${highest}.`,
    noRange: (value) => `${value.charAt(0).toUpperCase()}${value.slice(1)}.`,
    fullColor: "In the picture of a sum, 1 and above have the full colour.",
    pooled: "Each point shows the largest of the weights that it covers.",
  },
};
