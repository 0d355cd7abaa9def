// What the figures show of trained networks, so that they need no download.

import { type Matrix, project, tensor, toNested } from "attention-core";
import { loadModel } from "attention-model";
import { loadInductionModel } from "attention-model/induction";
import { CASE_NAMES, CASES } from "../src/figures/ablation/cases";
import { HEAD, SENTENCES } from "../src/figures/oneWord/sentences";
import { trainedCross } from "./trainedCross";

/** Written with four decimals. */
const rounded = (numbers: readonly number[]) => numbers.map((each) => Number(each.toFixed(4)));

/** @returns the content of recorded.json of each figure that has one */
export async function recordedNumbers() {
  const model = await loadModel();
  const rowOf = async (text: string, pronoun: string) => {
    const { layers, queryTokens } = await model.trace(text.replace("_", pronoun));
    const rows = toNested(layers[HEAD.layer]!.weights)[HEAD.head]!;
    return { tokens: queryTokens, row: rounded(rows[queryTokens.indexOf(pronoun)]!) };
  };
  const oneWord = [];
  for (const { text } of SENTENCES) {
    const [he, she] = [await rowOf(text, "he"), await rowOf(text, "she")];
    const tokens = he.tokens.map((token) => (token === "he" ? "he/she" : token));
    oneWord.push({ tokens, he: he.row, she: she.row });
  }
  return {
    oneWord,
    contribution: await contributions(model),
    cross: trainedCross(),
    ablation: await ablations(),
  };
}

/** The weights of layer 2, head 4, and how long the vector of each token would be with a weight of 1. */
async function contributions(model: Awaited<ReturnType<typeof loadModel>>) {
  const head = 3;
  const { layers, queryTokens } = await model.trace("The keys to the cabinet are on the table");
  const { weights, values, projections } = layers[1] ?? {};
  if (weights === undefined || values === undefined || projections === undefined) {
    throw new Error("layer 2 must have weights, values and projections, got none");
  }
  const { shape, data } = projections.output;
  const width = values.shape[2];
  const columns = shape[1];
  const from = head * width * columns;
  const part: Matrix = tensor(data.slice(from, from + width * columns), [width, columns]);
  const added = toNested(project(tensor(toNested(values)[head]!), part));
  return {
    tokens: queryTokens,
    weights: toNested(weights)[head]!.map(rounded),
    lengths: rounded(added.map((vector) => Math.hypot(...vector))),
  };
}

/** What the network that copies does with the last token, whole and with heads switched off. */
async function ablations() {
  const model = await loadInductionModel();
  const recorded = [];
  for (const name of CASE_NAMES) {
    const { text, ablate } = CASES[name];
    const { layers, queryTokens, predictions } = await model.trace(text, { ablate });
    const heads = toNested(layers[1]!.weights).map((rows) => rows.at(-1)!);
    const mean = queryTokens.map(
      (_, key) => heads.reduce((sum, row) => sum + row[key]!, 0) / heads.length,
    );
    const expected = predictions.at(-1)!;
    const probabilities = queryTokens.map(
      (token) => expected.find((each) => each.token === token)!.probability,
    );
    recorded.push([name, { weights: rounded(mean), probabilities: rounded(probabilities) }]);
  }
  return Object.fromEntries(recorded);
}
