import { decodeText } from "./decodeText.js";

/** Whether bytes begin as a .npy file does. */
export function isNpy(file: Uint8Array): boolean {
  return decodeText(file.subarray(1, 6)) === "NUMPY" && file[0] === 0x93;
}
