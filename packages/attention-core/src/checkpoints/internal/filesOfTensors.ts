import { checkObject } from "../../internal/checks/checkObject.js";
import { refuse } from "../../internal/checks/refuse.js";
import { refuseKind } from "../../internal/checks/refuseKind.js";
import { quote } from "../../internal/quote.js";
import type { SafetensorsIndex } from "../safetensorsIndex.js";

/**
 * In which file each tensor lies, refused unless each is the name of a file beside the index.
 *
 * ```text
 * {
 *   metadata: { total_size },        not read
 *   weight_map: { "layers.0.self_attn.q_proj.weight": "model-00001-of-00004.safetensors", … }
 * }
 * ```
 *
 * Source: Hugging Face Transformers, `model.safetensors.index.json`.
 */
export function filesOfTensors(
  caller: string,
  index: SafetensorsIndex,
): ReadonlyMap<string, string> {
  checkObject(caller, "index", index);
  checkObject(caller, "index.weight_map", index.weight_map);
  const files = new Map<string, unknown>(Object.entries(index.weight_map));
  for (const [name, file] of files) {
    const what = `index.weight_map[${quote(name)}]`;
    if (typeof file !== "string") refuseKind(caller, what, "be the name of a file", file);
    // An index may come from anywhere, and the files it names are opened.
    if (!/^[^/\\:]+$/.test(file) || file === "..") {
      refuse(caller, what, "be the name of a file beside the index", quote(file));
    }
  }
  return files as ReadonlyMap<string, string>; // the cast: each was checked in the loop
}
