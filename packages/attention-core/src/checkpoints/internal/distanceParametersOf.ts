import { checkShapes } from "../../internal/checks/checkShapes.js";
import { quote } from "../../internal/quote.js";
import { transpose } from "../../internal/transpose.js";
import type { Vector } from "../../shape.js";
import type { DistanceParameters, DistanceProjection } from "../distanceParameters.js";
import type { Parameter } from "../namedParameters.js";
import type { LayerParameters } from "./layerParameters.js";
import { parameterTensor } from "./parameterTensor.js";
import { refuseMissing } from "./refuseMissing.js";

/** What DeBERTa has outside of its layers, by the endings of their names. */
const EMBEDDINGS = ".encoder.rel_embeddings.weight";
const NORM = ".encoder.LayerNorm.";

/**
 * What a layer and the encoder around it learned of distances, or undefined if the encoder has no vectors of them.
 *
 * Source: He et al. 2021 (DeBERTa), section 3.1; `rel_embeddings` in Hugging Face Transformers.
 *
 * @param parameters - of the whole model
 * @param found - those of the layer's attention
 * @param dInput - the width of what the layer reads, which the vectors have too
 * @returns embeddings [distances, dInput], key and query projections [dInput, dModel], norm gain and bias [dInput]; a
 *   part that the file does not have is left out
 */
export function distanceParametersOf(
  caller: string,
  parameters: ReadonlyMap<string, Parameter>,
  { matrix, has, optionalVector }: LayerParameters,
  dInput: number,
): DistanceParameters | undefined {
  const entries = [...parameters];
  const names = entries.map(([name]) => name);
  const findByEnding = (end: string) => entries.find(([name]) => `.${name}`.endsWith(end));
  const read = ([name, value]: [string, Parameter], axes: string) => {
    const tensor = parameterTensor(caller, name, value);
    checkShapes(caller, { [quote(name)]: [tensor, axes] }, { dInput });
    return tensor;
  };
  const embeddings = findByEnding(EMBEDDINGS);
  if (embeddings === undefined) {
    if (has("self.pos_key_proj.weight") || has("self.pos_query_proj.weight")) {
      refuseMissing(caller, "parameters", EMBEDDINGS.slice(1), names);
    }
    return undefined;
  }
  const projectionOf = (name: string): DistanceProjection | undefined =>
    has(`${name}.weight`)
      ? {
          projection: transpose(matrix(`${name}.weight`, "dModel dInput")), // [dModel, dInput] -> [dInput, dModel]
          bias: optionalVector(`${name}.bias`, "dModel"),
        }
      : undefined;
  const [key, query] = [projectionOf("self.pos_key_proj"), projectionOf("self.pos_query_proj")];
  const { shape, data } = read(embeddings, "distances dInput");
  const vectorOf = (entry: [string, Parameter]): Vector => {
    const { data: numbers } = read(entry, "dInput");
    return { shape: [numbers.length], data: numbers };
  };
  const [gain, bias] = [findByEnding(`${NORM}weight`), findByEnding(`${NORM}bias`)];
  if ((gain === undefined) !== (bias === undefined)) {
    const missing = `${NORM}${gain === undefined ? "weight" : "bias"}`.slice(1);
    refuseMissing(caller, "parameters", missing, names);
  }
  return {
    embeddings: { shape: [shape[0]!, shape[1]!], data },
    ...(gain && bias && { norm: { gain: vectorOf(gain), bias: vectorOf(bias) } }),
    ...(key && { key }),
    ...(query && { query }),
  };
}
