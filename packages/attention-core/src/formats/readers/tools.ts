import { readAttnview } from "./readAttnview.js";
import { readBertviz, readBertvizNeuron } from "./readBertviz.js";
import { readCircuitsVis } from "./readCircuitsVis.js";
import { readExBert } from "./readExBert.js";
import type { Read } from "./readerOptions.js";
import { readInseq } from "./readInseq.js";
import { readInspectus } from "./readInspectus.js";
import { readLit } from "./readLit.js";
import { readNeatVision } from "./readNeatVision.js";
import { readNeuronpedia } from "./readNeuronpedia.js";
import { readPySvelte } from "./readPySvelte.js";
import { readTensor2tensor } from "./readTensor2tensor.js";
import { readTransformerExplainer } from "./readTransformerExplainer.js";
import { readTransformerLens } from "./readTransformerLens.js";

/**
 * The readers of other tools by their formats. They come together: few pages need any, and those that
 * do are given files of several.
 */
export const TOOLS = {
  attnview: readAttnview,
  bertviz: readBertviz,
  "bertviz-neuron": readBertvizNeuron,
  circuitsvis: readCircuitsVis,
  exbert: readExBert,
  explainer: readTransformerExplainer,
  inseq: readInseq,
  inspectus: readInspectus,
  lit: readLit,
  "neat-vision": readNeatVision,
  neuronpedia: readNeuronpedia,
  pysvelte: readPySvelte,
  tensor2tensor: readTensor2tensor,
  "transformer-lens": readTransformerLens,
} satisfies Readonly<Record<string, Read>>;
