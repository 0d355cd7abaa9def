import { outOf } from "../outOf.js";
import { project } from "../project.js";
import { type Matrix, type Shape, sizeOf, type Tensor, type Vector } from "../shape.js";
import { wholePanels } from "./kernels.js";
import { copyOut } from "./product.js";
import type { Kept, Workspace } from "./workspace.js";

/** A learned matrix and its bias in memory, packed as `product` reads them. */
export interface KeptLinear {
  readonly weights: Matrix;
  readonly bias: Vector | undefined;
  readonly kept: Kept;
}

/** Packs a matrix for good. */
export function keepLinear(
  workspace: Workspace,
  weights: Matrix,
  bias: Vector | undefined,
): KeptLinear {
  const [inner, columns] = weights.shape;
  const panels = wholePanels(columns) * inner;
  const kept = workspace.keep(panels + wholePanels(columns));
  const [raw = 0] = workspace.room(inner * columns);
  workspace.write(raw, weights.data);
  workspace.kernels.pack(raw, inner, columns, 4 * columns, kept.place);
  const biasPlace = kept.place + 4 * panels;
  workspace.read(biasPlace, wholePanels(columns)).fill(0);
  if (bias !== undefined) workspace.write(biasPlace, bias.data);
  return { weights, bias, kept };
}

/** Rows in memory times a kept matrix, plus its bias, to rows `wholePanels(columns)` apart. */
export function applyLinear(
  workspace: Workspace,
  { weights, bias, kept }: KeptLinear,
  from: number,
  stride: number,
  to: number,
  rows: number,
): void {
  const [inner, columns] = weights.shape;
  const whole = wholePanels(columns);
  workspace.kernels.product(
    from,
    stride,
    kept.place,
    bias === undefined ? 0 : kept.place + 4 * whole * inner,
    to,
    4 * whole,
    rows,
    inner,
    columns,
  );
}

/** `project` by a kept matrix; arguments are checked by the caller. */
export function projectBy<S extends Shape>(
  workspace: Workspace,
  linear: KeptLinear,
  inputs: Tensor<S>,
  out?: Tensor<S>,
): Tensor<S> {
  const { weights, bias } = linear;
  const [inner, columns] = weights.shape;
  const shape = [...inputs.shape.slice(0, -1), columns];
  const projected = outOf("project", out, shape, [inputs]);
  const rows = sizeOf(inputs.shape.slice(0, -1));
  const [from = 0, to = 0] = workspace.room(rows * inner, rows * wholePanels(columns));
  workspace.write(from, inputs.data);
  applyLinear(workspace, linear, from, 4 * inner, to, rows);
  if (!copyOut(workspace, to, rows, columns, projected.data)) {
    projected.data.set(project(inputs, weights, bias).data);
  }
  return projected;
}
