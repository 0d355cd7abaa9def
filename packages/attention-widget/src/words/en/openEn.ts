import type { OpenMessages } from "../openMessages.js";
import { count } from "./count.js";

/** The English words for opening files. */
export const openEn: OpenMessages = {
  open: "Open …",
  hint: "Open a file with your model’s attention; you can also drop or paste it here.",
  drop: "Drop to open",
  title: "Opened file",
  pasted: "Pasted data",
  reading: (name) => `Reading ${name} …`,
  cancel: "Cancel",
  opened: (name, format) => `${name}, read as ${format}:`,
  summary: ({ layers, heads, queries, keys, rowsSumToOne, causal }) => {
    const sums = rowsSumToOne ? "rows sum to 1" : "rows do not sum to 1";
    const size = `${count(layers, "layer")} × ${count(heads, "head")}`;
    return `${size}, ${queries} query × ${keys} key tokens, ${sums}, causal: ${causal ? "yes" : "no"}.`;
  },
  isTransposed: "Columns sum to 1 and rows do not: queries and keys look swapped.",
  computed: "The file has no weights: they were computed here from queries and keys.",
  noTokens: "The file has no token texts, so positions are shown instead.",
  numbering: (isNumbered) =>
    isNumbered
      ? "Layers and heads are numbered as in the file."
      : "The file does not number its layers and heads, so they are counted from 1.",
  prompt: (tokens) => `The prompt is ${count(tokens, "token")} long; the model wrote the others.`,
  onlyFirst: (files) => `Of ${files} files, only the first was opened.`,
  view: "Matrices",
  axes: "Axes",
  axisNames: {
    step: "step",
    layer: "layer",
    batch: "batch",
    head: "head",
    query: "query",
    key: "key",
  },
  transposed: "Swap queries and keys",
  causal: "Causal mask",
  tokens: { tokens: "Token texts", queryTokens: "Query tokens", keyTokens: "Key tokens" },
  tokensOf: (named, needed) => `${named} of ${needed}, separated by spaces`,
  back: "Back to the previous view",
  close: "Close",
};
