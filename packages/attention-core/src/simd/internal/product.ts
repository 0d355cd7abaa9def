import { matrixProduct } from "../../internal/matrixProduct.js";
import { matrixShape } from "../../internal/matrixShape.js";
import { sizeOf } from "../../internal/sizeOf.js";
import { zeros } from "../../internal/zeros.js";
import type { Shape, Tensor } from "../../shape.js";
import { copyOut } from "./copyOut.js";
import { wholePanels } from "./wholePanels.js";
import type { Workspace } from "./workspace.js";

/**
 * As `matrixProduct`: [.., rows, inner] · [.., inner, columns] -> [.., rows, columns], or · the transposed of [..,
 * columns, inner]. Where a sum is not finite, that function does the work again, in float64: whatever a number of
 * float32 cannot hold ends there, since ∞ and NaN stay what they are in sums.
 *
 * A `right` without batch axes is packed once for all batches of `left`; else each batch has a product of its own.
 *
 * @param left - [.., rows, inner]
 * @param right - [.., inner, columns], or [.., columns, inner] when it is to be read transposed
 */
export function product<S extends Shape>(
  workspace: Workspace,
  left: Tensor<S>,
  right: Tensor,
  isTransposed = false,
): Tensor<S> {
  const { kernels } = workspace;
  const { rows: height, columns: width } = matrixShape(right);
  const isShared = right.shape.length === 2; // then batch axes only make more rows
  const { batch, rows: rowsEach, columns: inner } = matrixShape(left);
  const count = isShared ? 1 : sizeOf(batch);
  const rows = isShared ? sizeOf(batch) * rowsEach : rowsEach;
  const columns = isTransposed ? height : width;
  const whole = wholePanels(columns);
  // [.., rows, inner] · [.., inner, columns] -> [.., rows, columns]
  const sums = zeros<S>([...batch, rowsEach, columns]);
  const size = { left: rows * inner, right: height * width };
  const addresses = workspace.room({ ...size, panels: whole * inner, product: rows * whole });
  const placed = { address: addresses.product, rows, columns, stride: 4 * whole };
  for (let i = 0; i < count; i++) {
    workspace.write(addresses.left, left.data.subarray(i * size.left, (i + 1) * size.left));
    workspace.write(addresses.right, right.data.subarray(i * size.right, (i + 1) * size.right));
    if (isTransposed)
      kernels.packTransposed(addresses.right, inner, columns, 4 * width, addresses.panels);
    else kernels.pack(addresses.right, inner, columns, 4 * width, addresses.panels);
    kernels.product(
      addresses.left,
      4 * inner,
      addresses.panels,
      0,
      addresses.product,
      4 * whole,
      rows,
      inner,
      columns,
    ); // [rows, inner] · [inner, columns] -> [rows, columns]
    if (!copyOut(workspace, placed, sums.data, i * rows * columns)) {
      return matrixProduct(left, right, isTransposed);
    }
  }
  return sums;
}
