import type { HeadPlace } from "../../settings/headPlace.js";
import { formatNumber, formatShare } from "../formatNumber.js";
import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import type { RankedKey } from "../rankedKey.js";
import { arithmeticEn } from "./arithmeticEn.js";
import { compareEn } from "./compareEn.js";
import { editsEn } from "./editsEn.js";
import { firstThen, quoted } from "./en.js";
import { linesEn } from "./linesEn.js";
import { headLabel, overviewEn } from "./overviewEn.js";
import { saturationEn } from "./saturationEn.js";

/** `“was” (0.50), “the” (0.25)` */
function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  return ranked.map(({ name, value }) => `${quoted(name)} (${format(value)})`).join(", ");
}

/** More heads than these are counted, not listed. */
const LISTED_HEADS = 6;

/** More numbers of pieces than these are counted, not listed. */
const LISTED_NUMBERS = 8;

/** `heads 1, 3`, or of several layers `L1 H2, L2 H1`, or `16 heads`. */
function headsInWords(heads: readonly HeadPlace[], layers: number): string {
  if (heads.length > LISTED_HEADS) return `${heads.length} heads`;
  if (layers === 1) {
    return `head${heads.length === 1 ? "" : "s"} ${heads.map(({ head }) => head + 1).join(", ")}`;
  }
  return heads.map(({ layer, head }) => headLabel(layer + 1, head + 1)).join(", ");
}

/** What several tokens do: by their weights, and by any other step. */
function severalSentence(byWeights: string, byScores: string): Messages["rowSentence"] {
  return (names, ranked, stage) =>
    stage === "weights"
      ? `${quoted(names)} ${byWeights} ${firstThen(ranked, formatShare)}.`
      : `${quoted(names)} ${byScores} ${firstThen(ranked, formatNumber)}.`;
}

/** The instruments in English. */
export const inspectorEn: InspectorMessages = {
  ...overviewEn,
  arithmetic: arithmeticEn,
  edits: editsEn,
  compare: compareEn,
  lines: linesEn,
  saturation: saturationEn,
  combined: {
    heads: (by, heads, layers) =>
      `${{ mean: "Mean", max: "Maximum", sum: "Sum" }[by]} of ${headsInWords(heads, layers)}`,
    rollout: "Rollout",
  },
  heads: "Number of heads",
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `Head ${head}` : `Layer ${layer}, head ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^(head\b|$)/i.test(name) ? place : `${place}: ${name}`;
  },
  allHeads: (layer) => (layer === undefined ? "All heads" : `Layer ${layer}, all heads`),
  view: "View",
  views: { matrix: "Matrix", lines: "Lines" },
  direction: "Read",
  directions: { out: "looks at", in: "is looked at by", both: "both" },
  attendedToBy: "is looked at by",
  matchedBy: "is matched by",
  sumOfColumn: (sum) => `All together it gets ${sum}.`,
  sumOf: (direction, count, sentence) =>
    `Sum of ${count} ${direction === "out" ? "rows" : "columns"}: ${sentence}`,
  several: {
    out: {
      attendsTo: "look at",
      matches: "match",
      rowSentence: severalSentence("look most at", "match best with"),
    },
    in: {
      attendsTo: "are looked at by",
      matches: "are matched by",
      rowSentence: severalSentence("are looked at most by", "are matched best by"),
    },
  },
  sumOfSeveral: (direction, count, sum) =>
    `The ${count} ${direction === "out" ? "rows" : "columns"} together sum to ${sum}.`,
  unmasked: "No mask is set: the scores go on as they are.",
  matrices: { query: "Queries", key: "Keys", value: "Values" },
  vectorOf: (role, token, count, lowest, highest) =>
    `The ${role} of ${quoted(token)} is ${count} number${count === 1 ? "" : "s"}, from ${lowest} to ${highest}.`,
  gridHelp: "Arrow keys move, Enter holds, Shift and Enter adds, Escape lets go.",
  vectors: {
    hint: "Point at a number to read its token; click to hold it.",
    gridHelp: "Arrow keys move, Enter holds, Escape lets go.",
  },
  allZero: "Every number is 0.",
  add: "Add tokens",
  selected: (name) => `Held: ${quoted(name)}.`,
  cleared: "Let go.",
  hint: "Point at a cell to read its tokens; click to hold. Shift and click, or “Add tokens”, adds another.",
  play: "Play",
  pause: "Pause",
  tools: "Tools",
  changed: {
    differs: "against what was kept",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`grew most at ${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0 ? [] : [`shrank most at ${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quoted(name)} ${parts.join("; ") || "did not change"}.`;
    },
    vectorSentence: (role, name, count, lowest, highest) => {
      const vector = role === "none" ? quoted(name) : `The ${role} of ${quoted(name)}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) return `${vector} did not change, to two decimals.`;
      return `${vector} changed by ${lowest} to ${highest} over ${count} number${count === 1 ? "" : "s"}.`;
    },
  },
  colour: {
    title: "Colour",
    scales: { linear: "in proportion", logarithmic: "logarithmic", row: "each row by its largest" },
    legends: {
      linear: "",
      logarithmic:
        "logarithmic: a hundredth of the scale has 15\u00a0% of the ink, a tenth half of it",
      row: "each row by its own largest number: compare within rows only",
    },
    oneScale: "One scale for scores, scaled and masked scores",
  },
  highlight: {
    title: "Bring out",
    everything: "every cell",
    byValue: "strong cells",
    byMass: "most of each row",
    atLeast: (value) => `Cells of at least ${value}; the others step back.`,
    noBudget: "“Most of each row” is of shares: here every cell is shown.",
    mostOf: (share) => `The strongest cells that together hold ${share}\u00a0% of each row.`,
  },
  exclude: {
    title: "Leave out keys",
    nothing: "none",
    special: "special tokens",
    sinks: "sinks",
    selected: (token) => (token === undefined ? "the held key" : `the held key ${quoted(token)}`),
    missing: "A pale button has no such key: it needs one in this text, or a token that is held.",
    hidden: "hidden by the mask, or left out",
    gap: "leave the gap: rows sum to less than 1",
    renormalized: "share it out: rows sum to 1 again",
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
        "The numbers came with a mask, such as “Causal mask” sets. Another takes its place here; the vectors still come of it.",
      kept: "The numbers came with a mask; what it hides has no score and stays hidden.",
    },
    window: (size) => `Window: itself${size > 1 ? ` and ${size - 1} each way` : " only"}`,
    padding: "Tokens before the padding",
    draw: "Hide cells by clicking them",
    drawing: {
      hint: "Point at a cell to read its tokens; click to hide it, or to show it again.",
      gridHelp: "Arrow keys move, Enter hides a cell or shows it again, Escape lets go.",
    },
    scaled: "Divide by √dₖ",
    temperature: "Temperature",
    reset: "Undo all",
    whyNot: {
      anything: "These weights are no softmax: nothing can be tried.",
      draw: "not while pieces are joined to words.",
      drawLines: "cells are those of the matrix.",
      scaled: "undivided scores are not known.",
    },
    perLayer: "Each layer keeps the vectors it had; later layers do not follow.",
  },
  combine: {
    title: "Put together",
    words: "Pieces to words",
    wordsRule:
      "Pieces of a word are one row and one column: rows are averaged, columns are summed.",
    valueWeighted: "Weigh by the length of the value",
    valueWeightedLaw: "times |value|",
    valueWeightedLegend: "length that is added",
    valueWeightedRule:
      "Each cell is the length of the vector it adds: weight times value, through Wᴼ where that is known (Kobayashi et al. 2020). Rows do not sum to 1.",
    rollout: "Rollout over the layers",
    whyNot: {
      words: "no word of this text is in pieces.",
      valueWeighted: "values are not known.",
      rollout: "queries are other tokens than keys.",
    },
    rules: {
      mean: "Each cell is the mean of the heads’ weights there.",
      max: "Each cell is the largest of the heads’ weights there. A maximum is no share: rows sum to more than 1 where the heads differ.",
      sum: "Each cell is the sum of the heads’ weights there. A sum is no share: rows sum to what the heads’ rows sum to together.",
      rollout:
        "Attention multiplied through all layers, half of each token passing by (Abnar & Zuidema 2020).",
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
    lengthFrom: (weight, length, result) =>
      `Weight ${weight} × length of the value ${length} = ${result}.`,
    joinedFrom: (numbers, rows, result) => {
      if (numbers.length === 1) return "Each word is one piece: their number stays as it is.";
      const shared = rows === 1 ? "" : ` ÷ ${rows} rows`;
      return numbers.length > LISTED_NUMBERS
        ? `The sum of ${numbers.length} numbers of pieces${shared} = ${result}.`
        : `(${numbers.join(" + ")})${shared} = ${result}.`;
    },
    notShares: {
      max: { law: "largest of the heads", legend: "largest weight" },
      sum: { law: "sum of the heads", legend: "sum of weights" },
    },
    combineBy: "Mix heads by",
    combineRules: { mean: "mean", max: "maximum", sum: "sum" },
    combinesWeights:
      "Layers are put together by their shares: what is made of them is not weighed.",
    combineHint: "Shift and click heads below, or press Space on them, to mix them into one.",
    count: (words) => `${words} word${words === 1 ? "" : "s"}`,
    isShown: (name) => `“${name}” has a row of its own, below the heads.`,
    separate: "Unmix",
  },
};
