import type { Matrix, Tensor } from "attention-core";
import { add } from "../../network/add.js";
import type { ImageSize } from "../config/imageSize.js";
import { applyNorm } from "./applyNorm.js";
import type { PatchEmbeddings } from "./imageNetwork.js";
import type { Multiply } from "./multiplier.js";

/**
 * The input of the first layer of a network that reads an image: a token of its own, and a vector for each patch, row
 * by row from the top left.
 *
 *     x = norm((classToken | patches · W + b) + positions)
 *
 * Source: Dosovitskiy et al. 2021, equation 1; Radford et al. 2021 (CLIP), section 2.4, for the norm.
 *
 * @param image - [channels, height, width], as the network was trained to read its numbers
 * @param embeddings - what it learned
 * @param size - how the image is cut
 * @param multiply - the backend for matrix products
 * @returns [1 + patches, dModel]
 */
export async function embedPatches(
  image: Tensor,
  { projection, classToken, positions, norm }: PatchEmbeddings,
  size: ImageSize,
  multiply: Multiply,
): Promise<Matrix> {
  // [patches, channels · patchHeight · patchWidth] -> [patches, dModel]
  const vectors = await multiply(patchesOf(image, size), projection);
  const data = new Float32Array(positions.data.length); // [patches, dModel] -> [1 + patches, dModel]
  data.set(classToken.data);
  data.set(vectors.data, classToken.data.length);
  return applyNorm(add({ shape: positions.shape, data }, positions), norm); // same shape
}

/** Cuts an image: [channels, height, width] -> [patches, channels · patchHeight · patchWidth] */
function patchesOf(
  { data: pixels }: Tensor,
  { channels, height, width, patchHeight, patchWidth, rows, columns }: ImageSize,
): Matrix {
  const length = channels * patchHeight * patchWidth;
  const data = new Float32Array(rows * columns * length);
  let i = 0;
  for (let patch = 0; patch < rows * columns; patch++) {
    const top = Math.floor(patch / columns) * patchHeight;
    const left = (patch % columns) * patchWidth;
    for (let channel = 0; channel < channels; channel++) {
      for (let y = top; y < top + patchHeight; y++) {
        const start = (channel * height + y) * width + left;
        data.set(pixels.subarray(start, start + patchWidth), i);
        i += patchWidth;
      }
    }
  }
  return { shape: [rows * columns, length], data };
}
