import type { Stage } from "../../settings/stages.js";
import { formatNumber, formatShare } from "../formatNumber.js";
import type { Messages } from "../messages.js";
import type { RankedKey } from "../rankedKey.js";

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** With marks around what is written from right to left, so that it does not turn the sentence round. */
export const quoted = (token: string) =>
  /[\u0590-\u08ff\ufb1d-\ufefc]/.test(token) ? `“\u2068${token}\u2069”` : `“${token}”`;

/** `“tired” (0.53), then “cross” (0.12) and “the” (0.06)` */
export function firstThen(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quoted(name)} (${format(value)})`);
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return `${first}`;
  return `${first}, then ${[...rest, last].join(" and ")}`;
}

function rowSentence(query: string, ranked: readonly RankedKey[], stage: Stage): string {
  return stage === "weights"
    ? `${quoted(query)} looks most at ${firstThen(ranked, formatShare)}.`
    : `${quoted(query)} matches best with ${firstThen(ranked, formatNumber)}.`;
}

/** The widget in English. */
export const en: Messages = {
  sentence: "Sentence",
  tokens: (tokens) => count(tokens, "token"),
  heads: "Heads",
  head: "Head",
  layer: "Layer",
  causal: "Causal mask",
  steps: "Step of the computation",
  stages: {
    inputs: {
      name: "Inputs",
      law: "X",
      explanation: "Each token is a vector: what it is and where, deeper also its context.",
      legend: "entries",
    },
    projected: {
      name: "Project",
      law: "Q, K, V",
      explanation:
        "Three matrices turn each vector into a query (what it looks for), a key (what it is found by) and a value (what it hands over).",
      legend: "entries",
    },
    scores: {
      name: "Scores",
      law: "Q·Kᵀ",
      explanation:
        "The dot product of every query with every key: large where one token offers what the other looks for.",
      legend: "dot product",
    },
    scaledScores: {
      name: "Scale",
      law: "÷ √dₖ",
      explanation: "Longer vectors have larger dot products; dividing by √dₖ evens that out.",
      legend: "scaled score",
    },
    maskedScores: {
      name: "Mask",
      law: "hide keys",
      explanation: "Keys that a token may not see go to −∞; softmax makes that 0.",
      legend: "masked score",
    },
    weights: {
      name: "Softmax",
      law: "rows sum to 1",
      explanation: "Each row becomes a budget of 1, spent on the tokens that matched best.",
      legend: "share of the row",
    },
    headOutputs: {
      name: "Mix",
      law: "A·V",
      explanation: "Each token takes home the values, mixed in those shares.",
      legend: "entries",
    },
    output: {
      name: "Output",
      law: "concat·Wᴼ",
      explanation: "The heads, side by side, pass one last matrix: one vector a token again.",
      legend: "entries",
    },
  },
  absent: "not recorded",
  noMask: "none",
  notRecorded: (stage) => `The step “${stage}” is not recorded in this data.`,
  empty: "Type a sentence.",
  computing: "Computing…",
  query: "query",
  key: "key",
  feature: "column",
  hidden: "hidden by the mask",
  hint: "Point at a row to see where its token looks; click to hold it.",
  attendsTo: "looks at",
  matches: "matches",
  contains: "holds",
  rowSentence,
  vectorSentence: (row, entries, lowest, highest) =>
    `${quoted(row)} is ${count(entries, "number")} here, from ${lowest} to ${highest}.`,
  nothingVisible: (query) => `The mask hides every token from ${quoted(query)}: its row is all 0.`,
  sumOfRow: (sum) => `The row sums to ${sum}.`,
  notShares: (sums, weights) => ({
    law: `sums ${sums}`,
    explanation: `Rows sum to ${sums}, so these are not shares: weights of ${weights}.`,
    legend: "weight",
  }),
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  cellRank: (rank, all) => (rank === 1 ? `strongest of ${all}` : `rank ${rank} of ${all}`),
  grid: (stage, rows, columns) => `${stage}, ${count(rows, "row")} by ${count(columns, "column")}`,
  gridHelp: "Arrow keys move, Enter holds, Escape lets go.",
  selectedRow: "What the row means",
  about: "About this picture",
  aboutSections: [
    {
      title: "Why divide by √dₖ",
      text: "A dot product of dₖ independent terms spreads as √dₖ. Undivided, softmax gives one score nearly all, and its gradient vanishes.",
    },
    {
      title: "Softmax",
      text: "The exponential makes scores positive; dividing by their sum makes the row 1. What one token gets, the others lose.",
    },
    {
      title: "Heads",
      text: "One set of matrices looks for one kind of thing; several heads look for several, and a last matrix mixes them.",
    },
  ],
  failed: (reason) => `This did not work: ${reason}`,
  origin: {
    handBuilt: "Hand-built matrices",
    trained: "Trained model",
    recorded: "Recorded from a trained model",
    imported: "Imported data",
  },
  handBuilt: {
    label: "hand-built weights, not a trained model",
    layer: "layer",
    cutAt: (shown, all) => `Showing the first ${shown} of ${all} tokens.`,
    heads: {
      previousToken: {
        label: "previous token",
        description: "Asks for the position one step back; the first token looks at itself.",
      },
      nextToken: {
        label: "next token",
        description: "Asks for the position one step on; the last token looks at itself.",
      },
      sameWord: {
        label: "same word",
        description: "Asks for its own spelling, wherever it stands.",
      },
      firstToken: { label: "first token", description: "Asks for position 0." },
      contentWords: {
        label: "content words",
        description: "Asks for words not on a list of English function words, near ones first.",
      },
      nearbyTokens: {
        label: "nearby tokens",
        description: "Asks for its own position, softly.",
      },
      randomA: { label: "random A", description: "Seeded random numbers, as before training." },
      randomB: { label: "random B", description: "Other seeded random numbers." },
    },
  },
};
