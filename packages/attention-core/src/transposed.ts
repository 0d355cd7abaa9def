import { forEachMatrix } from "./matrixProduct.js";
import { matrixShape, type Shape, type Tensor, zeros } from "./shape.js";

/** The last two axes swapped: [.., rows, columns] -> [.., columns, rows] */
export function transposed<S extends Shape>(tensor: Tensor<S>): Tensor<S> {
  const { batch, rows, columns } = matrixShape(tensor);
  const result = zeros<S>([...batch, columns, rows]);
  forEachMatrix(tensor, tensor, result, (matrix, _, into) => {
    matrix.forEach((entry, i) => {
      into[(i % columns) * rows + Math.floor(i / columns)] = entry;
    });
  });
  return result;
}
