import type { Projections } from "../../projections.js";
import type { Matrix, Vector } from "../../shape.js";
import type { Readable } from "../layerSet.js";
import { refuseData } from "../refuseData.js";

/**
 * The learned matrices of a layer in our own format, refused unless the four that every layer has are there.
 *
 * ```text
 * { query: [dInput, heads · dHead], key, value, output: [heads · dValue, dOutput], queryBias: [heads · dHead], … }
 * ```
 *
 * Source: docs/attention-trace.md.
 *
 * @param path - where they lie in the file, for errors
 * @param unpack - the numbers under a name: a matrix [dInput, dOutput], a bias [dOutput]
 */
export function storedProjections(
  path: string,
  unpack: (name: string) => Readable | undefined,
): Projections {
  const matrix = (name: string): Matrix => {
    const stored = unpack(name);
    if (stored?.shape.length !== 2) {
      return refuseData(`${path}.${name}`, "be a matrix", `[${stored?.shape ?? ""}]`);
    }
    return { shape: [stored.shape[0]!, stored.shape[1]!], data: stored.floats() };
  };
  const vector = (name: string): Vector | undefined => {
    const stored = unpack(name);
    return stored && { shape: [stored.shape[0]!], data: stored.floats() };
  };
  return {
    query: matrix("query"),
    key: matrix("key"),
    value: matrix("value"),
    output: matrix("output"),
    queryBias: vector("queryBias"),
    keyBias: vector("keyBias"),
    valueBias: vector("valueBias"),
    outputBias: vector("outputBias"),
  };
}
