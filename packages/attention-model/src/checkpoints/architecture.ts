import type { Projections } from "attention-core";
import type { LayerOrder } from "./layerOrder.js";
import type { ParameterMap } from "./parameterMap.js";
import type { ConfigForm } from "./readConfig.js";

/** How one family of networks is laid out: in its config, in its file, and in its layers. */
export interface Architecture {
  /** As readers know it. */
  readonly name: string;
  /** Whether no token ever sees a later one. */
  readonly isCausal: boolean;
  /** Where in the layers the norms stand. */
  readonly order: LayerOrder;
  /** How its config is written. */
  readonly config: ConfigForm;
  /** Which tensors of a file are needed, by their full names. */
  readonly tensors: RegExp;
  /** Whether its matrices are `nn.Linear`, [dOutput, dInput]. */
  readonly isTurned: boolean;
  /** The vectors that it starts from. */
  readonly embeddings: {
    readonly words: string;
    readonly positions: string;
    readonly types?: string;
    readonly norm?: string;
  };
  /** Where its layers lie. */
  readonly layers: string;
  /** The parts of a layer, within it. */
  readonly layer: {
    readonly attentionNorm: string;
    readonly feedForwardNorm: string;
    readonly hidden: string;
    readonly output: string;
  };
  /** Reads the projections of one layer. */
  readonly projections: (parameters: ParameterMap, layer: number) => Projections;
}
