import { formatNumber, formatShare } from "../view/formatNumber.js";
import type { RankedKey } from "../view/rowReading.js";
import type { Stage } from "../view/stages.js";
import type { Messages } from "./messages.js";

const quoted = (token: string) => `“${token}”`;

/** `“tired” (0.53), then “cross” (0.12) and “the” (0.06)` */
function inOrder(ranked: readonly RankedKey[], format: (value: number) => string): string {
  const parts = ranked.map(({ name, value }) => `${quoted(name)} (${format(value)})`);
  const [first, ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return `${first}`;
  return `${first}, then ${[...rest, last].join(" and ")}`;
}

function rowSentence(query: string, ranked: readonly RankedKey[], stage: Stage): string {
  return stage === "weights"
    ? `${quoted(query)} looks most at ${inOrder(ranked, formatShare)}.`
    : `${quoted(query)} matches best with ${inOrder(ranked, formatNumber)}.`;
}

/** The widget in English. */
export const en: Messages = {
  sentence: "Sentence",
  sentencePlaceholder: "Type a sentence",
  tokens: (count) => (count === 1 ? "1 token" : `${count} tokens`),
  heads: "Heads",
  head: "Head",
  layer: "Layer",
  causal: "Causal mask",
  causalHint: "No token sees a later one",
  steps: "Step of the computation",
  stages: {
    inputs: {
      name: "Inputs",
      law: "X",
      explanation: "Each token becomes a vector: what the word is, and where it stands.",
      legend: "entries of X",
    },
    projected: {
      name: "Project",
      law: "Q, K, V",
      explanation:
        "Three matrices turn each vector into a query (what it looks for), a key (what it can be found by) and a value (what it hands over).",
      legend: "entries of Q, K and V",
    },
    scores: {
      name: "Scores",
      law: "Q·Kᵀ",
      explanation:
        "The dot product of every query with every key: large where what one token looks for is what the other offers.",
      legend: "dot product",
    },
    scaledScores: {
      name: "Scale",
      law: "÷ √dₖ",
      explanation:
        "Dot products of longer vectors are larger. Dividing by √dₖ takes that out, so that softmax does not saturate.",
      legend: "scaled score",
    },
    maskedScores: {
      name: "Mask",
      law: "hide keys",
      explanation: "Keys that a token may not see are set to −∞. Without a mask nothing changes.",
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
      explanation: "Each token takes home the values of the others, mixed in those shares.",
      legend: "entries of A·V",
    },
    output: {
      name: "Output",
      law: "concat·Wᴼ",
      explanation:
        "All heads are laid side by side, and one last matrix turns them back into one vector a token.",
      legend: "entries of the output",
    },
  },
  absent: "not recorded",
  noMask: "none",
  notRecorded: (stage) =>
    `The step “${stage}” is not recorded in this data, so there is nothing to show here.`,
  empty: "Type a sentence to see where its tokens look.",
  computing: "Computing…",
  query: "query",
  key: "key",
  feature: "column",
  hidden: "hidden by the mask",
  hiddenLegend: "hidden",
  hint: "Hover a row, tap it, or use the arrow keys to see where that token looks.",
  looksAt: "looks at",
  matches: "matches",
  holds: "holds",
  rowSentence,
  vectorSentence: (row, count, lowest, highest) =>
    `${quoted(row)} is ${count} numbers here, from ${lowest} to ${highest}.`,
  nothingVisible: (query) => `The mask hides every token from ${quoted(query)}: its row is all 0.`,
  sumOfRow: (sum) => `The row sums to ${sum}.`,
  cell: (row, column, value) => `${row}, ${column}: ${value}`,
  cellRank: (rank, count) => (rank === 1 ? `strongest of ${count}` : `${rank} of ${count}`),
  grid: (stage, rows, columns) => `${stage}, ${rows} rows by ${columns} columns`,
  gridHelp: "Arrow keys move, Enter holds a row, Escape lets go.",
  reading: "What the row means",
  why: "Why",
  is: "is",
  highestOfRow: "highest of the row",
  termsOf: (count) => `over ${count} terms`,
  sumOfExponentials: "sum of the row",
  about: "About this picture",
  aboutSections: [
    {
      title: "Queries, keys and values",
      text: "Every token plays three parts. As a query it says what it is looking for; as a key, what it can be found by; as a value, what it hands over once found. Each part is the token’s vector times a matrix of its own: Q, K and V.",
    },
    {
      title: "Scores",
      text: "A query is compared with every key by a dot product: multiply the vectors entry by entry and add up. A row of the picture is one query, a column is one key.",
    },
    {
      title: "Why divide by √dₖ",
      text: "A dot product of dₖ independent terms has a spread that grows as √dₖ. Left alone, one score would run away from the others, softmax would give it nearly everything, and training would stall because the gradient there is close to 0. Dividing keeps the spread near 1 at any width.",
    },
    {
      title: "Softmax",
      text: "The exponential makes every score positive; dividing by the sum of the row makes the row add up to 1. What was a list of matches is now a budget: attention paid to one token is not paid to another.",
    },
    {
      title: "Heads",
      text: "One set of matrices can look for one kind of thing. Several heads, each with its own, look for different things at the same time; their results are laid side by side and mixed by one last matrix.",
    },
    {
      title: "What the colours say",
      text: "Indigo is a query, amber a key, green a value. For shares, more ink is more attention. For numbers with a sign, indigo is above zero, red below, and paper is zero. Hatched cells are hidden by the mask and have no number.",
    },
  ],
  failed: (reason) => `This could not be computed. ${reason}`,
  origin: { toy: "Toy weights", trained: "Trained weights", imported: "Imported data" },
  toy: {
    label: "hand-built weights, not a trained model",
    layer: "Hand-built layer",
    cutAt: (shown, all) => `Showing the first ${shown} of ${all} tokens.`,
    heads: {
      previousToken: {
        label: "previous token",
        description:
          "Its query is the token’s position turned one step back. The first token has no predecessor and looks at itself.",
      },
      nextToken: {
        label: "next token",
        description:
          "Its query is the token’s position turned one step on. The last token has no successor and looks at itself.",
      },
      sameWord: {
        label: "same word",
        description:
          "Compares spellings: each token finds every occurrence of its own word, itself included, and hands over where they stand.",
      },
      firstToken: {
        label: "first token",
        description: "Every token asks for position 0, whatever it is itself.",
      },
      contentWords: {
        label: "content words",
        description:
          "Looks for words that carry meaning, nearer ones first. Which ones do is read from a list of English function words.",
      },
      nearbyTokens: {
        label: "nearby tokens",
        description:
          "Asks for its own position, softly: neighbours match almost as well as the token itself.",
      },
      randomA: {
        label: "random A",
        description: "Seeded random numbers: what a head does before any training.",
      },
      randomB: {
        label: "random B",
        description: "Other seeded random numbers: no two untrained heads agree.",
      },
    },
  },
};
