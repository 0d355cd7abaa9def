import { checkEntries } from "../../internal/checks/checkEntries.js";
import { checkObject } from "../../internal/checks/checkObject.js";
import { checkShapes, type NamedAxes } from "../../internal/checks/checkShapes.js";
import { checkWidth } from "../../internal/checks/checkWidth.js";
import type { Tensor } from "../../shape.js";
import type { LinearAttentionInputs } from "../recurrentInputs.js";

/** Numbers of each token, 0–1, by name: [.., tokens, 1]. */
type Shares = Readonly<Record<string, Tensor>>;

/**
 * Refuses queries, keys and values whose shapes do not fit each other, and shares that are not one number from 0 to 1
 * for each token.
 *
 * @param shares - by name, each [.., tokens, 1]: a number for each token, not for each component
 * @param path - where they lie in the arguments, for errors
 * @param others - further tensors with the same axes
 */
export function checkRecurrent(
  caller: string,
  { queries, keys, values }: LinearAttentionInputs,
  shares: Shares = {},
  path = "",
  others: Readonly<Record<string, NamedAxes>> = {},
): void {
  const named = Object.entries(shares).map(([name, share]) => [`${path}${name}`, share] as const);
  checkShapes(
    caller,
    {
      [`${path}queries`]: [queries, "… tokens dHead"],
      [`${path}keys`]: [keys, "… tokens dHead"],
      [`${path}values`]: [values, "… tokens dValue"],
      ...Object.fromEntries(named.map(([name, share]) => [name, [share, "… tokens one"]])),
      ...others,
    },
    { one: 1 },
  );
  checkWidth(caller, queries);
  for (const [name, share] of named) {
    checkEntries(caller, name, "hold shares, 0–1", share, (entry) => entry >= 0 && entry <= 1);
  }
}

/** Refuses inputs of a recurrence, and the gradient of its output, that do not fit each other. */
export function checkGradient(
  caller: string,
  inputs: LinearAttentionInputs,
  outputGradient: Tensor,
  shares?: Shares,
): void {
  checkObject(caller, "inputs", inputs);
  const others: NamedAxes = [outputGradient, "… tokens dValue"];
  checkRecurrent(caller, inputs, shares, "inputs.", { outputGradient: others });
}
