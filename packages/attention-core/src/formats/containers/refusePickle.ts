import { refuseData } from "../refuseData.js";

const FIX =
  "save plain tensors: torch.save(tuple(outputs.attentions), file), or use .npz or .safetensors";

/** Refuses a pickle for more than plain tensors, and says how to save those alone. */
export function refusePickle(must: string, got: string): never {
  refuseData("pickle", `${must} (${FIX})`, got);
}
