import { expect, test } from "vitest";
import { layersToSurvey } from "../../src/formats/layersToSurvey.js";

/** So many layers of one head, of 1,000 queries and this many keys each. */
const layers = (count: number, keys: number) =>
  Array.from({ length: count }, (_, name) => ({
    name,
    weights: { shape: [1, 1000, keys], floats: () => new Float32Array() },
  }));

test("layersToSurvey(layers) are all layers of up to 8,000,000 numbers", () => {
  expect(layersToSurvey(layers(4, 2000))).toHaveLength(4);
});

test("layersToSurvey(layers) is the first layer of more numbers", () => {
  expect(layersToSurvey(layers(4, 2001)).map(({ name }) => name)).toEqual([0]);
});
