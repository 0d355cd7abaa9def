import type { Matrix } from "../../shape.js";

/** What goes into a layer and where its output goes. */
export interface LayerMatrices {
  /** [queries, dInput] */
  readonly inputs: Matrix;
  /** [queries, dOutput] */
  readonly output: Matrix;
}
