// Products of whole matrices, whose right side is packed: panels of 8 columns, each [inner, 8], so
// that a tile reads it in the order it lies in. Strides are in bytes, lengths in numbers.

import { tiles } from "./tiles";

/** How much of `inner` is summed at a time: a panel of that height stays in the fastest cache. */
const DEPTH: i32 = 768;

/** How many rows of the left side share a panel before the next panel is read. */
const HEIGHT: i32 = 48;

/** [inner, columns] into panels; the last is filled up with 0. */
export function pack(right: usize, inner: i32, columns: i32, stride: usize, panels: usize): void {
  for (let j = 0; j < columns; j += 8) {
    let from = right + (<usize>j << 2);
    if (j + 8 <= columns) {
      for (let k = 0; k < inner; k++) {
        v128.store(panels, v128.load(from));
        v128.store(panels, v128.load(from, 16), 16);
        panels += 32;
        from += stride;
      }
    } else {
      memory.fill(panels, 0, <usize>inner << 5);
      for (let k = 0; k < inner; k++) {
        memory.copy(panels, from, <usize>(columns - j) << 2);
        panels += 32;
        from += stride;
      }
    }
  }
}

/** [columns, inner], which is the right side transposed, into the same panels. */
export function packTransposed(
  right: usize,
  inner: i32,
  columns: i32,
  stride: usize,
  panels: usize,
): void {
  for (let j = 0; j < columns; j += 8) {
    const from = right + <usize>j * stride;
    const count = min(8, columns - j);
    let k = 0;
    if (count < 8) memory.fill(panels, 0, <usize>inner << 5);
    else {
      for (; k + 4 <= inner; k += 4) {
        const block = from + (<usize>k << 2);
        const to = panels + (<usize>k << 5);
        transposeBlock(block, stride, to);
        transposeBlock(block + 4 * stride, stride, to + 16);
      }
    }
    for (; k < inner; k++) {
      for (let column = 0; column < count; column++) {
        const number = load<f32>(from + <usize>column * stride + (<usize>k << 2));
        store<f32>(panels + (<usize>k << 5) + (<usize>column << 2), number);
      }
    }
    panels += <usize>inner << 5;
  }
}

/** 4 rows of 4 numbers as 4 columns of a panel. */
@inline
function transposeBlock(from: usize, stride: usize, to: usize): void {
  const r0 = v128.load(from);
  const r1 = v128.load(from + stride);
  const r2 = v128.load(from + 2 * stride);
  const r3 = v128.load(from + 3 * stride);
  const upper01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
  const upper23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
  const lower01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
  const lower23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<f32>(upper01, upper23, 0, 1, 4, 5));
  v128.store(to, v128.shuffle<f32>(upper01, upper23, 2, 3, 6, 7), 32);
  v128.store(to, v128.shuffle<f32>(lower01, lower23, 0, 1, 4, 5), 64);
  v128.store(to, v128.shuffle<f32>(lower01, lower23, 2, 3, 6, 7), 96);
}

/**
 * [rows, inner] · panels -> [rows, columns], plus a bias unless that is 0. Whole panels are written:
 * `outputStride` and the bias have room for columns up to the next multiple of 8.
 */
export function product(
  left: usize,
  leftStride: usize,
  panels: usize,
  bias: usize,
  output: usize,
  outputStride: usize,
  rows: i32,
  inner: i32,
  columns: i32,
): void {
  for (let k = 0; k < inner || k == 0; k += DEPTH) {
    const depth = min(DEPTH, inner - k);
    for (let top = 0; top < rows; top += HEIGHT) {
      const bottom = min(top + HEIGHT, rows);
      for (let j = 0; j < columns; j += 8) {
        const panel = panels + (<usize>(j >> 3) * <usize>inner + <usize>k) * 32;
        for (let i = top; i < bottom; i += 4) {
          const from = left + <usize>i * leftStride + (<usize>k << 2);
          const to = output + <usize>i * outputStride + (<usize>j << 2);
          tiles(min(4, bottom - i), depth, from, leftStride, panel, 0, 1, to, outputStride, 1, k > 0);
        }
      }
    }
  }
  if (bias == 0) return;
  for (let i = 0; i < rows; i++) {
    const row = output + <usize>i * outputStride;
    for (let at: usize = 0; at < <usize>columns << 2; at += 16) {
      v128.store(row + at, f32x4.add(v128.load(row + at), v128.load(bias + at)));
    }
  }
}
