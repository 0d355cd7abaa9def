import { disentangledBias, type HeadTensor, type Projections, splitHeads } from "attention-core";
import type { DistanceParameters } from "attention-core/checkpoints";
import { describeValue } from "../../checks/describeValue.js";
import { layerNorm } from "../../network/layerNorm.js";
import type { Dimensions, DistanceDimensions } from "../config/dimensions.js";
import { refuseCheckpoint } from "../config/refuseCheckpoint.js";
import type { Linear } from "./linear.js";
import type { DistanceBias } from "./network.js";

/**
 * DeBERTa's bias of one layer, which is made of its queries and keys.
 *
 *     bias = disentangledBias(queries, keys, norm(embeddings) · W)
 *
 * Distances without matrices of their own use those of keys and queries.
 *
 * Source: He et al. 2021, equation 4.
 *
 * @param parameters - what the layer learned of distances
 * @param projections - the matrices of its attention
 * @param dimensions - how far distances go, and what is compared with them
 */
export function disentangledBiasOf(
  parameters: DistanceParameters | undefined,
  projections: Projections,
  distances: DistanceDimensions,
  { heads, dModel, epsilon }: Dimensions,
): DistanceBias {
  const { span, maxDistance, hasKeys, hasQueries } = distances;
  const { embeddings, norm, ...own } = parameters ?? refuseMissing("encoder.rel_embeddings.weight");
  if (String(embeddings.shape) !== String([2 * span, dModel])) {
    const must = `have shape [${2 * span}, ${dModel}], as the config says`;
    refuseCheckpoint("encoder.rel_embeddings.weight", must, `[${embeddings.shape.join(", ")}]`);
  }
  const vectors = norm ? layerNorm(embeddings, norm.gain, norm.bias, epsilon) : embeddings;
  const { key, keyBias, query, queryBias } = projections;
  const linearOf = (of: "key" | "query", shared: Linear): Linear =>
    distances.isShared ? shared : (own[of] ?? refuseMissing(`self.pos_${of}_proj.weight`));
  const keyLinear = hasKeys ? linearOf("key", { projection: key, bias: keyBias }) : undefined;
  const queryLinear = hasQueries
    ? linearOf("query", { projection: query, bias: queryBias })
    : undefined;
  return async (queries, keys, multiply) => {
    const headsBy = async (linear: Linear | undefined): Promise<HeadTensor | undefined> =>
      linear && splitHeads(await multiply(vectors, linear), heads); // [2 · span, dModel] -> [heads, 2 · span, dHead]
    return disentangledBias(queries, keys, {
      keys: await headsBy(keyLinear),
      queries: await headsBy(queryLinear),
      maxDistance,
    });
  };
}

/** Refuses a file in which a part was lost. */
function refuseMissing(name: string): never {
  return refuseCheckpoint("parameters", `have ${describeValue(name)}`, "none of that name");
}
