import type { AttentionTrace } from "attention-core";
import { isSharedByHeads } from "../../settings/isSharedByHeads.js";
import type { Cell } from "../../settings/selection/cell.js";
import type { Stage } from "../../settings/stages.js";
import { numberAt } from "../../transforms/arithmetic/scoreSteps.js";
import type { Conditions } from "../../transforms/arithmetic/step.js";
import { formatShare } from "../../words/formatNumber.js";
import { tokenNames } from "../../words/tokenNames.js";
import type { InspectorWords } from "../words/inspectorWords.js";
import { type ChainLink, chainLinks } from "./chainLinks.js";
import { type WhyBars, whyBars } from "./whyBars.js";

/** Why a weight is what it is: one chain from the query and the key to the weighted sum. */
export interface WhyPicture {
  /** The names of the two tokens. */
  readonly queryToken: string;
  readonly keyToken: string;
  /** The weight as the arcs have it. */
  readonly weight: string;
  readonly links: readonly ChainLink[];
  /** The numbers of the stage that is open; null if it has none of this pair. */
  readonly bars: WhyBars | null;
  /** The unknown part of the chain, in one sentence; null if all of it is known. */
  readonly note: string | null;
}

/** The pair whose weight is explained, and the stage that is open. */
export interface WhyInput {
  readonly trace: AttentionTrace;
  readonly layer: number;
  readonly head: number;
  readonly stage: Stage;
  readonly cell: Cell;
  readonly experiment: Conditions;
  /** A sentence in place of steps that are not known; what combines heads or words has its own. */
  readonly unknown: string;
}

/** The chain of a pair of tokens; null if there is no such pair. */
export function whyPicture(input: WhyInput, words: InspectorWords): WhyPicture | null {
  const { trace, layer, head, stage, cell } = input;
  const data = trace.layers[layer];
  const weight = numberAt(data?.weights, { head, ...cell });
  const queryToken = tokenNames(trace.queryTokens)[cell.row];
  const keyToken = tokenNames(trace.keyTokens)[cell.column];
  if (data === undefined || weight === undefined) return null;
  if (queryToken === undefined || keyToken === undefined) return null;
  const place = { layer: data, head, cell, weight, experiment: input.experiment };
  const { links, isWhole } = chainLinks(place, stage, words);
  return {
    queryToken,
    keyToken,
    weight: formatShare(weight, words.locale),
    links,
    bars: isSharedByHeads(stage) ? null : whyBars(data, { head, ...cell }, stage, words),
    note: isWhole ? null : input.unknown,
  };
}
