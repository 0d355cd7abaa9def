/**
 * Numbers from elsewhere: attention that any tool saved, and what makes sure that a trace is one.
 *
 * @module attention-core/formats
 */

export { ARRAY_AXES, type ArrayAxis } from "./formats/arrays/arrayAxes.js";
export type { ArrayEntries, AttentionArrays } from "./formats/arrays/attentionArrays.js";
export type { AttentionReading, ReadOptions } from "./formats/attentionReading.js";
export type { AttentionView, ViewSummary } from "./formats/attentionView.js";
export { checkTrace } from "./formats/checkTrace.js";
export { fromNanoGpt, type NanoGpt, type TensorFlowTensor } from "./formats/fromNanoGpt.js";
export {
  fromTransformersJs,
  type TransformersJsModel,
  type TransformersJsTokenizer,
} from "./formats/fromTransformersJs.js";
export type { TokenOptions } from "./formats/nameTokens.js";
export { readAttention } from "./formats/readAttention.js";
export type { ReaderOptions } from "./formats/readers/readerOptions.js";
export { readTokens } from "./formats/readTokens.js";
export { readTrace } from "./formats/readTrace.js";
export type { ReadToken, ReadTokensOptions, TokenReading } from "./formats/tokenReading.js";
export type { Marking } from "./formats/tokens/markingOf.js";
export type { TokenKind } from "./formats/tokens/tokenKind.js";
export type { ReadWord } from "./formats/tokens/wordsOf.js";
export { traceFrom } from "./formats/traceFrom.js";
export type { TraceInput } from "./formats/traceInput.js";
export type { WriteOptions } from "./formats/writeOptions.js";
export { writeTrace } from "./formats/writeTrace.js";
