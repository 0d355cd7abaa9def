/**
 * A small trained transformer that runs in the page, with every stage of its attention in the open.
 *
 * @module attention-model
 */

export { loadModel } from "./loadModel.js";
export type { LoadOptions, LoadProgress } from "./loadOptions.js";
export type { Backend } from "./network/backend.js";
export type { Preset, PresetCounterfactual } from "./presets/preset.js";
export { presets } from "./presets.js";
export { type NormalizedCharacter, normalizeText } from "./tokenizer/normalizeText.js";
export { type PieceIndex, pieceIndex } from "./tokenizer/pieceIndex.js";
export { type Token, tokenize } from "./tokenizer/tokenize.js";
export type { Vocabulary } from "./tokenizer/vocabulary.js";
export type { TrainedModel } from "./trainedSource.js";
