import type { AttentionArrays, TraceInput } from "attention-core/formats";
import type { NotebookArray, NotebookLayer, NotebookModel } from "./notebookModel.js";
import { numbersOf } from "./numbersOf.js";

/** The traits with the attention that Python sends. */
export const TRACE_TRAITS = ["layers", "query_tokens", "key_tokens", "label"] as const;

/** The attention that Python sent; null if it sent none. */
export function traceInputOf(model: NotebookModel): TraceInput | null {
  const layers = (model.get("layers") ?? []) as readonly NotebookLayer[]; // as the trait has it
  if (layers.length === 0) return null;
  // Traits of Python have no types here; traceFrom refuses tokens that are not texts.
  const queryTokens = (model.get("query_tokens") ?? []) as readonly string[];
  const keyTokens = (model.get("key_tokens") ?? []) as readonly string[]; // the same
  const label = model.get("label");
  return {
    attentions: layers.map(({ weights }) => numbersOf(weights)),
    ...stage(layers, "queries"),
    ...stage(layers, "keys"),
    ...stage(layers, "values"),
    queryTokens,
    keyTokens: keyTokens.length > 0 ? keyTokens : queryTokens,
    ...(typeof label === "string" && label !== "" ? { label } : {}),
  };
}

/** An earlier stage, where every layer has it. */
function stage(
  layers: readonly NotebookLayer[],
  name: "queries" | "keys" | "values",
): Readonly<Record<string, AttentionArrays>> {
  const arrays = layers.map((layer) => layer[name]);
  const isThere = (array: NotebookArray | undefined) => array !== undefined && array !== null;
  return arrays.every(isThere) ? { [name]: arrays.map((array) => numbersOf(array!)) } : {};
}
