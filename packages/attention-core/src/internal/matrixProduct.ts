import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { sizeOf } from "./sizeOf.js";
import { tiledProduct } from "./tiledProduct.js";
import type { WideTensor } from "./wideTensor.js";
import { zeros } from "./zeros.js";

/**
 * left · right for every batch: [.., rows, inner] · [.., inner, columns] -> [.., rows, columns], or left · rightᵀ with
 * `right` as [.., columns, inner], which is read by columns instead of being copied.
 *
 *     product[i][j] = Σₖ left[i][k] · right[k][j]
 *
 * The modulo lets a `right` without batch axes, such as a learned matrix, serve every batch.
 *
 * @param left - [.., rows, inner]
 * @param right - [.., inner, columns], or [.., columns, inner] to be read transposed; the same batch axes, or none
 * @returns [.., rows, columns], each entry rounded to float32 once
 */
export function matrixProduct<S extends Shape>(
  left: Tensor<S>,
  right: Tensor,
  isTransposed = false,
): Tensor<S> {
  const { batch, rows } = matrixShape(left);
  const columns = matrixShape(right)[isTransposed ? "rows" : "columns"];
  const product = zeros<S>([...batch, rows, columns]);
  multiplyInto(product, left, right, isTransposed); // [.., rows, inner] · [.., inner, columns] -> [.., rows, columns]
  return product;
}

/** As `matrixProduct`, into a tensor that may keep float64: [.., rows, columns]. */
export function multiplyInto(
  product: WideTensor,
  left: Tensor,
  right: Tensor,
  isTransposed: boolean,
): void {
  const { batch, rows, columns: inner } = matrixShape(left);
  const { rows: height, columns: width } = matrixShape(right);
  const [columns, down, across] = isTransposed ? [height, 1, width] : [width, width, 1];
  for (let i = 0; i < sizeOf(batch); i++) {
    tiledProduct(
      [left.data, i * rows * inner, inner],
      [right.data, (i * height * width) % right.data.length, down, across],
      [product.data, i * rows * columns, columns],
      rows,
      inner,
      columns,
    );
  }
}
