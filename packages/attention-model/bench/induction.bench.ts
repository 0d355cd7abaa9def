// What a reader waits for at each letter typed to the network that copies.

import { loadSimd } from "attention-core/simd";
import { bench, describe } from "vitest";
import {
  appendWord,
  type Backend,
  type InductionModel,
  type InductionTrace,
  loadInductionModel,
  scoreParts,
} from "../src/induction.js";

/** 40 words, the last 20 of them again. */
const TEXT = Array.from({ length: 40 }, (_, i) => `word${i % 20}`).join(" ");

describe.each<[string, () => Promise<Backend | undefined>]>([
  ["without SIMD", async () => undefined],
  ["with SIMD", loadSimd],
])("%s", (_, backend) => {
  let model: InductionModel;

  bench(
    "trace() of 40 tokens, both layers and predictions",
    async () => {
      await model.trace(TEXT);
    },
    {
      async setup() {
        model = loadInductionModel({ backend: await backend() });
      },
    },
  );
});

describe("from a trace of 40 tokens", () => {
  let trace: InductionTrace;
  const setup = async () => {
    trace = await loadInductionModel().trace(TEXT);
  };

  bench("appendWord() adds a token", () => void appendWord(trace, "next"), { setup });
  bench(
    "scoreParts() of one cell",
    () => void scoreParts(trace, { layer: 1, head: 0, query: 39, key: 20 }),
    { setup },
  );
});
