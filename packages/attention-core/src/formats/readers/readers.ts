import { arrays } from "./arrays.js";
import { attentionTrace } from "./attentionTrace.js";
import { attnview } from "./attnview.js";
import { bertviz, bertvizNeuron } from "./bertviz.js";
import { circuitsVis } from "./circuitsVis.js";
import { exBert } from "./exBert.js";
import { inseq } from "./inseq.js";
import { inspectus } from "./inspectus.js";
import { neuronpedia } from "./neuronpedia.js";
import { pySvelte } from "./pySvelte.js";
import type { Reader } from "./reader.js";
import { lit, neatVision } from "./records.js";
import { tensor2tensor } from "./tensor2tensor.js";
import { transformerExplainer } from "./transformerExplainer.js";
import { transformerLens } from "./transformerLens.js";

/** Every reader, in the order in which they are asked: what says most about itself first. */
export const READERS: readonly Reader[] = [
  attentionTrace,
  bertviz,
  bertvizNeuron,
  tensor2tensor,
  circuitsVis,
  inspectus,
  attnview,
  exBert,
  inseq,
  neuronpedia,
  neatVision,
  lit,
  transformerLens,
  transformerExplainer,
  pySvelte,
  arrays,
];
