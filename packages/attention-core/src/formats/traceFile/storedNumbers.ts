import type { Shape } from "../../shape.js";

/** Kinds of numbers that our files hold. */
export type StoredType = "float32" | "float16" | "uint8" | "int8" | "uint16" | "uint32";

/** Where the numbers are: in base64, or in the tensor of this name beside the JSON. */
export type StoredPlace = { readonly data: string } | { readonly tensor: string };

/** Numbers in a row. Those of 8 bits are multiples of `scale`. */
type StoredRow = StoredPlace & { readonly type: StoredType; readonly scale?: number };

/** The largest weights of each row alone, `perRow` of them; the others are 0. */
interface StoredSparse {
  readonly shape: Shape;
  readonly type: "sparse";
  /** How many numbers of each row are stored; at most its length. */
  readonly perRow: number;
  /** The key of each: [rows · perRow]. */
  readonly keys: StoredRow;
  /** The weight of each: [rows · perRow]. */
  readonly values: StoredRow;
}

/** An array of numbers in our files. */
export type StoredNumbers = (StoredRow & { readonly shape: Shape }) | StoredSparse;

/** How many entries a matrix of a file may have that does not hold each of them: 256 MB. */
export const MAX_SPARSE = 2 ** 26;
