import { checkShapes } from "../../internal/checks/checkShapes.js";
import { refuse } from "../../internal/checks/refuse.js";
import { quote } from "../../internal/quote.js";
import type { Matrix, Tensor, Vector } from "../../shape.js";
import type { NamedParameters } from "../namedParameters.js";
import { layerPrefix } from "./layerPrefix.js";
import { parametersByName } from "./parametersByName.js";
import { parameterTensor } from "./parameterTensor.js";
import { refuseMissing } from "./refuseMissing.js";

/**
 * The parameters of one layer, by their names within it. An axis has one length wherever it occurs, as in
 * `checkShapes`; of an axis `dModel`, `dModelTimes3` is known too, since fused matrices hold queries, keys and values
 * side by side.
 */
export interface LayerParameters {
  has(name: string): boolean;
  /** Refuses a layer that lacks it. */
  mustHave(name: string): void;
  /** Refused unless it is there and has these two axes, of these lengths where the caller knows them. */
  matrix(name: string, axes: string, lengths?: Readonly<Record<string, number>>): Matrix;
  /** Refused unless it is there and has this axis. */
  vector(name: string, axis: string, lengths?: Readonly<Record<string, number>>): Vector;
  /** Refused unless it has this axis; undefined when there is no such parameter. */
  optionalVector(
    name: string,
    axis: string,
    lengths?: Readonly<Record<string, number>>,
  ): Vector | undefined;
  /** Refuses a layer with parameters that nothing has read: they would change what it computes. */
  refuseUnread(): void;
}

/** What may lie beside matrices and changes nothing in them: buffers of old files, and later norms. */
const HARMLESS = /(^|\.)(rotary_emb|LayerNorm|masked_bias)(\.|$)|^(attn\.)?bias$/;

/**
 * Finds a layer, whatever the name of the model around it, see `layerPrefix`.
 *
 * @param caller - the public function that was called
 * @param parameters - of the whole model
 * @param place - where the layer lies in the model; ends with a dot, unless it is empty
 * @param anchor - a parameter that every such layer has
 */
export function layerParameters(
  caller: string,
  parameters: NamedParameters,
  place: string,
  anchor: string,
): LayerParameters {
  const present = parametersByName(caller, parameters);
  const names = [...present.keys()];
  const prefix = layerPrefix(caller, names, place, anchor);
  const lengths: Record<string, number> = {};
  const wasRead = new Set<string>();

  const has = (name: string): boolean => present.has(prefix + name);
  const mustHave = (name: string): void => {
    if (!has(name)) refuseMissing(caller, "parameters", prefix + name, names);
  };

  function read(name: string, spec: string): Tensor {
    const full = prefix + name;
    wasRead.add(full);
    mustHave(name);
    const parameter = parameterTensor(caller, full, present.get(full));
    checkShapes(caller, { [quote(full)]: [parameter, spec] }, lengths);
    for (const [i, axis] of spec.split(" ").entries()) {
      const length = lengths[axis] ?? parameter.shape[i]!;
      lengths[axis] = length;
      lengths[`${axis}Times3`] = 3 * length;
    }
    checkShapes(caller, { [quote(full)]: [parameter, spec] }, lengths); // an axis may be named twice
    return parameter;
  }

  const vector: LayerParameters["vector"] = (name, axis, given = {}) => {
    Object.assign(lengths, given);
    const { shape, data } = read(name, axis);
    return { shape: [shape[0]!], data };
  };
  const matrix: LayerParameters["matrix"] = (name, axes, given = {}) => {
    Object.assign(lengths, given);
    const { shape, data } = read(name, axes);
    return { shape: [shape[0]!, shape[1]!], data };
  };
  return {
    has,
    mustHave,
    vector,
    matrix,
    refuseUnread() {
      for (const name of names) {
        const isUnread = name.startsWith(prefix) && !wasRead.has(name);
        if (!isUnread || HARMLESS.test(name.slice(prefix.length))) continue;
        refuse(caller, "parameters", "be understood, all of a layer's attention", quote(name));
      }
    },
    optionalVector: (name, axis, given) => (has(name) ? vector(name, axis, given) : undefined),
  };
}
