import { arrayOf } from "../arrays/arrayOf.js";
import type { NumberArray } from "../arrays/numberArray.js";
import { stackArrays } from "../arrays/stackArrays.js";
import type { OpenedData } from "../containers/openedData.js";
import { fieldsOf } from "../field.js";
import type { LayerSet, SavedLayer } from "../layerSet.js";
import type { Reading } from "../reading.js";
import { tokenFields } from "./tokenFields.js";

/** The name of a matrix: its layer, its head and the ending of its stage. */
const NAME = /^block_(\d+)_attn_head_(\d+)_attn(_scaled|_masked|_softmax)?$/;

/** The stage that each ending of a name means; none is the product of queries and keys. */
const STAGES = { "": "scores", _scaled: "scaledScores", _masked: "maskedScores" } as const;

/**
 * Every stage of every head as Transformer Explainer's model names them, a matrix each.
 *
 * ```text
 * { block_0_attn_head_0_attn: …, block_0_attn_head_0_attn_scaled: …, …_masked: …, …_softmax: … }
 * each { data, dims: [query, key] }
 * tokens: both queries and keys, optional
 * ```
 *
 * Source: Transformer Explainer, src/utils/model.
 */
export function readTransformerExplainer({ value }: OpenedData): Reading | undefined {
  const stages = new Map<string, Heads>(); // by layer and ending
  for (const [name, entry] of fieldsOf(value)) {
    const [, layer, head, ending = ""] = NAME.exec(name) ?? [];
    const array = layer === undefined ? undefined : arrayOf(entry);
    if (array?.shape.length !== 2) continue;
    const key = `${layer}${ending}`;
    stages.set(key, (stages.get(key) ?? new Map<number, NumberArray>()).set(Number(head), array));
  }
  const layers = [...stages.keys()]
    .filter((key) => key.endsWith("_softmax"))
    .map((key) => Number.parseInt(key, 10))
    .sort((a, b) => a - b);
  if (layers.length === 0) return undefined;
  const { queryTokens, keyTokens } = tokenFields(value).tokensOf("self");
  const layerSet: LayerSet = {
    id: "self",
    label: "self-attention",
    side: "self",
    queryTokens: queryTokens?.[0],
    keyTokens: keyTokens?.[0],
    layers: layers.map((layer) => layerOf(layer, stages)),
  };
  return { layerSets: [layerSet] };
}

/** The matrices of one stage by head. */
type Heads = Map<number, NumberArray>;

/** The heads of one layer stacked, [query, key] each -> [head, query, key], for each stage that all heads have. */
function layerOf(layer: number, stages: ReadonlyMap<string, Heads>): SavedLayer {
  const matrices = stages.get(`${layer}_softmax`)!;
  const heads = [...matrices.keys()].sort((a, b) => a - b);
  const weights = stackArrays(
    "readAttention",
    `heads of layer ${layer}`,
    heads.map((head) => matrices.get(head)!),
  );
  const shape = `${weights.shape.slice(1)}`;
  const others = Object.entries(STAGES).flatMap(([ending, stage]) => {
    const own = heads.flatMap((head) => stages.get(`${layer}${ending}`)?.get(head) ?? []);
    const isWhole = own.length === heads.length && own.every((part) => `${part.shape}` === shape);
    return isWhole ? [[stage, stackArrays("readAttention", "heads", own)] as const] : [];
  });
  return { name: layer, heads, weights, stages: Object.fromEntries(others) };
}
