import { expect, test } from "vitest";
import { gelu, geluBySigmoid, geluByTanh } from "../../../src/checkpoints/activations/gelu.js";

/** torch.nn.functional.gelu in float64: x, and with approximate = "none" and "tanh". */
const KNOWN = [
  [-20, -0, -0],
  [-3, -0.00404969409489031, -0.0036373920817729943],
  [-1, -0.15865525393145702, -0.1588080093917233],
  [-0.1, -0.0460172162722971, -0.04601724895456484],
  [0, 0, 0],
  [0.5, 0.34573123063700656, 0.34571400982514394],
  [1, 0.841344746068543, 0.8411919906082768],
  [2.5, 2.4844758366855597, 2.484915733910001],
  [20, 20, 20],
] as const;

test.each(KNOWN)("gelu(%f) equals PyTorch's", (x, expected) => {
  expect(gelu(x)).toBeCloseTo(expected, 14);
});

test.each(KNOWN)("geluByTanh(%f) equals PyTorch's", (x, _, expected) => {
  expect(geluByTanh(x)).toBeCloseTo(expected, 14);
});

test("geluBySigmoid(x) is at most 0.021 off, and not the same", () => {
  const differences = Array.from({ length: 1001 }, (_, i) => {
    const x = (i - 500) / 50;
    return Math.abs(geluBySigmoid(x) - gelu(x));
  });
  expect(Math.max(...differences)).toBeLessThan(0.021);
  expect(Math.max(...differences)).toBeGreaterThan(0.02);
});

test("geluByTanh(x) is at most 5e-4 off, and not the same", () => {
  const differences = Array.from({ length: 1001 }, (_, i) => {
    const x = (i - 500) / 50;
    return Math.abs(geluByTanh(x) - gelu(x));
  });
  expect(Math.max(...differences)).toBeLessThan(5e-4);
  expect(Math.max(...differences)).toBeGreaterThan(4e-4);
});
