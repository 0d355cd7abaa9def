// Writes examples/visualizer/src/recorded/: what the network computes for two sentences, for a page
// that shows trained attention before it has the network. The page opens on one head: the vectors of the others, and
// what those of the first layer are like, are in files of their own.
//
//     npm run build && node packages/attention-model/scripts/recorded/generate.mjs && npm run format

import { writeFileSync } from "node:fs";
import { writeTrace } from "attention-core/formats";
import { loadModel } from "attention-model";
import { keepScores } from "./keepScores.mjs";

const FOLDER = new URL("../../../../examples/visualizer/src/recorded/", import.meta.url);

/** The head that the page opens with: layer and head, counted from 0. */
const OPEN = { layer: 1, head: 1 };

const model = await loadModel();
for (const pronoun of ["he", "she"]) {
  const trace = await model.trace(`My mother called my father because ${pronoun} was late`);
  const isOpen = (/** @type {number} */ layer, /** @type {number} */ head) =>
    layer === OPEN.layer && head === OPEN.head;
  const first = trace.layers.map((layer, i) =>
    i === OPEN.layer
      ? recorded(layer, (head) => isOpen(i, head))
      : { label: layer.label, headLabels: layer.headLabels, weights: layer.weights },
  );
  write(pronoun, trace, first);
  const others = trace.layers.map((layer, i) => recorded(layer, (head) => !isOpen(i, head)));
  write(`${pronoun}-other-heads`, trace, others);
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
 * The steps of some heads from which a page computes the others, with queries that lose nothing when they are
 * written in 8 bits.
 *
 * @param {import("attention-core").AttentionLayer} layer
 * @param {(head: number) => boolean} isRecorded
 * @returns {import("attention-core").AttentionLayer}
 */
function recorded(layer, isRecorded) {
  const { label, headLabels, headDescriptions, weights, queries, keys, values } = layer;
  if (!queries || !keys || !values) throw new Error("The network has all three.");
  const headStages = headLabels.map((_, head) => {
    if (!isRecorded(head)) return null;
    const [ownQueries, ownKeys] = [matrixOf(queries, head), matrixOf(keys, head)];
    const rounded = { ...ownQueries, data: roundedQueries(ownQueries, ownKeys) };
    return { queries: rounded, keys: ownKeys, values: matrixOf(values, head) };
  });
  return { label, headLabels, headDescriptions, weights, headStages };
}

/**
 * @param {import("attention-core").HeadTensor} tensor
 * @param {number} head
 * @returns {import("attention-core").Matrix}
 */
function matrixOf({ shape: [, rows, columns], data }, head) {
  return {
    shape: [rows, columns],
    data: data.slice(head * rows * columns, (head + 1) * rows * columns),
  };
}

/**
 * @param {import("attention-core").Matrix} queries
 * @param {import("attention-core").Matrix} keys
 */
function roundedQueries(queries, keys) {
  const [step, keyStep] = [stepOf(queries), stepOf(keys)];
  const roundedKeys = keys.data.map((number) => Math.round(number / keyStep) * keyStep);
  return keepScores(queries.data, keys.data, roundedKeys, queries.shape[1], step);
}

/**
 * A 127th of the largest magnitude, as the format has it.
 *
 * @param {import("attention-core").Matrix} matrix
 */
function stepOf({ data }) {
  return data.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127;
}
