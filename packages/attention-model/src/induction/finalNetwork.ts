import type { InductionNetwork } from "./inductionNetwork.js";
import { PARAMETERS } from "./parameters.js";
import { readParameters } from "./readParameters.js";

let network: InductionNetwork | undefined;

/**
 * The trained network, unpacked at the first call and then kept. Its parameters are inlined as base64, so that there is
 * no file to serve.
 */
export function finalNetwork(): InductionNetwork {
  network ??= readParameters(bytesOf(PARAMETERS));
  return network;
}

/** The bytes that base64 stands for. */
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}
