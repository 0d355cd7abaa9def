/**
 * Learned projections from elsewhere: PyTorch layers, Hugging Face checkpoints, safetensors files.
 *
 * @module attention-core/weights
 */
export type { NamedParameters, Parameter } from "./weights/parameter.js";
export { projectionsFromBert } from "./weights/projectionsFromBert.js";
export { projectionsFromGpt2 } from "./weights/projectionsFromGpt2.js";
export { projectionsFromLlama } from "./weights/projectionsFromLlama.js";
export { projectionsFromPyTorch } from "./weights/projectionsFromPyTorch.js";
export { readSafetensors } from "./weights/readSafetensors.js";
