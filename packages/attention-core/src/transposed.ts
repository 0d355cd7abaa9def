import { matrixShape, type Shape, type Tensor, zeros } from "./shape.js";

/** The last two axes swapped: [.., rows, columns] -> [.., columns, rows] */
export function transposed<S extends Shape>(tensor: Tensor<S>): Tensor<S> {
  const { batch, rows, columns } = matrixShape(tensor);
  const result = zeros<S>([...batch, columns, rows]);
  tensor.data.forEach((entry, i) => {
    const inMatrix = i % (rows * columns);
    const place = (inMatrix % columns) * rows + Math.floor(inMatrix / columns);
    result.data[i - inMatrix + place] = entry;
  });
  return result;
}
