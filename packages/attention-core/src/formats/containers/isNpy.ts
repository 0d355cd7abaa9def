import { decodeText } from "./decodeText.js";

/** Whether bytes begin like a .npy file: with 0x93 and "NUMPY". Source: numpy.lib.format, "Format Version 1.0". */
export function isNpy(file: Uint8Array): boolean {
  return decodeText(file.subarray(1, 6)) === "NUMPY" && file[0] === 0x93;
}
