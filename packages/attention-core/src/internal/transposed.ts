import type { Shape, Tensor } from "../shape.js";
import { matrixShape } from "./matrixShape.js";
import { swapped } from "./swapped.js";

/** The last two axes swapped: [.., rows, columns] -> [.., columns, rows] */
export function transposed<S extends Shape>({ shape, data }: Tensor<S>): Tensor<S> {
  const { batch, rows, columns } = matrixShape({ shape });
  const swappedShape: Shape = [...batch, columns, rows];
  // The cast: as many axes as before, which TypeScript cannot count.
  return { shape: swappedShape as S, data: swapped(data, rows, columns, 1) };
}
