import { checkFields, checkValue } from "../settings/checks/checkFields.js";
import { isCount, isObject, type Rule, type Rules, TEXT } from "../settings/checks/rules.js";
import type { NotebookLayer } from "./notebookModel.js";

const CALLER = "anywidget";

/** The traits that are not options, once they are checked. */
export interface NotebookTraits {
  readonly layers?: readonly unknown[] | null;
  readonly query_tokens?: readonly string[] | null;
  readonly key_tokens?: readonly string[] | null;
  readonly label?: string | null;
}

/** The size of a number of each type, in bytes. */
const BYTES: ReadonlyMap<unknown, number> = new Map([
  ["f32", 4],
  ["f16", 2],
  ["u8", 1],
]);

const NAMES: Rule = {
  must: "be a list of strings",
  isKind: (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
};

const ARRAY: Rule = {
  must: "be { shape, dtype, data } with the bytes of as many numbers (dtype f32, f16 or u8)",
  isKind: isObject,
  isRight: (value) => {
    const { shape, dtype, data } = Object(value);
    const bytes = BYTES.get(dtype);
    if (bytes === undefined || !Array.isArray(shape) || !shape.every(isCount)) return false;
    const numbers = shape.reduce((size: number, length: number) => size * length, 1);
    return ArrayBuffer.isView(data) && data.byteLength === numbers * bytes;
  },
};

const FIELDS: Rules = {
  label: TEXT,
  head_labels: NAMES,
  weights: ARRAY,
  scores: ARRAY,
  queries: ARRAY,
  keys: ARRAY,
  values: ARRAY,
};

const LAYER: Rule = { must: "be an object with weights", isKind: hasWeights, fields: FIELDS };

/** The rules of the traits that are not options. */
const TRAITS: Rules = {
  layers: { must: "be a list of layers", isKind: Array.isArray },
  query_tokens: NAMES,
  key_tokens: NAMES,
  label: TEXT,
};

/** Refuses traits from which no trace can be made. */
export function checkTraits(traits: object): asserts traits is NotebookTraits {
  checkFields(CALLER, "", traits, TRAITS);
}

/** Refuses a `layers` trait whose entries are not layers. */
export function checkLayers(layers: readonly unknown[]): asserts layers is NotebookLayer[] {
  for (const [i, layer] of layers.entries()) checkValue(CALLER, `layers[${i}]`, layer, LAYER);
}

function hasWeights(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value) && isObject(value.weights);
}
