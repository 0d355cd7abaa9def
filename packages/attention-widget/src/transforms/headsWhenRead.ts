import type { HeadTensor } from "attention-core";

/** What makes a head of these numbers, unless it is there. */
const makers = new WeakMap<Float32Array, (head: number) => void>();

/**
 * Stages whose heads are computed when `headOf` first reads one: of a long text each takes a while, and only
 * one is open. Numbers that were never written take no memory in browsers.
 *
 * @param shapes - [heads, rows, columns] of each stage, all with as many heads
 * @param make - the numbers of one head at every stage
 */
export function headsWhenRead<Stage extends string>(
  shapes: Readonly<Partial<Record<Stage, HeadTensor["shape"] | undefined>>>,
  make: (head: number) => Readonly<Partial<Record<Stage, HeadTensor | undefined>>>,
): Readonly<Partial<Record<Stage, HeadTensor>>> {
  const names = Object.keys(shapes) as Stage[]; // its own
  const computedHeads = new Set<number>();
  const stages = names.flatMap((name) => {
    const shape = shapes[name];
    if (shape === undefined) return [];
    return [[name, { shape, data: new Float32Array(shape[0] * shape[1] * shape[2]) }] as const];
  });
  const makeOnce = (head: number) => {
    if (computedHeads.has(head)) return;
    computedHeads.add(head);
    const computed = make(head);
    for (const [name, { shape, data }] of stages) {
      const start = head * shape[1] * shape[2];
      const own = computed[name]?.data;
      if (own === undefined) data.fill(Number.NaN, start, start + shape[1] * shape[2]);
      else data.set(own, start);
    }
  };
  for (const [, { data }] of stages) makers.set(data, makeOnce);
  return Object.fromEntries(stages) as Partial<Record<Stage, HeadTensor>>; // those that have a shape
}

/** Makes a head of a tensor, if it is one that is computed when it is read. */
export function makeHead({ data }: HeadTensor, head: number): void {
  makers.get(data)?.(head);
}

/** The same tensor, with every head: for what reads them all at once. */
export function withAllHeads(tensor: HeadTensor): HeadTensor {
  for (let head = 0; head < tensor.shape[0]; head++) makeHead(tensor, head);
  return tensor;
}
