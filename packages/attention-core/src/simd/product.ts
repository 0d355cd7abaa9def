import { matrixProduct } from "../matrixProduct.js";
import { matrixShape, type Shape, sizeOf, type Tensor, zeros } from "../shape.js";
import { wholePanels } from "./kernels.js";
import type { Workspace } from "./workspace.js";

/**
 * Copies a matrix out of memory whose rows lie `wholePanels(columns)` numbers apart; false, and
 * nothing copied, when one of them is not finite.
 */
export function copyOut(
  workspace: Workspace,
  place: number,
  rows: number,
  columns: number,
  into: Float32Array,
  start = 0,
): boolean {
  const stride = 4 * wholePanels(columns);
  if (stride !== 4 * columns) {
    workspace.kernels.moveRows(place, stride, place, 4 * columns, rows, 4 * columns);
  }
  if (!(workspace.kernels.magnitude(place, rows * columns) < Infinity)) return false;
  into.set(workspace.read(place, rows * columns), start);
  return true;
}

/**
 * As `matrixProduct`. Where a sum is not finite, that function does the work again, in float64:
 * whatever a number of float32 cannot hold ends there, since ∞ and NaN stay what they are in sums.
 */
export function product<S extends Shape>(
  workspace: Workspace,
  left: Tensor<S>,
  right: Tensor,
  isTransposed = false,
): Tensor<S> {
  const { rows: height, columns: width } = matrixShape(right);
  const isShared = right.shape.length === 2; // then batch axes only make more rows
  const { batch, rows: rowsEach, columns: inner } = matrixShape(left);
  const count = isShared ? 1 : sizeOf(batch);
  const rows = isShared ? sizeOf(batch) * rowsEach : rowsEach;
  const columns = isTransposed ? height : width;
  const result = zeros<S>([...batch, rowsEach, columns]);
  const whole = wholePanels(columns);
  const [a = 0, b = 0, panels = 0, c = 0] = workspace.room(
    rows * inner,
    height * width,
    whole * inner,
    rows * whole,
  );
  const { kernels } = workspace;
  for (let i = 0; i < count; i++) {
    workspace.write(a, left.data.subarray(i * rows * inner, (i + 1) * rows * inner));
    workspace.write(b, right.data.subarray(i * height * width, (i + 1) * height * width));
    if (isTransposed) kernels.packTransposed(b, inner, columns, 4 * width, panels);
    else kernels.pack(b, inner, columns, 4 * width, panels);
    kernels.product(a, 4 * inner, panels, 0, c, 4 * whole, rows, inner, columns);
    if (!copyOut(workspace, c, rows, columns, result.data, i * rows * columns)) {
      return matrixProduct(left, right, isTransposed);
    }
  }
  return result;
}
