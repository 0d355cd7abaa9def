import { expect, test } from "vitest";
import { fusedAttention } from "../../src/index.js";
import { loadSimd } from "../../src/simd.js";
import { worstDeviation } from "../helpers/expectClose.js";
import { someTensor } from "../helpers/someNumbers.js";

test("loadSimd() works in a browser, and gives what the pure functions give", async () => {
  const simd = await loadSimd();
  const inputs = [someTensor([13, 8], 1), someTensor([21, 8], 2), someTensor([21, 8], 3)] as const;
  const expected = fusedAttention(...inputs, { causal: true }).data;
  const actual = simd.fusedAttention(...inputs, { causal: true }).data;
  expect(worstDeviation(actual, expected)).toBeLessThanOrEqual(2e-6);
  simd.release();
});
