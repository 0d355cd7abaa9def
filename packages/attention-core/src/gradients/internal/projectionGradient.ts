import { matrixProduct } from "../../internal/matrixProduct.js";
import { transpose } from "../../internal/transpose.js";
import type { Matrix, Vector } from "../../shape.js";

/** How a loss changes with what went into X · W + b. */
interface ProjectionGradients {
  /** ∂X: [tokens, dInput] */
  readonly inputs: Matrix;
  /** ∂W: [dInput, dOutput] */
  readonly projection: Matrix;
  /** ∂b: [dOutput]; none without a bias. */
  readonly bias: Vector | undefined;
}

/**
 * Backpropagates through X · W + b, given ∂loss/∂result: [tokens, dOutput].
 *
 *     ∂X = ∂result · Wᵀ
 *     ∂W = Xᵀ · ∂result
 *     ∂b[j] = Σᵢ ∂result[i][j]                over all tokens i
 *
 * @param inputs - X: [tokens, dInput]
 * @param projection - W: [dInput, dOutput]
 * @param bias - b: [dOutput], or none
 * @param gradient - ∂loss/∂result: [tokens, dOutput]
 */
export function projectionGradient(
  inputs: Matrix,
  projection: Matrix,
  bias: Vector | undefined,
  gradient: Matrix,
): ProjectionGradients {
  return {
    inputs: matrixProduct(gradient, projection, true), // [tokens, dOutput] · [dOutput, dInput] -> [tokens, dInput]
    projection: matrixProduct(transpose(inputs), gradient), // [dInput, tokens] · [tokens, dOutput] -> [dInput, dOutput]
    bias: bias && columnSums(gradient), // [tokens, dOutput] -> [dOutput]
  };
}

/** [tokens, dOutput] -> [dOutput]: a bias is added to every token, so its gradients add up. */
function columnSums({ shape: [, columns], data }: Matrix): Vector {
  const sums = new Float64Array(columns);
  data.forEach((entry, i) => {
    sums[i % columns]! += entry;
  });
  return { shape: [columns], data: new Float32Array(sums) };
}
