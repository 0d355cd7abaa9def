import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import { NumberArray } from "../arrays/numberArray.js";
import { byteStore, type NumberStore } from "../arrays/numberStore.js";
import { NUMBER_TYPES } from "../arrays/numberTypes.js";
import { refuseData } from "../refuseData.js";
import { decodeText } from "./decodeText.js";
import { PickledName, unpickle } from "./unpickle.js";

/** Kinds of numbers by the class of PyTorch that stores them. */
const STORAGES: Readonly<Record<string, string>> = {
  "torch.DoubleStorage": "float64",
  "torch.FloatStorage": "float32",
  "torch.HalfStorage": "float16",
  "torch.BFloat16Storage": "bfloat16",
  "torch.LongStorage": "int64",
  "torch.IntStorage": "int32",
  "torch.ShortStorage": "int16",
  "torch.CharStorage": "int8",
  "torch.ByteStorage": "uint8",
  "torch.BoolStorage": "bool",
};

/**
 * What `torch.save` wrote: tensors in tuples, lists and dictionaries. A tensor may be a view of a larger one; its
 * numbers are decoded when they are read.
 *
 * ```text
 * FOLDER/data.pkl      a pickle, in which a tensor is (storage, offset, shape, strides)
 * FOLDER/data/KEY      the numbers of one storage
 * FOLDER/byteorder     "little" or "big"; little where it is missing
 * ```
 *
 * Source: PyTorch, torch/serialization.py and `torch._utils._rebuild_tensor_v2`.
 *
 * @param path - where the pickle is among the files
 */
export function readTorchFile(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const folder = path.slice(0, -"data.pkl".length);
  const order = files.get(`${folder}byteorder`);
  const isLittle = order === undefined || decodeText(order) !== "big";

  // A tensor names its numbers by the class and the key of their storage.
  const outside = (id: unknown): NumberStore => {
    const [, storage, key] = Array.isArray(id) ? id : [];
    const type = NUMBER_TYPES.get(
      STORAGES[storage instanceof PickledName ? storage.name : ""] ?? "",
    );
    const bytes = files.get(`${folder}data/${key}`);
    if (type === undefined || bytes === undefined) {
      return refuseData("pickle", "name numbers that the file holds", `data/${key}`);
    }
    return byteStore(bytes, type, isLittle);
  };
  // Of all functions that a pickle may name, these two are known; neither is run.
  const call = (name: string, values: readonly unknown[]): unknown => {
    if (name === "collections.OrderedDict" && values.length === 0) return new Map();
    if (name === "torch._utils._rebuild_tensor_v2") return tensorOf(values);
    return undefined;
  };
  return unpickle(files.get(path)!, { call, outside });
}

/** A tensor from its numbers, where the first lies, its shape and its strides, all checked. */
function tensorOf([store, offset, shape, strides]: readonly unknown[]): NumberArray {
  if (!isStore(store) || !isCounts([offset]) || !isCounts(shape) || !isCounts(strides)) {
    return refuseData("tensor in the pickle", "have a shape and strides", "something else");
  }
  const { length } = store;
  // Strides are not below 0, so the last number lies the farthest.
  const reach = shape.reduce((sum, n, axis) => sum + (n - 1) * strides[axis]!, Number(offset));
  const isWithin = sizeOf(shape) === 0 || (reach < length && sizeOf(shape) <= length);
  if (shape.length !== strides.length || !isWithin) {
    return refuseData(
      "tensor in the pickle",
      `lie within its ${length} numbers`,
      `[${shape.slice(0, 8)}]`,
    );
  }
  return new NumberArray(shape, store, strides, Number(offset));
}

/** Whether a value is what `outside` made: nothing else that a pickle gives has a method `copy`. */
function isStore(value: unknown): value is NumberStore {
  return typeof Object(value).copy === "function";
}

/** Whether a value is a list of whole numbers from 0 up. */
function isCounts(value: unknown): value is Shape {
  return Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
}
