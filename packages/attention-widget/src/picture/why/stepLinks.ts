import type { Stage } from "../../settings/stages.js";
import type { Step } from "../../transforms/arithmetic/step.js";
import { formatDigits } from "../../words/formatDigits.js";
import { formatShare } from "../../words/formatNumber.js";
import type { InspectorWords } from "../words/inspectorWords.js";

/** A link of the chain before it knows which stage is open. */
export interface StepLink {
  readonly stage: Stage;
  readonly formula: string;
  readonly result: string;
  /** The operation in words. */
  readonly operation: string;
  readonly isWeight?: boolean;
}

/** A step of a key that is not hidden. */
type VisibleStep = Exclude<Step, { readonly kind: "hidden" }>;

/** The links of one step of the arithmetic. */
export function stepLinks(step: Step, words: InspectorWords): readonly StepLink[] {
  return step.kind === "hidden" ? hiddenLinks(step.result, words) : [visibleLink(step, words)];
}

/** A hidden key has the links of any other: its exponential is 0, and so is its share of whatever sum. */
function hiddenLinks(result: number, words: InspectorWords): readonly StepLink[] {
  const operation = words.arithmetic.step({ kind: "hidden", result: 0 });
  const zero = formatDigits(0, words.locale);
  return [
    { stage: "weights", formula: "exp(−∞)", operation, result: zero },
    {
      stage: "weights",
      formula: "÷ Σ",
      operation: words.arithmetic.weight,
      result: formatShare(result, words.locale),
      isWeight: true,
    },
  ];
}

function visibleLink(step: VisibleStep, words: InspectorWords): StepLink {
  const isWeight = step.kind === "share";
  const format = isWeight ? formatShare : formatDigits;
  return {
    stage: stageOf(step.kind),
    formula: formulaOf(step, words.locale),
    operation: words.arithmetic.step(step),
    result: format(step.result, words.locale),
    isWeight,
  };
}

function stageOf(kind: VisibleStep["kind"]): Stage {
  if (kind === "product" || kind === "bias") return "scores";
  if (kind === "scale" || kind === "factor") return "scaledScores";
  return kind === "mask" ? "maskedScores" : "weights";
}

/** The same in every language, but for the decimal sign. */
function formulaOf(step: VisibleStep, locale: string | undefined): string {
  switch (step.kind) {
    case "product":
      return "q·k";
    case "bias":
      return `+ ${formatDigits(step.bias, locale)}`;
    case "scale":
      return `÷ √${step.dHead}`;
    case "factor":
      return step.factor === 1 ? "÷ 1" : `× ${formatDigits(step.factor, locale)}`;
    case "mask":
      return step.result === -Infinity ? "+ (−∞)" : "+ 0";
    case "temperature":
      return `÷ ${formatDigits(step.temperature, locale)}`;
    case "largest":
      return step.largest < 0
        ? `+ ${formatDigits(-step.largest, locale)}`
        : `− ${formatDigits(step.largest, locale)}`;
    case "exponential":
      return "exp";
    case "share":
      return `÷ Σ ${formatDigits(step.sum, locale)}`;
  }
}
