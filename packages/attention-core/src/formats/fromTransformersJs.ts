import type { AttentionSource } from "../attentionSource.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { isArray } from "../internal/checks/isArray.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { field, fieldsOf } from "./field.js";
import { readAttention } from "./readAttention.js";

const CALLER = "fromTransformersJs";

/**
 * What is used of a model of transformers.js: called with the output of its tokenizer, it returns tensors.
 *
 * @category Traces
 */
export type TransformersJsModel = (inputs: object) => Promise<object>;

/**
 * What is used of a tokenizer of transformers.js.
 *
 * @category Traces
 */
export interface TransformersJsTokenizer {
  (text: string): object;
  /** The tokens of a text, with or without those that mark its ends. */
  tokenize(text: string, options: { readonly add_special_tokens: boolean }): string[];
}

/**
 * A model that runs in the page, as a source of traces: it shows the attention over what a reader types.
 *
 * Only a model whose ONNX file was exported with attentions among its outputs has any; most on the Hub were not. Each
 * output whose name contains "attention" is one layer: [batch, heads, queries, keys].
 *
 * Source: transformers.js 4.3.1, `PreTrainedModel` and `Tensor`.
 *
 * @category Traces
 * @param model - as `AutoModel.from_pretrained` returns it
 * @param tokenizer - as `AutoTokenizer.from_pretrained` returns it
 * @param label - one phrase for the reader about the model
 * @returns a source, for a viewer
 * @throws TypeError if `model` or `tokenizer` is something else
 * @example
 * ```ts
 * import { fromTransformersJs } from "attention-core/formats";
 *
 * // In a page: AutoModel.from_pretrained(name) and AutoTokenizer.from_pretrained(name).
 * const attentions = [{ dims: [1, 1, 2, 2], data: Float32Array.of(1, 0, 0.5, 0.5) }];
 * const model = async () => ({ attentions });
 * const tokenizer = Object.assign(() => ({}), { tokenize: (text) => text.split(" ") });
 * const source = fromTransformersJs(model, tokenizer, "two words");
 * console.log((await source.trace("it was")).queryTokens); // [ 'it', 'was' ]
 * ```
 */
export function fromTransformersJs(
  model: TransformersJsModel,
  tokenizer: TransformersJsTokenizer,
  label = "transformers.js",
): AttentionSource {
  if (typeof model !== "function") refuseKind(CALLER, "model", "be a model", model);
  checkObject(CALLER, "tokenizer", tokenizer);
  if (typeof tokenizer.tokenize !== "function") {
    refuseKind(CALLER, "tokenizer.tokenize", "be a function", tokenizer.tokenize);
  }
  return {
    trace: async (text) => {
      const tokens = tokenizer.tokenize(text, { add_special_tokens: true });
      const output = await model(tokenizer(text));
      const fields = fieldsOf(output).filter(([name]) => /attention/i.test(name));
      if (fields.length === 0) {
        const names = Object.keys(output).slice(0, 8).join(", ");
        refuse(CALLER, "model", "return attentions (export it to ONNX with them)", names);
      }
      const near = await Promise.all(
        fields.map(async ([name, value]) => [name, await onThisSide(value)] as const),
      );
      const { views } = await readAttention(
        { tokens, output: Object.fromEntries(near) },
        { name: label },
      );
      return views[0]!.trace;
    },
  };
}

/** Tensors with their numbers, which are fetched if they are on a graphics card. */
async function onThisSide(value: unknown): Promise<unknown> {
  if (isArray(value)) return Promise.all(value.map(onThisSide));
  const getData = field(value, "getData");
  const location = field(value, "location") ?? "cpu";
  if (location === "cpu" || typeof getData !== "function") return value;
  return {
    dims: field(value, "dims"),
    type: field(value, "type"),
    data: await getData.call(value),
  };
}
