import type { WideTensor } from "../wideTensor.js";
import { checkEntries } from "./checkEntries.js";

/**
 * Refuses the first entry that is not finite. By one sum, since there may be very many: 0 · NaN and 0 · ∞ are NaN, and
 * any other product is 0.
 */
export function checkFinite(caller: string, name: string, tensor: WideTensor): void {
  const { data } = tensor;
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += 0 * data[i]!;
  if (Number.isNaN(sum)) checkEntries(caller, name, "be finite", tensor, Number.isFinite);
}
