// The module that attention-core/simd loads. It holds no data: the caller lays out the memory.

export { attend } from "./attend";
export { exponentials } from "./exponential";
export { pack, packTransposed, product } from "./product";
export { magnitude, moveRows } from "./rows";
export { softmax } from "./softmax";
