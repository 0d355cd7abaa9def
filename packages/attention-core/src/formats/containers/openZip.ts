import { isNpy } from "./isNpy.js";
import { readNpy } from "./readNpy.js";
import { unzip } from "./unzip.js";

/** The pickle of a .pt file lies in its zip file under this name, in a folder of any name. */
const PICKLE = /^(?:.*\/)?data\.pkl$/;

/**
 * The content of a zip file: what `torch.save` wrote, or the arrays of a .npz file by name.
 *
 * Source: PyTorch, torch/serialization.py; NumPy, `numpy.savez`.
 */
export async function openZip(file: Uint8Array): Promise<unknown> {
  const files = await unzip(file);
  const pickle = [...files.keys()].find((name) => PICKLE.test(name));
  if (pickle !== undefined) {
    const { readTorchFile } = await import("./readTorchFile.js");
    return readTorchFile(files, pickle);
  }
  const arrays = [...files].filter(([, content]) => isNpy(content));
  return new Map(
    arrays.map(([name, content]) => [name.replace(/\.npy$/, ""), readNpy(content, name)]),
  );
}
