/**
 * Learned projections from elsewhere: PyTorch layers, Hugging Face checkpoints, safetensors files. One layer's matrices
 * at a time; `attention-model/checkpoints` runs a whole model.
 *
 * @module attention-core/checkpoints
 */

export type { CheckpointLayer } from "./checkpoints/checkpointLayer.js";
export type { DistanceParameters, DistanceProjection } from "./checkpoints/distanceParameters.js";
export type { LayerConfig, LayerPart } from "./checkpoints/layerConfig.js";
export { layerFromCheckpoint } from "./checkpoints/layerFromCheckpoint.js";
export type { NamedParameters, Parameter } from "./checkpoints/namedParameters.js";
export { projectionsFromBert } from "./checkpoints/projectionsFromBert.js";
export { projectionsFromGpt2 } from "./checkpoints/projectionsFromGpt2.js";
export { projectionsFromLlama } from "./checkpoints/projectionsFromLlama.js";
export { projectionsFromPyTorch } from "./checkpoints/projectionsFromPyTorch.js";
export { readSafetensors } from "./checkpoints/readSafetensors.js";
export { readShardedSafetensors } from "./checkpoints/readShardedSafetensors.js";
export type { SafetensorsIndex } from "./checkpoints/safetensorsIndex.js";
