import { arrayOf } from "../arrays/arrayOf.js";
import type { Family } from "../family.js";
import { field, fieldsOf } from "../field.js";
import { refuseData } from "../refuseData.js";
import type { Reader } from "./reader.js";
import { textsOf } from "./textsOf.js";

/**
 * The answer of exBERT's server: one layer, [head, query, key], with an object for each token.
 *
 * Source: exBERT, server/transformer_formatter.py.
 */
export const exBert: Reader = {
  format: "exbert",
  read({ value }) {
    const views = fieldsOf(value);
    const isOurs = (view: unknown) => ["att", "left", "right"].every((name) => field(view, name));
    if (views.length === 0 || !views.every(([, view]) => isOurs(view))) return undefined;
    const families = views.map(([id, view]): Family => {
      const weights = arrayOf(field(view, "att"));
      if (weights?.shape.length !== 3) {
        return refuseData("att", "be [head, query, key]", `[${weights?.shape ?? ""}]`);
      }
      return {
        id,
        label: id,
        side: "self",
        queryTokens: textOf(field(view, "left")),
        keyTokens: textOf(field(view, "right")),
        layers: [{ name: "layer", weights }],
      };
    });
    return { families };
  },
};

function textOf(tokens: unknown): readonly string[] | undefined {
  return Array.isArray(tokens) ? textsOf(tokens.map((token) => field(token, "text"))) : undefined;
}
