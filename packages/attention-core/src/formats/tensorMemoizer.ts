import type { HeadTensor } from "../shape.js";

/** Tensors of at most this many numbers are small: at most 4 MB each. */
const SMALL = 1_000_000;

/**
 * Makes functions that compute a tensor when it is first read. They keep every small tensor and the last large one.
 * Other large ones are held weakly, since all layers of a large file at once would take twice its size; one that is
 * gone is computed again when it is read, equal to the first.
 */
export function tensorMemoizer(): (compute: () => HeadTensor) => () => HeadTensor {
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
