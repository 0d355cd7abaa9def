import type { AttentionLayer } from "attention-core";
import { STAGES, type Stage } from "../../settings/stages.js";
import { numberAt } from "../../transforms/arithmetic/scoreSteps.js";
import type { Step } from "../../transforms/arithmetic/step.js";
import { maskIfAny } from "../../transforms/knownMask.js";
import { formatDigits } from "../../words/formatDigits.js";
import { formatShare } from "../../words/formatNumber.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type StepLink, stepLinks } from "./stepLinks.js";
import { type ExplainedWeight, stepsToWeight } from "./stepsToWeight.js";
import { vectorAt } from "./vectorAt.js";

/** One link of the chain: an operation, and the number that it gives. */
export interface ChainLink {
  /** The stage that it belongs to, and opens. */
  readonly stage: Stage;
  /** The operation as a formula: `÷ √128`. */
  readonly formula: string;
  readonly result: string;
  /** What a screen reader announces after the formula: the operation in words, and the stage that opens. */
  readonly description: string;
  /** Whether its stage is open, comes before the one that is, or after it. */
  readonly time: "past" | "now" | "later";
  /** Whether it is the weight itself. */
  readonly isWeight: boolean;
}

/** The links that are known, and whether the weight follows from them. */
export interface Chain {
  readonly links: readonly ChainLink[];
  readonly isWhole: boolean;
}

/** The links from a query and a key to a weight, and on to the weighted sum; no number is invented. */
export function chainLinks(of: ExplainedWeight, open: Stage, words: InspectorWords): Chain {
  const { layer, weight, head, cell } = of;
  const steps = stepsToWeight(of);
  const links = linksOf(steps, of, words);
  const given: StepLink = {
    stage: "weights",
    formula: words.arithmetic.weight,
    operation: words.arithmetic.weight,
    result: formatShare(weight, words.locale),
    isWeight: true,
  };
  const { values, weights } = layer;
  const value = values && vectorAt(values, { head, heads: weights.shape[0], row: cell.column });
  const weighted: StepLink | undefined = value && {
    stage: "headOutputs",
    formula: "‖a·v‖",
    operation: words.arithmetic.weightedValue,
    result: formatDigits(Math.abs(weight) * lengthOf(value), words.locale),
  };
  const all = [...(links.length > 0 ? links : [given]), ...(weighted ? [weighted] : [])];
  return { links: all.map((link) => linkAt(link, open, words)), isWhole: links.length > 0 };
}

/** The Euclidean norm, unitless. */
function lengthOf(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((sum, component) => sum + component * component, 0));
}

function linkAt({ operation, ...link }: StepLink, open: Stage, words: InspectorWords): ChainLink {
  const { arithmetic, stages } = words;
  const ahead = STAGES.indexOf(link.stage) - STAGES.indexOf(open);
  return {
    isWeight: false,
    ...link,
    description: arithmetic.link(operation, stages[link.stage].name),
    time: ahead < 0 ? "past" : ahead > 0 ? "later" : "now",
  };
}

/** A link for each step, with the mask before the softmax, and the score first if it has no step of its own. */
function linksOf(
  steps: readonly Step[],
  { layer, head, cell }: ExplainedWeight,
  words: InspectorWords,
): readonly StepLink[] {
  if (steps.length === 0) return [];
  const links = steps.flatMap((step) => stepLinks(step, words));
  const mask = maskLink(steps, layer, words);
  const at = links.filter(({ stage }) => stage !== "weights").length;
  const withMask = mask === undefined ? links : [...links.slice(0, at), mask, ...links.slice(at)];
  if (steps[0]?.kind === "product" || steps[0]?.kind === "hidden") return withMask;
  // Without queries and keys, the chain starts at the scores.
  const score = numberAt(layer.maskedScores ?? layer.scaledScores, { head, ...cell });
  if (score === undefined) return withMask;
  const stage = layer.maskedScores === undefined ? "scaledScores" : "maskedScores";
  const operation = words.stages[stage].legend;
  return [
    { stage, formula: operation, operation, result: formatDigits(score, words.locale) },
    ...withMask,
  ];
}

/** A mask that hides only other keys changes nothing here; one that hides nothing is not a link. */
function maskLink(
  steps: readonly Step[],
  { mask, scaledScores }: AttentionLayer,
  words: InspectorWords,
): StepLink | undefined {
  const last = steps.find(({ kind }) => kind === "scale" || kind === "factor");
  const isThere = steps.some(({ kind }) => kind === "mask" || kind === "hidden");
  if (isThere || last === undefined || mask === undefined || scaledScores === undefined)
    return undefined;
  return maskIfAny(mask) && stepLinks({ kind: "mask", result: last.result }, words)[0];
}
