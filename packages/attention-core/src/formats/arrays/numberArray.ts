import { sizeOf } from "../../internal/sizeOf.js";
import type { Shape } from "../../shape.js";
import type { NumberStore } from "./numberStore.js";

/**
 * An array of any rank over numbers that lie elsewhere, in any order of axes: rows or columns first, or every other
 * row. Taking an entry or moving axes copies nothing.
 */
export class NumberArray {
  /**
   * @param shape - the length of every axis, outermost first
   * @param store - at least as long as the last entry needs; the caller has checked that
   * @param strides - how far apart neighbours lie on each axis
   * @param offset - where the first entry lies
   */
  constructor(
    readonly shape: Shape,
    readonly store: NumberStore,
    readonly strides: readonly number[] = rowMajor(shape),
    readonly offset = 0,
  ) {}

  /** The part at one place of an axis; that axis is gone. */
  entry(axis: number, index: number): NumberArray {
    return new NumberArray(
      this.shape.filter((_, i) => i !== axis),
      this.store,
      this.strides.filter((_, i) => i !== axis),
      this.offset + index * this.strides[axis]!,
    );
  }

  /** The same numbers with their axes in another order: the first becomes `order[0]` of old. */
  permute(order: readonly number[]): NumberArray {
    const reorder = (lengths: readonly number[]) => order.map((axis) => lengths[axis]!);
    return new NumberArray(reorder(this.shape), this.store, reorder(this.strides), this.offset);
  }

  /** The numbers in a row, row by row: those of the store themselves where they lie like that. */
  floats(): Float32Array {
    const { store, offset, shape, strides } = this;
    const size = sizeOf(shape);
    const isRowMajor = rowMajor(shape).every(
      (stride, i) => shape[i] === 1 || strides[i] === stride,
    );
    if (store.floats && isRowMajor) return store.floats.subarray(offset, offset + size);
    const floats = new Float32Array(size);
    if (isRowMajor) store.copy(offset, floats);
    else this.gather(floats, 0, 0, offset);
    return floats;
  }

  /** Writes the numbers along an axis and those within it, starting at `from`, and returns where it ended. */
  private gather(floats: Float32Array, start: number, axis: number, from: number): number {
    const length = this.shape[axis]!;
    const stride = this.strides[axis]!;
    const isLast = axis === this.shape.length - 1;
    let next = start;
    for (let i = 0; i < length; i++) {
      if (isLast) floats[next++] = this.store.at(from + i * stride);
      else next = this.gather(floats, next, axis + 1, from + i * stride);
    }
    return next;
  }
}

/** The strides of numbers that lie row by row. */
function rowMajor(shape: Shape): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
}

/**
 * The strides of numbers that lie column by column, as in Fortran.
 *
 * The first axis is the one whose neighbours lie next to each other.
 *
 *     strides[axis] = product of the earlier lengths
 */
export function columnMajor(shape: Shape): number[] {
  return shape.map((_, axis) => sizeOf(shape.slice(0, axis)));
}
