export { type LoadOptions, type LoadProgress, loadModel } from "./loadModel.js";
export type { Backend } from "./network/backend.js";
export { type Preset, type PresetCounterfactual, presets } from "./presets.js";
export { type NormalizedCharacter, normalizeText } from "./tokenizer/normalizeText.js";
export { type PieceIndex, pieceIndex } from "./tokenizer/pieceIndex.js";
export { type Token, tokenize } from "./tokenizer/tokenize.js";
export type { Vocabulary } from "./tokenizer/vocabulary.js";
export type { TrainedModel } from "./trainedSource.js";
