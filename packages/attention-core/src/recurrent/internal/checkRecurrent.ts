import { checkEntries } from "../../internal/checks/checkEntries.js";
import { checkObject } from "../../internal/checks/checkObject.js";
import { checkShapes, type NamedAxes } from "../../internal/checks/checkShapes.js";
import { checkWidth } from "../../internal/checks/checkWidth.js";
import type { Tensor } from "../../shape.js";
import type { LinearAttentionInputs } from "../recurrentInputs.js";

type Shares = Readonly<Record<string, Tensor>>;

/** Refuses queries, keys, values and shares, one a token, that are not one recurrence. */
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
