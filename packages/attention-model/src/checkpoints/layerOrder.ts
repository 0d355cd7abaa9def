import type { Matrix } from "attention-core";
import { add } from "../network/add.js";
import type { Backend } from "../network/backend.js";
import { feedForward } from "./feedForward.js";
import type { Layer } from "./network.js";
import { normalized } from "./normalized.js";

/** Where in a layer the norms stand: what its attention reads, and what goes on to the next layer. */
export interface LayerOrder {
  /**
   * @param state - x: [tokens, dModel]
   * @param layer - what it learned
   * @returns what the attention reads, [tokens, dModel]
   */
  attentionInputs(state: Matrix, layer: Layer): Matrix;
  /**
   * @param state - x: [tokens, dModel]
   * @param attended - the attention's output, [tokens, dModel]
   * @param layer - what it learned
   * @param backend - who multiplies
   * @returns the state after the layer, [tokens, dModel]
   */
  nextState(state: Matrix, attended: Matrix, layer: Layer, backend: Backend): Matrix;
}

/**
 * Norms over each sum, as in the first transformers and in BERT.
 *
 *     y = norm(x + attention(x))
 *     next = norm(y + feedForward(y))
 *
 * Source: Vaswani et al. 2017, section 3.1.
 */
export const postNorm: LayerOrder = {
  attentionInputs: (state) => state,
  nextState(state, attended, layer, backend) {
    const middle = normalized(add(state, attended), layer.attentionNorm);
    return normalized(
      add(middle, feedForward(middle, layer.feedForward, backend)),
      layer.feedForwardNorm,
    );
  },
};

/**
 * Norms in front of what each part reads, as in GPT-2.
 *
 *     y = x + attention(norm(x))
 *     next = y + feedForward(norm(y))
 *
 * Source: Radford et al. 2019, section 2.3.
 */
export const preNorm: LayerOrder = {
  attentionInputs: (state, { attentionNorm }) => normalized(state, attentionNorm),
  nextState(state, attended, layer, backend) {
    const middle = add(state, attended);
    const read = normalized(middle, layer.feedForwardNorm);
    return add(middle, feedForward(read, layer.feedForward, backend));
  },
};
