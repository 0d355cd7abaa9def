import type { Stage } from "../../settings/stages.js";
import { formatNumber, formatShare } from "../formatNumber.js";
import type { Messages } from "../messages.js";
import type { RankedKey } from "../rankedKey.js";
import { count } from "./count.js";
import { firstThen } from "./firstThen.js";
import { quote } from "./quote.js";
import { stagesEn } from "./stagesEn.js";

function rowSentence(query: string, ranked: readonly RankedKey[], stage: Stage): string {
  return stage === "weights"
    ? `${quote(query)} attends most to ${firstThen(ranked, formatShare)}.`
    : `${quote(query)} matches best with ${firstThen(ranked, formatNumber)}.`;
}

/**
 * The widget in English: what a page begins with that words a text anew.
 *
 * @example
 * ```ts browser
 * import { en, mount } from "attention-widget";
 *
 * const messages = { handBuilt: { label: `${en.handBuilt.label}, made by hand` } };
 * mount(document.body, { messages });
 * ```
 */
export const en: Messages = {
  locale: "en",
  sentence: "Sentence",
  tokens: (tokens) => count(tokens, "token"),
  heads: "Heads",
  head: "Head",
  layer: "Layer",
  causal: "Causal mask",
  steps: "Step of the computation",
  stages: stagesEn,
  absent: "not recorded",
  noMask: "none",
  notRecorded: (stage) => `“${stage}” is not recorded in this data.`,
  empty: "Type a sentence.",
  computing: "Computing…",
  query: "query",
  key: "key",
  component: "component",
  hidden: "hidden by the mask",
  hint: "Hover over a row to see what its token attends to; click to select it.",
  attendsTo: "attends to",
  matches: "matches",
  contains: "as a vector",
  rowSentence,
  vectorSentence: (row, components, lowest, highest) =>
    `${quote(row)} has ${count(components, "component")} here, from ${lowest} to ${highest}.`,
  nothingVisible: (query) => `The mask hides every token from ${quote(query)}: its row is all 0.`,
  sumOfRow: (sum) => `The row sums to ${sum}.`,
  notShares: (sums, weights) => ({
    formula: `sums ${sums}`,
    explanation: `Rows sum to ${sums}, not to 1, with weights of ${weights}.`,
    legend: "weight",
  }),
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  cellRank: (rank, all) => (rank === 1 ? `strongest of ${all}` : `rank ${rank} of ${all}`),
  grid: (stage, rows, columns) => `${stage}, ${count(rows, "row")} by ${count(columns, "column")}`,
  gridHelp: "Arrow keys move, Enter selects, Escape clears the selection.",
  zoom: "Zoom in",
  selectedRow: "What the row means",
  table: "Show as table",
  tableRows: (first, last, all) => `Rows ${first} to ${last} of ${all}`,
  tableTurns: ["Previous rows", "Next rows"],
  about: "About this picture",
  aboutSections: [
    {
      title: "Rows and columns",
      text: "A row shows how much its token attends to (looks at) each token; a column shows how much its token is attended to.",
    },
    {
      title: "Queries, keys and values",
      text: "Where a token’s query (what it looks for) matches a key (what a token is found by), much of that token’s value (what it passes on) goes into the output, which a transformer adds to the token’s own vector.",
    },
    {
      title: "Why divide by √dₖ",
      text: "A dot product of dₖ independent terms spreads as √dₖ. Without the division, softmax tends to give one key nearly everything, and most gradients become tiny.",
    },
    {
      title: "Softmax",
      text: "The exponential makes every score positive; dividing by the row’s sum makes the row add up to 1, a probability distribution. What one key gains, the others lose.",
      textOfNoShares:
        "The exponential makes every score positive; dividing by a sum turns them into weights. These rows do not sum to 1: a learned sink, for one, takes a part of each row that no key gets.",
    },
    {
      title: "Heads",
      text: "One set of matrices looks for one kind of relation; several heads look for several, and Wᴼ combines their outputs.",
    },
  ],
  loading: {
    isLoading: "Loading…",
    failed: "This part could not be loaded.",
    tryAgain: "Try again",
  },
  failed: (reason) => `Something went wrong: ${reason}`,
  unstyled: "This heatmap is not drawn here: the page applies no style sheet to it.",
  origin: {
    handBuilt: "Hand-built matrices",
    trained: "Trained model",
    recorded: "Recorded from a trained model",
    imported: "Imported data",
  },
  handBuilt: {
    label: "not a trained model",
    layer: "layer",
    cutAt: (shown, all) =>
      all === null
        ? `Showing the first ${shown} tokens of a longer text.`
        : `Showing the first ${shown} of ${all} tokens.`,
    heads: {
      previousToken: {
        label: "previous token",
        description:
          "Asks for the position just before its own; the first token attends to itself.",
      },
      nextToken: {
        label: "next token",
        description: "Asks for the position just after its own; the last token attends to itself.",
      },
      sameWord: {
        label: "same word",
        description: "Asks for its own spelling, wherever it occurs.",
      },
      firstToken: { label: "first token", description: "Asks for position 0." },
      contentWords: {
        label: "content words",
        description: "Asks for words not on a list of English function words, near ones first.",
      },
      nearbyTokens: {
        label: "nearby tokens",
        description: "Asks for positions close to its own.",
      },
      randomA: { label: "random A", description: "Seeded random matrices, as before training." },
      randomB: { label: "random B", description: "Other seeded random matrices." },
    },
  },
};
