import type { AttentionLayer } from "attention-core";
import { describe, expect, test } from "vitest";
import { worstDeviation } from "../../../attention-core/test/helpers/expectClose.js";
import { STAGES } from "./helpers/stages.js";
import { checkpoint, configOf, stored, storedStages, traceOf } from "./helpers/storedCheckpoint.js";

/** Absolute, and relative for numbers above 1. Ours is float32 from stage to stage, theirs float64. */
const TOLERANCE = 1e-5;

test("the stored results are of a known version", () => {
  expect(stored.made).toMatch(/transformers \d+\.\d+.*float64/);
});

describe.each(stored.cases)("checkpointSource(checkpoint).trace(text): $name", (stored) => {
  const { name, checkpoint: kind, config, text, tokens } = stored;
  const { is_decoder: causal, ...changes } = config;
  const given = checkpoint(kind, { config: configOf(kind, changes) });
  const traced = traceOf(given, text, causal === true || kind === "gpt2");
  const layers = [0, 1, 2];
  const keys = [...storedStages.keys()].filter((key) => key.startsWith(`${name}/`));

  test("has the tokens of the tokenizers that were written in Rust", async () => {
    const { queryTokens, keyTokens } = await traced;
    expect(queryTokens).toEqual(tokens);
    expect(keyTokens).toEqual(tokens);
    expect(given.tokenizer.encode(text).ids).toEqual(stored.ids);
  });

  test.each(layers)(
    "equals Hugging Face Transformers in every stage of layer %i",
    async (layer) => {
      const place = `${name}/${layer}/`;
      const stages = STAGES.filter((stage) => storedStages.has(place + stage));
      expect(stages.length).toBe(keys.length / layers.length);
      const traceLayer: AttentionLayer | undefined = (await traced).layers[layer];
      for (const stage of stages) {
        const expected = storedStages.get(place + stage);
        const actual = traceLayer?.[stage];
        expect(actual?.shape).toEqual(expected?.shape);
        const deviation = worstDeviation(actual?.data ?? [], expected?.data ?? []);
        expect(deviation, stage).toBeLessThanOrEqual(TOLERANCE);
      }
    },
  );

  test("has as many layers as were stored, each named", async () => {
    const names = (await traced).layers.map(({ label }) => label);
    expect(names).toEqual(layers.map((layer) => `layer ${layer}`));
  });
});

test("all stages of three cases are stored, and what makes a difference of the variants", () => {
  const counts = stored.cases.map(
    ({ name }) => [...storedStages.keys()].filter((key) => key.startsWith(`${name}/`)).length / 3,
  );
  expect(counts).toEqual([11, 11, 3, 3, 3, 3, 11, 11, 3, 3, 3]);
});
