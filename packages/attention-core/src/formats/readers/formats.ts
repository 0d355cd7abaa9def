import type { OpenedData } from "../containers/openedData.js";
import { field, fieldsOf, listOf } from "../field.js";
import { TRACE_FORMAT } from "../traceFile/traceFile.js";
import type { TOOLS } from "./tools.js";

/** The data of one tool, or of several that write the same. */
export interface Format {
  /** Its name, as callers and results have it. */
  readonly format: typeof TRACE_FORMAT | keyof typeof TOOLS | "arrays";
  /** Whether data has the names that this tool gives, which says little of what is under them. */
  readonly recognizes: (opened: OpenedData) => boolean;
}

/** Options of the components of CircuitsVis, which tell its data from others. */
const CIRCUITS_VIS = ["attentionHeadNames", "maskUpperTri", "upperTriColor", "showAxisLabels"];

/** Every format, in the order in which data is compared with them: what says most about itself first. */
export const FORMATS: readonly Format[] = [
  {
    format: TRACE_FORMAT,
    recognizes: ({ value }) =>
      field(field(value, TRACE_FORMAT) ?? value, "format") === TRACE_FORMAT,
  },
  {
    format: "bertviz",
    recognizes: ({ value }) => has(listOf(field(value, "attention"))[0], "attn"),
  },
  {
    format: "bertviz-neuron",
    recognizes: ({ value }) => haveAll(field(value, "attention"), "attn"),
  },
  { format: "tensor2tensor", recognizes: ({ value }) => haveAll(value, "top_text") },
  {
    format: "circuitsvis",
    recognizes: ({ format, value }) =>
      format === "circuitsvis" || CIRCUITS_VIS.some((name) => has(value, name)),
  },
  {
    format: "inspectus",
    recognizes: ({ value }) => has(listOf(field(value, "attention"))[0], "values"),
  },
  {
    format: "attnview",
    recognizes: ({ value }) => has(listOf(field(value, "layers"))[0], "values"),
  },
  { format: "exbert", recognizes: ({ value }) => haveAll(value, "att", "left", "right") },
  {
    format: "inseq",
    recognizes: ({ value }) => has(field(value, "attributes"), "sequence_attributions"),
  },
  {
    format: "neuronpedia",
    recognizes: ({ value }) => has(value, "attentionIndices", "attentionValues"),
  },
  { format: "neat-vision", recognizes: ({ value }) => has(listOf(value)[0], "attention", "text") },
  { format: "lit", recognizes: ({ value }) => hasLike(listOf(value)[0], /attention/i) },
  {
    format: "transformer-lens",
    recognizes: ({ value }) => hasLike(value, /^blocks\.\d+\.attn\.hook_/),
  },
  {
    format: "explainer",
    recognizes: ({ value }) => hasLike(value, /^block_\d+_attn_head_\d+_attn/),
  },
  {
    format: "pysvelte",
    recognizes: ({ value }) =>
      hasThreeAxes(field(value, "attention")) &&
      (has(value, "tokens") || has(value, "head_labels")),
  },
  { format: "arrays", recognizes: () => true },
];

/** Whether a value has all of these names. */
function has(value: unknown, ...names: readonly string[]): boolean {
  return names.every((name) => field(value, name) !== undefined);
}

/** Whether there are views by name, each with all of these names. */
function haveAll(views: unknown, ...names: readonly string[]): boolean {
  const all = fieldsOf(views);
  return all.length > 0 && all.every(([, view]) => has(view, ...names));
}

/** Whether a value has a name of this form. */
function hasLike(value: unknown, pattern: RegExp): boolean {
  return fieldsOf(value).some(([name]) => pattern.test(name));
}

/** Whether an array has three axes, from its shape or its nesting. */
function hasThreeAxes(array: unknown): boolean {
  const shape = field(array, "shape");
  return shape === undefined
    ? typeof listOf(listOf(listOf(array)[0])[0])[0] === "number"
    : listOf(shape).length === 3;
}
