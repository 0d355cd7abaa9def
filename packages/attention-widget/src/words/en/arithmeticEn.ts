import type { Step } from "../../transforms/arithmetic/steps.js";
import type { ArithmeticMessages } from "../arithmeticMessages.js";
import { formatDigits } from "../formatDigits.js";

const PRODUCTS = {
  projection: (count: number) => `input × column of W over ${count} entries`,
  score: (count: number) => `q·k over ${count} terms`,
  weightedSum: (count: number) => `weight × value over ${count} keys`,
  output: (count: number) => `heads side by side × column of Wᴼ over ${count} entries`,
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
      return `− the row’s largest ${formatDigits(what.largest)}`;
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
  component: (number) => `entry ${number}`,
  step,
  largest:
    "Where a score is beyond 8, the row’s largest is taken from all, so that exp stays readable. All exponentials shrink alike: no weight changes.",
  rest: (count, sum) => `and ${count} more: ${sum}`,
  allTerms: (count) => `All ${count} terms`,
  given: (layersBefore) =>
    layersBefore === 0
      ? "This number is where the computation starts."
      : `Layer ${layersBefore} hands this number on.`,
  unknown: "How this number came about is not recorded in this data.",
};
