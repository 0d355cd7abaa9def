import type { AttentionTrace } from "../../attentionTrace.js";
import type { TokenLayout } from "../../tokenLayout.js";
import { layerFileOf } from "./layerFileOf.js";
import type { PutBytes } from "./putBytes.js";
import { TRACE_FORMAT, TRACE_VERSION, type TraceFile } from "./traceFile.js";
import type { TracePacking } from "./tracePacking.js";

/**
 * A trace as the JSON of our format. Stages that the trace does not have are left out, and so are key tokens that equal
 * the query tokens.
 *
 * Source: docs/attention-trace.md.
 *
 * @param packing - how exact each kind of number is
 * @param putInto - takes the bytes of the numbers that have a name, and says where they lie
 */
export function traceFileOf(
  trace: AttentionTrace,
  packing: TracePacking,
  putInto: (name: string) => PutBytes,
): TraceFile {
  const { source, notice, queryTokens, keyTokens, promptTokens, textSpans, layers } = trace;
  const { predictions, ablate, queryLayout, keyLayout } = trace;
  // Self-attention has the same tokens on both sides; they are written once.
  const isShared = JSON.stringify(queryTokens) === JSON.stringify(keyTokens);
  return {
    format: TRACE_FORMAT,
    version: TRACE_VERSION,
    source: { kind: source.kind, label: source.label },
    ...(notice === undefined ? {} : { notice }),
    queryTokens,
    ...(isShared ? {} : { keyTokens }),
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(textSpans === undefined ? {} : { textSpans }),
    ...(predictions === undefined ? {} : { predictions }),
    ...(ablate === undefined ? {} : { ablate: ablate.map(({ layer, head }) => ({ layer, head })) }),
    ...(queryLayout === undefined ? {} : { queryLayout: savedLayout(queryLayout) }),
    ...(keyLayout === undefined ? {} : { keyLayout: savedLayout(keyLayout) }),
    layers: layers.map((layer, i) =>
      layerFileOf(layer, packing, (name) => putInto(`layers.${i}.${name}`)),
    ),
  };
}

/** A layout without a `blob:` picture, which only the page that made its address can show. */
function savedLayout(layout: TokenLayout): TokenLayout {
  return "image" in layout && layout.image?.startsWith("blob:")
    ? { ...layout, image: undefined }
    : layout;
}
