import type { Shape, Tensor } from "./tensor.js";

/** How many entries a tensor of this shape has. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** A shape or a position as errors show it: `[2, 3]`. */
export function describeShape(shape: Shape): string {
  return `[${shape.join(", ")}]`;
}

/** The last two axes, where a vector is one row; every axis before them is batch. */
export function matrixShape({ shape }: Tensor): { batch: Shape; rows: number; columns: number } {
  return { batch: shape.slice(0, -2), rows: shape.at(-2) ?? 1, columns: shape.at(-1)! };
}

/** A tensor of zeros. The caller names the shape's type, since TypeScript cannot compute it. */
export function zeros<S extends Shape>(shape: Shape): Tensor<S> {
  return { shape: shape as S, data: new Float32Array(sizeOf(shape)) };
}
