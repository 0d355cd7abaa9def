import {
  type AttentionSource,
  type AttentionTrace,
  causalMask,
  type Projections,
  type TraceSettings,
} from "attention-core";
import { en } from "../../words/en/en.js";
import type { Messages } from "../../words/messages.js";
import { tokenize } from "../tokenize.js";
import { TOY_HEADS } from "./heads.js";
import { toyInputs } from "./inputs.js";
import { toyProjections } from "./projections.js";
import { toyStages } from "./toyStages.js";

/** The most tokens that are computed; the memory of every stage grows with their square. */
const MOST_TOKENS = 512;

/**
 * Attention by hand-built weights, not by a trained model: real projection matrices, made so that
 * each head has a job that can be stated and checked. No download, no network.
 *
 * Every number comes from the matrices by the functions of attention-core; none is painted.
 *
 * @param messages - names of the heads and other words, English when left out
 * @returns a source of traces with 1 to 8 heads and every stage
 * @example
 * ```ts
 * import { toySource } from "attention-widget";
 *
 * const settings = { heads: 1, causal: false };
 * const trace = await toySource().trace("to be or not to be", settings, new AbortController().signal);
 * console.log(trace.layers[0]?.weights.shape); // [ 1, 6, 6 ]
 * ```
 */
export function toySource(messages: Messages = en): AttentionSource {
  const built = new Map<number, Projections>();
  const projectionsFor = (heads: number) => {
    const projections = built.get(heads) ?? toyProjections(heads);
    built.set(heads, projections);
    return projections;
  };
  return {
    headChoices: TOY_HEADS.map((_, i) => i + 1),
    trace: (text, settings) => toyTrace(text, settings, projectionsFor(settings.heads), messages),
  };
}

function toyTrace(
  text: string,
  { heads, causal }: TraceSettings,
  projections: Projections,
  messages: Messages,
): AttentionTrace {
  const all = tokenize(text);
  const tokens = all.slice(0, MOST_TOKENS);
  const inputs = toyInputs(tokens);
  const mask = causal ? causalMask(tokens.length) : undefined;
  const stages = toyStages(inputs, projections, heads, mask);
  const names = TOY_HEADS.slice(0, heads);
  return {
    source: { kind: "toy", label: messages.toy.label },
    queryTokens: tokens,
    keyTokens: tokens,
    notice: all.length > MOST_TOKENS ? messages.toy.cutAt(MOST_TOKENS, all.length) : undefined,
    layers: [
      {
        label: messages.toy.layer,
        headLabels: names.map((name) => messages.toy.heads[name].label),
        headDescriptions: names.map((name) => messages.toy.heads[name].description),
        inputs,
        projections,
        mask,
        ...stages,
      },
    ],
  };
}
