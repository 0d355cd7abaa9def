import { checkNames, type NamesOf } from "../internal/checks/checkNames.js";
import { didYouMean } from "../internal/checks/didYouMean.js";
import { refuse } from "../internal/checks/refuse.js";
import type { AttentionReading, ReadOptions } from "./attentionReading.js";
import { openData } from "./containers/openData.js";
import { FORMATS } from "./readers/formats.js";
import { refuseData } from "./refuseData.js";

const CALLER = "readAttention";

const NAMES: NamesOf<ReadOptions> = {
  format: true,
  axes: true,
  causal: true,
  scale: true,
  tokens: true,
  queryTokens: true,
  keyTokens: true,
  name: true,
  signal: true,
  onProgress: true,
};

/**
 * Attention of a real model, from whatever tool saved it, as traces that a viewer draws.
 *
 * ```text
 * bytes, text or value → container → reader → views, each with a trace
 * ```
 *
 * Recognised without options: what Hugging Face models return and generate, pages and data of bertviz, CircuitsVis,
 * Inspectus, attnview, inseq, tensor2tensor, exBERT, LIT, Neuronpedia and PySvelte, caches of TransformerLens, outputs
 * of transformers.js, and arrays of Keras, Flax and nnsight; in JSON, HTML, `.npy`, `.npz`, `.safetensors` and `.pt`.
 * Nothing in a file is ever run.
 *
 * @category Files
 * @param data - the bytes of a file, its text, or arrays and objects as they are
 * @param options - what the data does not say: its axes, its tokens
 * @returns at least one view, and what was understood
 * @throws rejects with a RangeError if the data is damaged, or is not attention, or there is not one token per row
 *   and column
 * @throws rejects with a TypeError if `data` or an option is the wrong kind of thing, or an option unknown
 * @example
 * ```ts
 * import { readAttention } from "attention-core/formats";
 *
 * const saved = '{"tokens": ["it", "was"], "attentions": [[[[1, 0], [0.5, 0.5]]]]}';
 * const { views, notes } = await readAttention(saved);
 * console.log(views[0].trace.queryTokens); // [ 'it', 'was' ]
 * console.log(notes[0]); // self-attention: 1 layer × 1 head, 2 query × 2 key tokens, rows sum to 1, causal: yes.
 * ```
 */
export async function readAttention(
  data: unknown,
  options: ReadOptions = {},
): Promise<AttentionReading> {
  checkNames(CALLER, "options", options, NAMES, didYouMean);
  const { format, name, axes, causal, scale, signal, onProgress, ...tokens } = options;
  const formats = FORMATS.filter((each) => each.format === (format ?? each.format));
  if (formats.length === 0) {
    const names = [...new Set(FORMATS.map((each) => each.format))].join(", ");
    refuse(CALLER, "format", `be one of ${names}`, JSON.stringify(`${format}`.slice(0, 40)));
  }
  signal?.throwIfAborted();
  const opened = await openData(data);
  for (const known of formats.filter(({ recognizes }) => recognizes(opened))) {
    const [read, { notedViews }] = await Promise.all([known.load(), import("./notedViews.js")]);
    const reading = read(opened, { ...tokens, axes, causal, scale });
    if (reading === undefined) continue;
    const computed =
      reading.vectors &&
      (await import("./computedLayerSets.js")).computedLayerSets(CALLER, reading.vectors, options);
    const layerSets = [...reading.layerSets, ...(computed?.layerSets ?? [])];
    const hasNoUse = computed === undefined && causal !== undefined;
    const origin = name ?? `read from ${known.format}`;
    const noted = await notedViews(CALLER, layerSets, { tokens, origin, signal, onProgress });
    signal?.throwIfAborted();
    onProgress?.(1);
    return {
      format: known.format,
      views: noted.map(({ view }) => view),
      notes: [
        ...noted.flatMap(({ notes }) => notes),
        ...(reading.notes ?? []),
        ...(computed?.notes ?? []),
        ...(hasNoUse ? ["Not used: causal, since there are weights."] : []),
      ],
      ...(reading.axes === undefined ? {} : { axes: reading.axes.join(" ") }),
      ...(computed === undefined ? {} : { causal: computed.causal }),
    };
  }
  const found =
    format === undefined ? "attention of a tool that is known, or arrays" : `data of ${format}`;
  return refuseData("data", `be ${found}`, "something else");
}
