import type { ToolMessages } from "../toolMessages.js";
import { count } from "./count.js";
import { LISTED_HEADS } from "./headsInWords.js";
import { quote } from "./quote.js";

/** More weights of subword tokens than these are counted, not listed. */
const LISTED_WEIGHTS = 8;

/** The English words of the tools. */
export const toolsEn: ToolMessages = {
  color: {
    title: "Colour",
    scales: { linear: "linear", logarithmic: "logarithmic", row: "each row by its maximum" },
    legends: {
      linear: "",
      logarithmic:
        "logarithmic: a hundredth of the scale has 15\u00a0% of the colour, a tenth has half",
      row: "each row by its own maximum: compare within rows only",
    },
    upToLargest: "the full colour is the largest weight",
    oneScale: "One scale for scores, scaled and masked scores",
  },
  highlight: {
    title: "Highlight",
    everything: "every cell",
    byValue: "strong cells",
    byMass: "most of each row",
    atLeast: (value) => `Cells of at least ${value}; the others are dimmed.`,
    noBudget: "“Most of each row” applies to attention weights only; every cell is shown here.",
    mostOf: (share) => `The strongest cells that together make up ${share}\u00a0% of each row.`,
  },
  exclude: {
    title: "Exclude keys",
    nothing: "none",
    special: "special tokens",
    sinks: "sinks",
    selected: (token) =>
      token === undefined ? "the selected key" : `the selected key ${quote(token)}`,
    missing: "Greyed out: this text has no such token, or none is selected.",
    hidden: "hidden by the mask, or excluded",
    gap: "keep the gap: rows sum to less than 1",
    renormalized: "renormalise: rows sum to 1 again",
  },
  experiment: {
    title: "Experiment",
    mask: "Mask",
    masks: {
      asGiven: "as given",
      none: "none",
      causal: "causal",
      window: "sliding window",
      custom: "only cells hidden by hand",
    },
    ownMask: {
      replaced:
        "Another mask replaces the given one (such as “Causal mask”); the inputs were still computed with the given mask.",
      kept: "The given mask stays: the cells it hides have no score.",
    },
    noMaskParameter: "This mask has no size.",
    maskParameters: {
      window: (size) => `Window: itself${size > 1 ? ` and ${size - 1} each way` : " only"}`,
    },
    padding: "Tokens before the padding",
    draw: "Click cells to hide them",
    drawing: {
      hint: "Hover over a cell to see its tokens; click to hide it or to show it again.",
      gridHelp:
        "Arrow keys move, Enter hides a cell or shows it again, Escape clears the selection.",
    },
    scaled: "Divide by √dₖ",
    temperature: "Temperature",
    reset: "Undo all",
    whyNot: {
      anything: "These weights do not come from a softmax, so no experiment is possible.",
      draw: "not while subword tokens are joined into words.",
      drawLines: "in the matrix only.",
      scaled: "the scores before the division are not known.",
    },
    perLayer:
      "Each layer is recomputed from the inputs it had; the change is not passed on to later layers.",
  },
  combine: {
    title: "Combine",
    words: "Join subword tokens into words",
    wordsRule:
      "The subword tokens of a word become one row and one column: rows are averaged, columns are summed.",
    valueWeighted: "Weight by value norm",
    valueWeightedFormula: "× value norm",
    valueWeightedLegend: "norm of the added vector",
    valueWeightedRule:
      "Each cell is the norm of the vector it adds, weight times value, through Wᴼ if it is known (Kobayashi et al. 2020); rows do not sum to 1.",
    rollout: "Rollout over all layers",
    whyNot: {
      words: "no word of this text has several subword tokens.",
      valueWeighted: "values are not known.",
      rollout: "queries and keys are different tokens.",
    },
    rules: {
      mean: "Each cell is the mean of the heads’ weights there.",
      max: "Each cell is the largest of the heads’ weights there; a maximum is not a share, so rows sum to more than 1 if the heads differ.",
      sum: "Each cell is the sum of the heads’ weights there; a sum is not a share, so each row sums to the total of the heads’ rows.",
      rollout:
        "Attention multiplied through all layers, with half of each token passing through the residual connection (Abnar & Zuidema 2020).",
    },
    combinedFrom: (by, name, numbers, result) => {
      if (numbers.length > LISTED_HEADS) return `${name} at this cell: ${result}.`;
      const sum = numbers.join(" + ");
      const working = {
        mean: `(${sum}) ÷ ${numbers.length} = ${result}`,
        max: `the largest of ${numbers.join(", ")} is ${result}`,
        sum: `${sum} = ${result}`,
      };
      return `${name} at this cell: ${working[by]}.`;
    },
    normFrom: (weight, length, result) => `Weight ${weight} × value norm ${length} = ${result}.`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1)
        return "Each word is one subword token, so its weight stays the same.";
      const shared = rows === 1 ? "" : ` ÷ ${rows} rows`;
      return numbers.length > LISTED_WEIGHTS
        ? `The sum of ${numbers.length} subword weights${shared} = ${result}.`
        : `(${numbers.join(" + ")})${shared} = ${result}.`;
    },
    notShares: {
      max: { formula: "maximum of the heads", legend: "largest weight" },
      sum: { formula: "sum of the heads", legend: "sum of weights" },
    },
    combineBy: "Combine heads by",
    combineRules: { mean: "mean", max: "maximum", sum: "sum" },
    combinesWeights: "Combined layers are built from attention weights, not from value norms.",
    combineHint: "Shift-click heads below, or press Space on them, to combine them.",
    count: (words) => count(words, "word"),
    isShown: (name) => `“${name}” has a row of its own, below the heads.`,
    separate: "Separate the heads",
  },
};
