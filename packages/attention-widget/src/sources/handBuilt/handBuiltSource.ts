import {
  type AttentionSource,
  type AttentionTrace,
  causalMask,
  type Projections,
  type TraceSettings,
} from "attention-core";
import { checkValue } from "../../settings/checks/checkFields.js";
import { isObject, type Rule } from "../../settings/checks/rules.js";
import { en } from "../../words/en/index.js";
import { mergeMessages } from "../../words/mergeMessages.js";
import type { Messages } from "../../words/messages.js";
import { firstTokens } from "../firstTokens.js";
import { checkTraceArguments } from "./checkTraceArguments.js";
import { HAND_BUILT_HEADS } from "./handBuiltHead.js";
import { handBuiltInputs } from "./handBuiltInputs.js";
import { handBuiltProjections } from "./handBuiltProjections.js";
import { handBuiltStages } from "./handBuiltStages.js";

/** The maximum number of tokens, because the memory of every stage grows with its square. */
const MAX_TOKENS = 512;

const MESSAGES: Rule = {
  must: "have handBuilt, as en has",
  isKind: (value) => isObject(value) && value.handBuilt != null,
};

const CALLER = "handBuiltSource";

/**
 * Attention with hand-built matrices, not a trained model: real projection matrices, built so that each head has a job
 * that can be stated and checked. No download, no network.
 *
 * attention-core computes every value from these matrices; none is made up.
 *
 * @param messages - names of the heads and other texts, English by default
 * @returns a source of traces with 1 to 8 heads and every stage; its `trace` throws a RangeError if `heads` is out of
 *   range, and a TypeError if an argument is the wrong kind of thing
 * @throws TypeError if `messages` lack those of the source, or have one of the wrong kind
 * @example
 * ```ts
 * import { handBuiltSource } from "attention-widget";
 *
 * const settings = { heads: 1, causal: false };
 * const trace = await handBuiltSource().trace("to be or not to be", settings, new AbortController().signal);
 * console.log(trace.layers[0]?.weights.shape); // [ 1, 6, 6 ]
 * ```
 */
export function handBuiltSource(messages: Messages = en): AttentionSource {
  checkValue(CALLER, "messages", messages, MESSAGES);
  const { handBuilt: words } = mergeMessages<Pick<Messages, "handBuilt">>(CALLER, messages, {
    handBuilt: en.handBuilt,
  });
  const built = new Map<number, Projections>();
  const projectionsFor = (heads: number) => {
    const projections = built.get(heads) ?? handBuiltProjections(heads);
    built.set(heads, projections);
    return projections;
  };
  return {
    headChoices: HAND_BUILT_HEADS.map((_, i) => i + 1),
    trace(text, settings) {
      checkTraceArguments(text, settings, HAND_BUILT_HEADS.length);
      return handBuiltTrace(text, settings, projectionsFor(settings.heads), words);
    },
  };
}

function handBuiltTrace(
  text: string,
  { heads, causal }: TraceSettings,
  projections: Projections,
  words: Messages["handBuilt"],
): AttentionTrace {
  const { tokens, all } = firstTokens(text, MAX_TOKENS);
  const inputs = handBuiltInputs(tokens);
  const mask = causal ? causalMask(tokens.length) : undefined;
  const stages = handBuiltStages(inputs, projections, heads, mask);
  const names = HAND_BUILT_HEADS.slice(0, heads);
  return {
    source: { kind: "handBuilt", label: words.label },
    queryTokens: tokens,
    keyTokens: tokens,
    notice: all === tokens.length ? undefined : words.cutAt(tokens.length, all),
    layers: [
      {
        label: words.layer,
        headLabels: names.map((name) => words.heads[name].label),
        headDescriptions: names.map((name) => words.heads[name].description),
        inputs,
        projections,
        mask,
        ...stages,
      },
    ],
  };
}
