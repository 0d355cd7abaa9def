import { presets } from "attention-model";
import { buttonOf } from "../buttonOf";
import { type Variant, variantsOf } from "./variantsOf";

/**
 * The examples of the trained heads as items of a list, each with a button.
 *
 * @param onChoose - called with the sentences of an example, its own first
 */
export function exampleItems(onChoose: (variants: readonly Variant[]) => void): HTMLLIElement[] {
  return presets.map((preset) => {
    const item = document.createElement("li");
    item.append(buttonOf(preset.claim, () => onChoose(variantsOf(preset))));
    return item;
  });
}
