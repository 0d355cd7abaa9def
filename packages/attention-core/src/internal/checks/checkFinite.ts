import type { WideTensor } from "../wideTensor.js";
import { checkEntries } from "./checkEntries.js";

/**
 * Refuses the first entry that is not finite. It adds all entries up first, which is faster than testing each: a sum
 * with NaN or ∞ in it is not finite either.
 *
 * @param from - the first entry that is checked
 * @param to - one past the last entry that is checked
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
  // Large finite numbers in float64 may add up to ∞: then no entry is refused.
  if (!Number.isFinite(sum)) checkEntries(caller, name, "be finite", tensor, Number.isFinite);
}
