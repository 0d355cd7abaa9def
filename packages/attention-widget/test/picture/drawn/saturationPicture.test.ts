import { expect, test } from "vitest";
import { describeSaturation } from "../../../src/picture/drawn/saturationPicture.js";
import { inspectorEn } from "../../../src/words/en/index.js";

test("describeSaturation(name, now, before, words) has bars of at most their whole length", () => {
  const now = {
    relativeEntropy: 1.0001,
    entropyNats: 0.69,
    largestEntropyNats: 0.69,
    largestGradient: 0.125,
    visible: 2,
  };
  const { entropy, gradient } = describeSaturation("it", now, undefined, inspectorEn.saturation);
  expect(entropy.now.share).toBe(1);
  expect(gradient.now.share).toBe(0.5);
});
