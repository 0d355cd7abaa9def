import type { Matrix } from "attention-core";

/** A matrix as `nn.Linear` keeps it, turned to how it multiplies here: [dOutput, dInput] -> [dInput, dOutput] */
export function transposed({ shape: [rows, columns], data }: Matrix): Matrix {
  const turned = new Float32Array(data.length);
  data.forEach((entry, i) => {
    turned[(i % columns) * rows + Math.floor(i / columns)] = entry;
  });
  return { shape: [columns, rows], data: turned };
}
