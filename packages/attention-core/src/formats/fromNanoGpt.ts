import type { AttentionSource } from "../attentionSource.js";
import { checkObject } from "../internal/checks/checkObject.js";
import { refuse } from "../internal/checks/refuse.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import type { AttentionArrays } from "./arrays/attentionArrays.js";
import { traceFrom } from "./traceFrom.js";

const CALLER = "fromNanoGpt";

/**
 * What is used of a tensor of TensorFlow.js.
 *
 * @category Traces
 */
export interface TensorFlowTensor {
  /** Its numbers in nested arrays. */
  array(): Promise<unknown>;
  /** Gives its memory back. */
  dispose(): void;
}

/**
 * What is used of a `TeachableLLM` of `@genai-fi/nanogpt`.
 *
 * @category Traces
 */
export interface NanoGpt {
  /** The network, which leaves the attention of each layer in `attentionOut`. */
  readonly model: {
    /** Runs the network, and puts the attention of each layer into `attentionOut`. */
    forward(
      attributes: { readonly attentionScores: { readonly attentionOut: TensorFlowTensor[] } },
      ids: TensorFlowTensor,
    ): TensorFlowTensor;
  };
  /** What makes numbers of a text. */
  readonly tokeniser: {
    /** The number of each token of a text. */
    encode(text: string): number[];
    /** The token of each number. */
    getVocab(): readonly string[];
  };
}

/**
 * A small GPT that was trained in the page, as a source of traces. The network adds the attention of each layer to
 * `attentionOut`: [heads, queries, keys], or with a batch of one in front.
 *
 * Source: `@genai-fi/nanogpt`, `TeachableLLM` and its `forward`.
 *
 * @category Traces
 * @param llm - a `TeachableLLM`, ready
 * @param tensor2d - of the TensorFlow.js that it runs on
 * @param label - one phrase for the reader about the model
 * @returns a source, for a viewer
 * @throws TypeError if `llm` or `tensor2d` is something else
 * @example
 * ```ts
 * import { fromNanoGpt } from "attention-core/formats";
 *
 * // In a page: llm is a TeachableLLM, tensor2d is that of @tensorflow/tfjs-core.
 * const made = (numbers) => ({ array: async () => numbers, dispose: () => {} });
 * const forward = ({ attentionScores }) => {
 *   attentionScores.attentionOut.push(made([[[1, 0], [0.5, 0.5]]]));
 *   return made([]);
 * };
 * const tokeniser = { encode: () => [1, 0], getVocab: () => ["b", "a"] };
 * const source = fromNanoGpt({ model: { forward }, tokeniser }, made, "two letters");
 * console.log((await source.trace("ab")).queryTokens); // [ 'a', 'b' ]
 * ```
 */
export function fromNanoGpt(
  llm: NanoGpt,
  tensor2d: (ids: number[][], shape: [number, number], type: "int32") => TensorFlowTensor,
  label = "nanogpt",
): AttentionSource {
  checkObject(CALLER, "llm", llm);
  if (typeof tensor2d !== "function") refuseKind(CALLER, "tensor2d", "be a function", tensor2d);
  return {
    trace: async (text) => {
      const ids = llm.tokeniser.encode(text);
      if (ids.length === 0) refuse(CALLER, "text", "have at least 1 token", 0);
      const vocabulary = llm.tokeniser.getVocab();
      const attentionOut: TensorFlowTensor[] = [];
      const others = [tensor2d([ids], [1, ids.length], "int32")];
      try {
        others.push(llm.model.forward({ attentionScores: { attentionOut } }, others[0]!));
        const attentions = await Promise.all(attentionOut.map((layer) => layer.array()));
        return traceFrom({
          tokens: ids.map((id) => vocabulary[id] ?? `${id}`),
          attentions: attentions as AttentionArrays, // what it is, traceFrom checks
          label,
        });
      } finally {
        for (const tensor of [...others, ...attentionOut]) tensor.dispose();
      }
    },
  };
}
