// Writes examples/visualizer/src/recorded/: what the network computes for two sentences, for a page
// that shows trained attention before it has the network. The vectors of the first layer and what it is
// like are in files of their own: the page opens in the second.
//
//     npm run build && node packages/attention-model/scripts/recorded/generate.mjs && npm run format

import { writeFileSync } from "node:fs";
import { writeTrace } from "attention-core/formats";
import { loadModel } from "attention-model";
import { keepScores } from "./keepScores.mjs";

const FOLDER = new URL("../../../../examples/visualizer/src/recorded/", import.meta.url);

const model = await loadModel();
for (const pronoun of ["he", "she"]) {
  const trace = await model.trace(`My mother called my father because ${pronoun} was late`);
  const [first, ...others] = trace.layers.map(recorded);
  if (first === undefined) throw new Error("The network has layers.");
  const { label, headLabels, weights } = first;
  write(pronoun, trace, [{ label, headLabels, weights }, ...others]);
  write(`${pronoun}-first-layer`, trace, [first]);
}

/**
 * @param {string} name
 * @param {import("attention-core").AttentionTrace} trace
 * @param {readonly import("attention-core").AttentionLayer[]} layers
 */
function write(name, trace, layers) {
  const source = /** @type {const} */ ({
    kind: "recorded",
    label: "the sentence encoder of attention-model",
  });
  const file = writeTrace({ ...trace, source, layers }, { numbers: "uint8", vectors: "int8" });
  writeFileSync(new URL(`${name}.json`, FOLDER), `${file}\n`);
}

/**
 * The steps from which a page computes the others, with queries that lose nothing when they are
 * written in 8 bits.
 *
 * @param {import("attention-core").AttentionLayer} layer
 * @returns {import("attention-core").AttentionLayer}
 */
function recorded({ label, headLabels, headDescriptions, weights, queries, keys, values }) {
  if (queries === undefined || keys === undefined) throw new Error("The network has both.");
  const rounded = { ...queries, data: roundedQueries(queries, keys) };
  return { label, headLabels, headDescriptions, weights, queries: rounded, keys, values };
}

/**
 * @param {import("attention-core").HeadTensor} queries
 * @param {import("attention-core").HeadTensor} keys
 */
function roundedQueries(queries, keys) {
  const [heads, tokens, width] = queries.shape;
  const [step, keyStep] = [stepOf(queries), stepOf(keys)];
  const roundedKeys = keys.data.map((number) => Math.round(number / keyStep) * keyStep);
  const rounded = new Float32Array(queries.data.length);
  for (let head = 0; head < heads; head++) {
    const start = head * tokens * width;
    const ofHead = (/** @type {Float32Array} */ data) =>
      data.subarray(start, start + tokens * width);
    const row = keepScores(
      ofHead(queries.data),
      ofHead(keys.data),
      ofHead(roundedKeys),
      width,
      step,
    );
    rounded.set(row, start);
  }
  return rounded;
}

/**
 * A 127th of the largest magnitude, as the format has it.
 *
 * @param {import("attention-core").HeadTensor} tensor
 */
function stepOf({ data }) {
  return data.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127;
}
