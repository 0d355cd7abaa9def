import type { Shape, Tensor } from "../../shape.js";
import { describeShape } from "../describeShape.js";
import { checkTensor } from "./checkTensor.js";
import { refuse } from "./refuse.js";

/**
 * A tensor and the names of its axes, outermost first: `queries dHead`. A name has one length wherever it occurs. `…`
 * in front stands for batch axes, the same for all; `?` in front lets the tensor be left out.
 */
export type NamedAxes = readonly [tensor: Tensor | undefined, axes: string];

/**
 * Refuses tensors whose axes do not fit each other, in the order given:
 *
 * ```text
 * attention: keys must have shape [keys, dHead = 4], got [5, 3]
 * ```
 *
 * @param caller - the public function that was called
 * @param tensors - by the name of their parameter
 * @param lengths - axes whose length is known beforehand, if any
 */
export function checkShapes(
  caller: string,
  tensors: Readonly<Record<string, NamedAxes>>,
  lengths?: Readonly<Record<string, number>>,
): void {
  const known: Record<string, number | undefined> = { ...lengths };
  let batch: Shape | undefined;
  for (const [name, [tensor, spec]] of Object.entries(tensors)) {
    const mark = spec[0];
    if (tensor === undefined && mark === "?") continue;
    checkTensor(caller, name, tensor);
    const { shape } = tensor;
    const axes = spec.match(/\w+/g)!;
    const isBatched = mark === "…";
    const front = isBatched ? (batch ?? shape.slice(0, -axes.length)) : [];
    const expected = [...front, ...axes.map((axis) => known[axis])];
    if (
      shape.length !== expected.length ||
      shape.some((length, i) => length !== (expected[i] ?? length))
    ) {
      const shown = axes.map((axis) => (axis in known ? `${axis} = ${known[axis]}` : axis));
      const inFront = isBatched && !batch ? ["…"] : front;
      refuse(
        caller,
        name,
        `have shape ${describeShape([...inFront, ...shown])}`,
        describeShape(shape),
      );
    }
    if (isBatched) batch = front;
    for (const [i, axis] of axes.entries()) known[axis] = shape[front.length + i];
  }
}
