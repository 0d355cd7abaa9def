import type { HeadTensor } from "../shape.js";

/** Tensors of at most this many numbers are kept once they are computed: at most 4 MB each. */
const SMALL = 1_000_000;

/**
 * Makes tensors when they are first read. Of the large ones, the last stays, and others only while someone uses them,
 * since all layers of a large file at once would take twice its size. One that is read again later is made again, equal
 * to the first.
 */
export function computeWhenRead(): (compute: () => HeadTensor) => () => HeadTensor {
  let last: HeadTensor | undefined;
  return (compute) => {
    let small: HeadTensor | undefined;
    let used: WeakRef<HeadTensor> | undefined;
    return () => {
      const tensor = small ?? used?.deref() ?? compute();
      if (tensor.data.length > SMALL) {
        last = tensor;
        if (used?.deref() !== last) used = new WeakRef(last);
      } else small = tensor;
      return tensor;
    };
  };
}
