import type { HeadStages } from "../../headStages.js";
import { isArray } from "../../internal/checks/isArray.js";
import { checkHeadStages } from "../checkHeadStages.js";
import type { Readable } from "../layerSet.js";
import { refuseData } from "../refuseData.js";
import { HEAD_STAGES } from "../traceFile/traceFile.js";
import { knownStages } from "./knownStages.js";

/**
 * What a layer of our own format knows of single heads.
 *
 * @param path - of the layer, for errors
 * @param stored - the JSON value, which is untrusted
 * @param shape - of the weights: [heads, queries, keys]
 * @param unpack - an array by its name in an object of the file, at a path in the layer
 */
export function storedHeadStages(
  path: string,
  stored: unknown,
  shape: readonly number[],
  unpack: (name: string, from: unknown, path: string) => Readable | undefined,
): readonly (HeadStages | null)[] {
  if (!isArray(stored)) return refuseData(`${path}.headStages`, "be an array", typeof stored);
  const all = stored.map((known, head) => {
    if (known === null) return null;
    const parts = HEAD_STAGES.map(
      (name) => [name, unpack(name, known, `headStages[${head}].${name}`)] as const,
    );
    return Object.fromEntries(knownStages(parts)) as HeadStages; // whose shapes are checked now
  });
  checkHeadStages("readAttention", `${path}.headStages`, all, shape);
  return all;
}
