import { checkTensor, refuse } from "./checks.js";
import { describeShape, type Shape, type Tensor } from "./shape.js";

/**
 * A tensor and the names of its axes, outermost first: `queries dHead`. A name has one length
 * wherever it occurs. `…` in front stands for batch axes, the same for all; `?` in front lets the
 * tensor be left out.
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
  const known: Record<string, number> = { ...lengths };
  let batch: Shape | undefined;
  for (const [name, [tensor, spec]] of Object.entries(tensors)) {
    if (tensor === undefined && spec.startsWith("?")) continue;
    checkTensor(caller, name, tensor);
    const { shape } = tensor;
    const isBatched = spec.startsWith("…");
    const axes = spec.match(/\w+/g)!;
    const leading = isBatched ? shape.slice(0, -axes.length) : [];
    const own = shape.slice(leading.length);
    const front = (isBatched && batch) || leading;
    if (
      own.length !== axes.length ||
      axes.some((axis, i) => (known[axis] ?? own[i]) !== own[i]) ||
      describeShape(leading) !== describeShape(front)
    ) {
      const wanted = axes.map((axis) => (axis in known ? `${axis} = ${known[axis]}` : axis));
      const inFront = isBatched && front === leading ? ["…"] : front;
      refuse(
        caller,
        name,
        `have shape ${describeShape([...inFront, ...wanted])}`,
        describeShape(shape),
      );
    }
    if (isBatched) batch = leading;
    for (const [i, axis] of axes.entries()) known[axis] = own[i]!;
  }
}
