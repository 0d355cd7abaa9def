import { D_MODEL } from "./handBuiltInputs.js";
import { D_HEAD, type HandBuiltMatrices } from "./handBuiltMatrices.js";
import { type HeadMatrix, headMatrix } from "./headMatrix.js";
import { seededNormals } from "./seededNormals.js";

/** Matrices of seeded random numbers, like a head before training. */
export function randomHead(seed: number): HandBuiltMatrices {
  const normal = seededNormals(seed);
  const random = (rows: number, columns: number, spread: number): HeadMatrix => {
    const matrix = headMatrix(rows, columns);
    matrix.entries.forEach((_, i) => {
      matrix.entries[i] = spread * normal();
    });
    return matrix;
  };
  return {
    query: random(D_MODEL, D_HEAD, 0.35),
    queryBias: new Float32Array(D_HEAD),
    key: random(D_MODEL, D_HEAD, 0.35),
    value: random(D_MODEL, D_HEAD, 0.2),
    output: random(D_HEAD, D_MODEL, 0.2),
  };
}
