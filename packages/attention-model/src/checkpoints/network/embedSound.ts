import type { Matrix, Tensor } from "attention-core";
import { add } from "../../network/add.js";
import { gelu } from "../activations/gelu.js";
import { convolve } from "./convolve.js";
import type { Multiply } from "./multiplier.js";
import type { SoundNetwork } from "./soundNetwork.js";
import { transpose } from "./transpose.js";

/**
 * The input of the first layer of a network that reads sound: a vector for every second frame.
 *
 *     x = gelu(convolve₂(gelu(convolve₁(framesᵀ)))) + positions
 *
 * Source: Radford et al. 2022 (Whisper), section 2.2.
 *
 * @param spectrogram - [bands, frames]
 * @param sound - what the network learned
 * @param multiply - the backend for matrix products
 * @returns [⌈frames / 2⌉, dModel]
 */
export async function embedSound(
  { shape, data }: Tensor,
  { convolutions: [first, second], positions }: SoundNetwork["sound"],
  multiply: Multiply,
): Promise<Matrix> {
  const [bands = 0, frames = 0] = shape;
  const rows = transpose({ shape: [bands, frames], data }); // [bands, frames] -> [frames, bands]
  const middle = activate(await convolve(rows, first, 1, multiply)); // [frames, bands] -> [frames, dModel]
  const vectors = activate(await convolve(middle, second, 2, multiply)); // [frames, dModel] -> [⌈frames / 2⌉, dModel]
  const places = positions.data.subarray(0, vectors.data.length); // those of the first tokens
  return add(vectors, { shape: vectors.shape, data: places });
}

const activate = ({ shape, data }: Matrix): Matrix => ({ shape, data: data.map(gelu) });
