import type { OpenedData } from "../containers/openedData.js";
import { field, listOf } from "../field.js";
import { TRACE_FORMAT } from "../traceFile/traceFile.js";
import { allHaveNames, hasNameLike, hasNames } from "./hasNames.js";
import { hasThreeAxes } from "./hasThreeAxes.js";
import type { FormatReader } from "./readerOptions.js";
import { VECTOR_WORDS } from "./vectorWords.js";

/** The data of one tool, or of several that write the same. */
export interface Format {
  /** Its name, as callers and results have it. */
  readonly format: string;
  /** Whether data has the names that this tool gives, which says little of what is under them. */
  readonly recognizes: (opened: OpenedData) => boolean;
  /** Fetches its reader, so that a page has only the readers of what it was given. */
  readonly load: () => Promise<FormatReader>;
}

/** Options of the components of CircuitsVis, which tell its data from others. */
const CIRCUITS_VIS = ["attentionHeadNames", "maskUpperTri", "upperTriColor", "showAxisLabels"];

/** Every format, in the order in which data is compared with them: what says most about itself first. */
export const FORMATS: readonly Format[] = [
  {
    format: TRACE_FORMAT,
    recognizes: ({ value }) =>
      field(field(value, TRACE_FORMAT) ?? value, "format") === TRACE_FORMAT,
    load: async () => (await import("./readAttentionTrace.js")).readAttentionTrace,
  },
  {
    format: "bertviz",
    recognizes: ({ value }) => hasNames(listOf(field(value, "attention"))[0], "attn"),
    load: async () => (await import("./readBertviz.js")).readBertviz,
  },
  {
    format: "bertviz-neuron",
    recognizes: ({ value }) => {
      const views = field(value, "attention");
      return allHaveNames(views, "attn") || allHaveNames(views, "queries", "keys");
    },
    load: async () => (await import("./readBertvizNeuron.js")).readBertvizNeuron,
  },
  {
    format: "tensor2tensor",
    recognizes: ({ value }) => allHaveNames(value, "top_text"),
    load: async () => (await import("./readTensor2tensor.js")).readTensor2tensor,
  },
  {
    format: "circuitsvis",
    recognizes: ({ format, value }) =>
      format === "circuitsvis" || CIRCUITS_VIS.some((name) => hasNames(value, name)),
    load: async () => (await import("./readCircuitsVis.js")).readCircuitsVis,
  },
  {
    format: "inspectus",
    recognizes: ({ value }) => hasNames(listOf(field(value, "attention"))[0], "values"),
    load: async () => (await import("./readInspectus.js")).readInspectus,
  },
  {
    format: "attnview",
    recognizes: ({ value }) => hasNames(listOf(field(value, "layers"))[0], "values"),
    load: async () => (await import("./readAttnview.js")).readAttnview,
  },
  {
    format: "exbert",
    recognizes: ({ value }) => allHaveNames(value, "att", "left", "right"),
    load: async () => (await import("./readExBert.js")).readExBert,
  },
  {
    format: "inseq",
    recognizes: ({ value }) => hasNames(field(value, "attributes"), "sequence_attributions"),
    load: async () => (await import("./readInseq.js")).readInseq,
  },
  {
    format: "neuronpedia",
    recognizes: ({ value }) => hasNames(value, "attentionIndices", "attentionValues"),
    load: async () => (await import("./readNeuronpedia.js")).readNeuronpedia,
  },
  {
    format: "neat-vision",
    recognizes: ({ value }) => hasNames(listOf(value)[0], "attention", "text"),
    load: async () => (await import("./readNeatVision.js")).readNeatVision,
  },
  {
    format: "lit",
    recognizes: ({ value }) => hasNameLike(listOf(value)[0], /attention/i),
    load: async () => (await import("./readLit.js")).readLit,
  },
  {
    format: "transformer-lens",
    recognizes: ({ value }) => hasNameLike(value, /^blocks\.\d+\.attn\.hook_/),
    load: async () => (await import("./readTransformerLens.js")).readTransformerLens,
  },
  {
    format: "explainer",
    recognizes: ({ value }) => hasNameLike(value, /^block_\d+_attn_head_\d+_attn/),
    load: async () => (await import("./readTransformerExplainer.js")).readTransformerExplainer,
  },
  {
    format: "pysvelte",
    recognizes: ({ value }) =>
      hasThreeAxes(field(value, "attention")) &&
      (hasNames(value, "tokens") || hasNames(value, "head_labels")),
    load: async () => (await import("./readPySvelte.js")).readPySvelte,
  },
  {
    format: "arrays", // queries and keys alone; with weights beside them, the reader passes on
    recognizes: ({ value }) =>
      hasNameLike(value, VECTOR_WORDS.queries) && hasNameLike(value, VECTOR_WORDS.keys),
    load: async () => (await import("./readVectors.js")).readVectors,
  },
  {
    format: "arrays",
    recognizes: () => true,
    load: async () => (await import("./readArrays.js")).readArrays,
  },
];
