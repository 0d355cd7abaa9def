import { outOf } from "../outOf.js";
import { project } from "../project.js";
import { type Matrix, type Shape, sizeOf, type Tensor, type Vector } from "../shape.js";
import { wholePanels } from "./kernels.js";
import { copyIn, copyOut, type PlacedMatrix } from "./placedMatrix.js";
import type { Kept, Workspace } from "./workspace.js";

/** A learned matrix and its bias in memory, packed as `product` reads them. */
export interface KeptLinear {
  readonly projection: Matrix;
  readonly bias: Vector | undefined;
  readonly kept: Kept;
}

/** Packs a matrix for good. */
export function keepLinear(
  workspace: Workspace,
  projection: Matrix,
  bias: Vector | undefined,
): KeptLinear {
  const [inner, columns] = projection.shape;
  const panels = wholePanels(columns) * inner;
  const kept = workspace.keep(panels + wholePanels(columns));
  const raw = workspace.room({ place: inner * columns });
  workspace.write(raw.place, projection.data);
  workspace.kernels.pack(raw.place, inner, columns, 4 * columns, kept.place);
  const biasPlace = kept.place + 4 * panels;
  workspace.read(biasPlace, wholePanels(columns)).fill(0);
  if (bias !== undefined) workspace.write(biasPlace, bias.data);
  return { projection, bias, kept };
}

/** How many numbers the product of so many rows and a kept matrix takes. */
export function roomFor({ projection }: KeptLinear, rows: number): number {
  return rows * wholePanels(projection.shape[1]);
}

/** Rows times a kept matrix, plus its bias: [rows, dInput] · [dInput, dOutput] -> [rows, dOutput] at `place` */
export function applyLinear(
  workspace: Workspace,
  { projection, bias, kept }: KeptLinear,
  from: PlacedMatrix,
  place: number,
): PlacedMatrix {
  const [inner, columns] = projection.shape;
  const { rows } = from;
  const whole = wholePanels(columns);
  workspace.kernels.product(
    from.place,
    from.stride,
    kept.place,
    bias === undefined ? 0 : kept.place + 4 * whole * inner,
    place,
    4 * whole,
    rows,
    inner,
    columns,
  );
  return { place, rows, columns, stride: 4 * whole };
}

/** `project` by a kept matrix; arguments are checked by the caller. */
export function projectBy<S extends Shape>(
  workspace: Workspace,
  linear: KeptLinear,
  inputs: Tensor<S>,
  out?: Tensor<S>,
): Tensor<S> {
  const { projection, bias } = linear;
  const [dInput, dOutput] = projection.shape;
  const tokens = inputs.shape.slice(0, -1);
  const rows = sizeOf(tokens);
  const result = outOf("project", out, [...tokens, dOutput], [inputs]);
  const at = workspace.room({ inputs: rows * dInput, output: roomFor(linear, rows) });
  const placed = copyIn(workspace, at.inputs, inputs.data, rows, dInput);
  const projected = applyLinear(workspace, linear, placed, at.output); // -> [rows, dOutput]
  if (!copyOut(workspace, projected, result.data)) {
    result.data.set(project(inputs, projection, bias).data);
  }
  return result;
}
