import type { Step } from "../../transforms/arithmetic/step.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { formatDigits } from "../formatDigits.js";

const PRODUCTS = {
  projection: (count: number) => `input × column of W over ${count} components`,
  score: (count: number) => `q·k over ${count} terms`,
  weightedSum: (count: number) => `weight × value over ${count} keys`,
  output: (count: number) => `concatenated heads × column of Wᴼ over ${count} components`,
};

function step(what: Step): string {
  switch (what.kind) {
    case "product":
      return PRODUCTS[what.of](what.terms.length);
    case "bias":
      return `+ bias ${formatDigits(what.bias)}`;
    case "scale":
      return `÷ √${what.dHead}`;
    case "factor":
      return what.factor === 1 ? "not divided" : `× ${formatDigits(what.factor)}`;
    case "mask":
      return what.result === -Infinity ? "+ −∞, hidden by the mask" : "+ 0, not hidden";
    case "hidden":
      return "hidden by the mask";
    case "temperature":
      return `÷ temperature ${formatDigits(what.temperature)}`;
    case "largest":
      return `− row maximum ${formatDigits(what.largest)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ sum of the row ${formatDigits(what.sum)}`;
  }
}

/** The arithmetic in English. */
export const arithmeticEn: ArithmeticMessages = {
  why: "Why",
  is: "is",
  component: (number) => `component ${number}`,
  step,
  largest:
    "For large scores, the row maximum is subtracted first, so that exp stays readable; the weights do not change.",
  termColumns: {
    projection: ["component", "input × W", "product"],
    score: ["component", "query × key", "product"],
    weightedSum: ["key", "weight × value", "product"],
    output: ["head, component", "head output × Wᴼ", "product"],
  },
  rest: (count, sum) => `and ${count} more: ${sum}`,
  allTerms: (count) => `All ${count} terms`,
  given: (layersBefore) =>
    layersBefore === 0
      ? "This number is an input: the computation starts here."
      : `This number comes from layer ${layersBefore}.`,
  handBuiltInput: {
    spelling: "This number is an input: a part of the token’s spelling.",
    contentWord: "This number is an input: 1 for a content word, 0 for any other token.",
    position: "This number is an input: a part of the token’s position.",
  },
  chain: "From the query and the key to the weighted sum",
  link: (operation, stage) => `${operation}; opens “${stage}”`,
  weight: "attention weight",
  weightedValue: "length of weight × value",
  unknown: "This data does not record how this number was computed.",
};
