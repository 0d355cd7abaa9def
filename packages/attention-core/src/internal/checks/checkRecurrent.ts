import type { Tensor } from "../../shape.js";
import { checkEntries } from "./checkEntries.js";
import { checkShapes } from "./checkShapes.js";
import { checkWidth } from "./checkWidth.js";

/** Refuses queries, keys, values and shares, one a token, that are not one recurrence. */
export function checkRecurrent(
  caller: string,
  [queries, keys, values]: readonly [Tensor, Tensor, Tensor],
  shares: Readonly<Record<string, Tensor>>,
): void {
  checkShapes(caller, {
    queries: [queries, "… tokens dHead"],
    keys: [keys, "… tokens dHead"],
    values: [values, "… tokens dValue"],
  });
  checkWidth(caller, queries);
  for (const [name, share] of Object.entries(shares)) {
    const lengths = { tokens: queries.shape.at(-2)!, one: 1 };
    checkShapes(
      caller,
      { queries: [queries, "… tokens dHead"], [name]: [share, "… tokens one"] },
      lengths,
    );
    checkEntries(caller, name, "hold shares, 0–1", share, (entry) => entry >= 0 && entry <= 1);
  }
}
