// What a reader waits for with a trained model: the numbers of both layers, after the download.

import { loadSimd } from "attention-core/simd";
import { bench, describe } from "vitest";
import { type Backend, loadModel, type TrainedModel } from "../src/index.js";

/** 20 pieces. */
const TEXT =
  "The animal didn't cross the street because it was too tired to walk any further that day.";

describe.each<[string, () => Promise<Backend | undefined>]>([
  ["without SIMD", async () => undefined],
  ["with SIMD", loadSimd],
])("%s", (_, backend) => {
  let model: TrainedModel;

  bench(
    "trace() of 20 pieces, both layers",
    async () => {
      await model.trace(TEXT, { heads: 4, causal: false }, new AbortController().signal);
    },
    {
      async setup() {
        model = await loadModel({ backend: await backend() });
        const { length } = model.tokenize(TEXT);
        if (length !== 20) throw new Error(`the text must have 20 pieces, got ${length}`);
      },
    },
  );
});
