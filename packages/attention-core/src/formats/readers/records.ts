import { arrayOf } from "../arrays/arrayOf.js";
import { NumberArray } from "../arrays/numberArray.js";
import type { Family } from "../family.js";
import { field, fieldsOf } from "../field.js";
import { groupArrays } from "./groupArrays.js";
import { layered } from "./layered.js";
import type { Reader } from "./reader.js";
import { textsOf } from "./textsOf.js";

/**
 * Examples of neat-vision: one weight for each token of a text, so a row without a query.
 *
 * Source: neat-vision, README, "Data Format".
 */
export const neatVision: Reader = {
  format: "neat-vision",
  read({ value }) {
    const records = Array.isArray(value) ? value : [];
    const families = records.flatMap((record, i): Family[] => {
      const row = arrayOf(field(record, "attention"));
      const keyTokens = textsOf(field(record, "text"));
      if (row?.shape.length !== 1 || keyTokens === undefined) return [];
      const weights = new NumberArray(
        [1, 1, ...row.shape],
        row.store,
        [0, 0, ...row.strides],
        row.offset,
      );
      const id = `record ${i}`;
      return [
        {
          id,
          label: id,
          side: "cross",
          queryTokens: [""],
          keyTokens,
          layers: [{ name: "layer", weights }],
        },
      ];
    });
    return families.length > 0 && families.length === records.length
      ? { families, notes: ["One weight a token: a row that no query asked for."] }
      : undefined;
  },
};

/**
 * Predictions of LIT: for each example its tokens, and a field of [head, query, key] for each layer,
 * whose number is in its name.
 *
 * Source: LIT 1.3.1, lit_nlp/lib/serialize.py; field type `AttentionHeads`.
 */
export const lit: Reader = {
  format: "lit",
  read({ value }) {
    const examples = Array.isArray(value) ? value : [];
    const families = examples.flatMap((example, i): Family[] => {
      const fields = fieldsOf(example).filter(
        ([name]) => /attention/i.test(name) && !/mask/i.test(name),
      );
      const tokens = fieldsOf(example).map(([, list]) => textsOf(field(list, "__value__") ?? list));
      const [group] = groupArrays(fields);
      if (group?.layers === undefined) return [];
      const layers = layered(group.name, group.tree);
      const id = examples.length === 1 ? "self" : `example ${i}`;
      const own = tokens.find((list) => list?.length === layers[0]!.shape[1]);
      return [
        {
          id,
          label: id,
          side: "self",
          queryTokens: own,
          keyTokens: own,
          layers: layers.map((weights, at) => ({ name: group.layers![at]!, weights })),
        },
      ];
    });
    return families.length > 0 && families.length === examples.length ? { families } : undefined;
  },
};
