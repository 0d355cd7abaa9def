import { capScores, type Matrix } from "attention-core";
import { applyNorm } from "./applyNorm.js";
import type { Multiply } from "./multiplier.js";
import type { LanguageHead } from "./network.js";

/** The logit of each word of the vocabulary as the next one: [rows, dModel] -> [rows, vocabulary] */
export async function logitsOf(
  state: Matrix,
  { norm, projection, words, cap, scale }: LanguageHead,
  multiply: Multiply,
): Promise<Matrix> {
  const normalized = scaleBy(applyNorm(state, norm), scale); // same shape
  // [rows, dModel] -> [rows, dEmbedding]
  const narrow = projection ? await multiply(normalized, projection) : normalized;
  const logits = await multiply(narrow, words); // [rows, dEmbedding] · [dEmbedding, vocabulary] -> [rows, vocabulary]
  return cap === undefined ? logits : capScores(logits, cap);
}

/** A matrix times a number. */
function scaleBy({ shape, data }: Matrix, factor: number): Matrix {
  return { shape, data: factor === 1 ? data : data.map((entry) => factor * entry) };
}
