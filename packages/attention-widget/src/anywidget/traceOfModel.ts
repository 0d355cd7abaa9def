import type { AttentionTrace } from "attention-core";
import { type AttentionArrays, traceFrom } from "attention-core/formats";
import { refuse } from "../settings/refuse.js";
import { checkLayers, checkTraits } from "./checkLayers.js";
import type { NotebookLayer, NotebookModel } from "./notebookModel.js";
import { numbersOf } from "./numbersOf.js";

/** The traits with the attention that Python sends. */
export const TRACE_TRAITS = ["layers", "query_tokens", "key_tokens", "label"] as const;

const STAGES = ["scores", "queries", "keys", "values"] as const;

/** The attention that Python sent; null where it sent none. */
export function traceOfModel(model: NotebookModel): AttentionTrace | null {
  const traits: object = Object.fromEntries(TRACE_TRAITS.map((name) => [name, model.get(name)]));
  checkTraits(traits);
  const { layers, query_tokens: queryTokens, key_tokens: keyTokens, label } = traits;
  if (!layers?.length) return null;
  checkLayers(layers);
  const trace = traceFrom({
    attentions: layers.map(({ weights }) => numbersOf(weights)),
    ...Object.fromEntries(STAGES.flatMap((name) => stage(layers, name))),
    queryTokens: queryTokens ?? [],
    keyTokens: keyTokens?.length ? keyTokens : (queryTokens ?? []),
    ...(label ? { label } : {}),
  });
  return named(trace, layers);
}

/** An earlier stage, where every layer has it. */
function stage(
  layers: readonly NotebookLayer[],
  name: (typeof STAGES)[number],
): [string, AttentionArrays][] {
  const arrays = layers.flatMap((layer) => layer[name] ?? []);
  return arrays.length === layers.length ? [[name, arrays.map(numbersOf)]] : [];
}

/** A trace with the names that Python gave to layers and heads. */
function named(trace: AttentionTrace, layers: readonly NotebookLayer[]): AttentionTrace {
  const names = layers.map(({ label, head_labels: headLabels }, i) => {
    const heads = trace.layers[i]?.headLabels.length;
    if (headLabels && headLabels.length !== heads) {
      const what = `layers[${i}].head_labels`;
      refuse("anywidget", what, `have ${heads} entries, one per head`, headLabels.length);
    }
    return { ...(label ? { label } : {}), ...(headLabels ? { headLabels } : {}) };
  });
  if (names.every((of) => Object.keys(of).length === 0)) return trace;
  return { ...trace, layers: trace.layers.map((layer, i) => ({ ...layer, ...names[i] })) };
}
