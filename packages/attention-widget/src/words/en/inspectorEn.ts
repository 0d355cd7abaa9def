import { formatNumber, formatShare } from "../formatNumber.js";
import type { InspectorMessages } from "../inspectorMessages.js";
import type { Messages } from "../messages.js";
import type { RankedKey } from "../rankedKey.js";
import { ablationEn } from "./ablationEn.js";
import { arcsEn } from "./arcsEn.js";
import { arithmeticEn } from "./arithmeticEn.js";
import { compareEn } from "./compareEn.js";
import { count } from "./count.js";
import { editsEn } from "./editsEn.js";
import { firstThen } from "./firstThen.js";
import { growthEn } from "./growthEn.js";
import { headsInWords } from "./headsInWords.js";
import { linesEn } from "./linesEn.js";
import { longTextEn } from "./longTextEn.js";
import { openEn } from "./openEn.js";
import { overviewEn } from "./overviewEn.js";
import { partsEn } from "./partsEn.js";
import { placesEn } from "./placesEn.js";
import { predictionEn } from "./predictionEn.js";
import { quote } from "./quote.js";
import { saturationEn } from "./saturationEn.js";
import { saveEn } from "./saveEn.js";
import { timelineEn } from "./timelineEn.js";
import { toolsEn } from "./toolsEn.js";
import { trainingEn } from "./trainingEn.js";

/** `“was” (0.50), “the” (0.25)` */
function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  return ranked.map(({ name, value }) => `${quote(name)} (${format(value)})`).join(", ");
}

/** The sentence of several tokens: one verb for weights, one for any other stage. */
function severalSentence(byWeights: string, byScores: string): Messages["rowSentence"] {
  return (names, ranked, stage) =>
    stage === "weights"
      ? `${quote(names)} ${byWeights} ${firstThen(ranked, formatShare)}.`
      : `${quote(names)} ${byScores} ${firstThen(ranked, formatNumber)}.`;
}

/**
 * The English words of the instruments: what a page begins with that words a text anew.
 *
 * @example
 * ```ts browser
 * import { inspectorEn, mount } from "attention-widget/inspector";
 *
 * mount(document.body, { messages: { play: `${inspectorEn.play} the steps` } });
 * ```
 */
export const inspectorEn: InspectorMessages = {
  ...overviewEn,
  ...toolsEn,
  arithmetic: arithmeticEn,
  edits: editsEn,
  compare: compareEn,
  arcs: arcsEn,
  lines: linesEn,
  saturation: saturationEn,
  open: openEn,
  save: saveEn,
  places: placesEn,
  longText: longTextEn,
  timeline: timelineEn,
  ablation: ablationEn,
  parts: partsEn,
  growth: growthEn,
  training: trainingEn,
  prediction: predictionEn,
  combined: {
    heads: (by, heads, layers) =>
      `${{ mean: "Mean", max: "Maximum", sum: "Sum" }[by]} of ${headsInWords(heads, layers)}`,
    rollout: "Rollout",
  },
  inspector: {
    heads: "Number of heads",
    hint: "Hover over a cell to see its tokens; click to select it, Shift-click (or “Select several”) to add another.",
    gridHelp: "Arrow keys move, Enter selects, Shift+Enter adds, Escape clears the selection.",
  },
  shownHead: (layer, head, name) => {
    const place = layer === undefined ? `Head ${head}` : `Layer ${layer}, head ${head}`;
    // Heads of imported numbers are often called `head 3` already.
    return /^(head\b|$)/i.test(name) ? place : `${place}: ${name}`;
  },
  allHeads: (layer) => (layer === undefined ? "All heads" : `Layer ${layer}, all heads`),
  view: "View",
  views: { matrix: "Matrix", lines: "Lines", arcs: "Arcs" },
  direction: "Direction",
  directions: { out: "attends to", in: "is attended to by", both: "both" },
  attendedToBy: "is attended to by",
  matchedBy: "is matched by",
  sumOfColumn: (sum) => `It receives ${sum} in total.`,
  sumOf: (direction, selected, sentence) =>
    `Sum of ${selected} ${direction === "out" ? "rows" : "columns"}: ${sentence}`,
  several: {
    out: {
      attendsTo: "attend to",
      matches: "match",
      rowSentence: severalSentence("attend most to", "match best with"),
    },
    in: {
      attendsTo: "are attended to by",
      matches: "are matched by",
      rowSentence: severalSentence("are attended to most by", "are matched best by"),
    },
  },
  sumOfSeveral: (direction, selected, sum) =>
    `The ${selected} ${direction === "out" ? "rows" : "columns"} together sum to ${sum}.`,
  onlyWeights: "This data contains only weights.",
  unmasked: "No mask: the scores pass through unchanged.",
  matrices: { query: "Queries", key: "Keys", value: "Values" },
  vectorOf: (role, token, components, lowest, highest) =>
    `The ${role} of ${quote(token)} has ${count(components, "component")}, from ${lowest} to ${highest}.`,
  vectors: {
    hint: "Hover over a component to see its token; click to select it.",
    gridHelp: "Arrow keys move, Enter selects, Escape clears the selection.",
  },
  allZero: "Every value is 0.",
  add: "Select several",
  selected: (name) => `Selected: ${quote(name)}.`,
  cleared: "Selection cleared.",
  tokenHint:
    "Hover over a token to see what it attends to; click to select it, Shift-click (or “Select several”) to add another.",
  play: "Play",
  pause: "Pause",
  tools: "Tools",
  instruments: "Instruments",
  close: "Close",
  changed: {
    differs: "compared with the saved one",
    rowSentence: (name, grown, shrunk) => {
      const parts = [
        ...(grown.length === 0 ? [] : [`increased most at ${inOrder(grown, formatNumber)}`]),
        ...(shrunk.length === 0 ? [] : [`decreased most at ${inOrder(shrunk, formatNumber)}`]),
      ];
      return `${quote(name)} ${parts.join("; ") || "did not change"}.`;
    },
    vectorSentence: (role, name, components, lowest, highest) => {
      const vector = role === "none" ? quote(name) : `The ${role} of ${quote(name)}`;
      const none = formatNumber(0);
      if (lowest === none && highest === none) return `${vector} did not change, to two decimals.`;
      return `${vector} changed by ${lowest} to ${highest} over ${count(components, "component")}.`;
    },
  },
};
