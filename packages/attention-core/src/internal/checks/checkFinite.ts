import type { WideTensor } from "../wideTensor.js";
import { checkEntries } from "./checkEntries.js";

/**
 * Refuses the first entry that is not finite. By one sum, since there may be very many: a sum with NaN or ∞ in it is not
 * finite either.
 *
 * @param from - the first entry that is looked at
 * @param to - the first that is not looked at any more
 */
export function checkFinite(
  caller: string,
  name: string,
  tensor: WideTensor,
  from = 0,
  to = tensor.data.length,
): void {
  const { data } = tensor;
  let sum = 0;
  for (let i = from; i < to; i++) sum += data[i]!;
  // Large float64 numbers may add up to ∞: then there is no such entry.
  if (!Number.isFinite(sum)) checkEntries(caller, name, "be finite", tensor, Number.isFinite);
}
