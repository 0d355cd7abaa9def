// What a reader waits for with a trained model: the numbers of both layers, after the download.

import { bench } from "vitest";
import { loadModel, type TrainedModel } from "../src/index.js";

/** 20 pieces. */
const TEXT =
  "The animal didn't cross the street because it was too tired to walk any further that day.";

let model: TrainedModel;

bench(
  "trace() of 20 pieces, both layers",
  async () => {
    await model.trace(TEXT, { heads: 4, causal: false }, new AbortController().signal);
  },
  {
    async setup() {
      model = await loadModel();
      const { length } = model.tokenize(TEXT);
      if (length !== 20) throw new Error(`the text must have 20 pieces, got ${length}`);
    },
  },
);
