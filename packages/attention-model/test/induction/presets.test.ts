import { inductionScore, topKeys } from "attention-core/metrics";
import { describe, expect, test } from "vitest";
import {
  type HeadPlace,
  type InductionTrace,
  inductionPresets,
  loadInductionModel,
} from "../../src/induction.js";

const model = loadInductionModel();

const meanOf = (numbers: Float32Array) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** More than half, or no word of the text. */
function expectedAfter({ predictions }: InductionTrace, query: number): string | undefined {
  const [best] = predictions[query]!;
  return best !== undefined && best.probability > 0.5 ? best.token : undefined;
}

describe.each(inductionPresets)("the preset $claim", (preset) => {
  const { text, query, key, prediction, counterfactual } = preset;

  test("is true of the shipped network", async () => {
    const trace = await model.trace(text);
    expect(expectedAfter(trace, query)).toBe(prediction);
    expect(trace.queryTokens).toHaveLength(query + 1); // the reader sees it at the end
  });

  test("says which key every head of layer 1 attends to most", async () => {
    const { weights } = (await model.trace(text)).layers[1]!;
    const [heads, queries, keys] = weights.shape;
    const strongest = Array.from({ length: heads }, (_, head) => {
      const data = weights.data.subarray(head * queries * keys, (head + 1) * queries * keys);
      return topKeys({ shape: [queries, keys], data }, query, 1)[0]!.key;
    });
    const isShared = strongest.every((each) => each === strongest[0]);
    expect(isShared ? strongest[0] : undefined).toBe(key);
  });

  test("has another outcome in its counterfactual, as that says", async () => {
    const { ablate } = counterfactual;
    const trace = await model.trace(counterfactual.text, { ablate });
    expect(expectedAfter(trace, counterfactual.query)).toBe(counterfactual.prediction);
    expect(counterfactual.prediction).not.toBe(prediction);
  });
});

test("a previous-token head off takes half of the induction score on the long preset", async () => {
  const preset = inductionPresets.find(({ counterfactual }) => counterfactual.ablate)!;
  const scoreWithout = async (ablate: readonly HeadPlace[]) => {
    const { layers, symbols } = await model.trace(preset.text, { ablate });
    return meanOf(inductionScore(layers[1]!.weights, symbols).data);
  };
  const [strongest] = preset.counterfactual.ablate!;
  const whole = await scoreWithout([]);
  expect(await scoreWithout([strongest!])).toBeLessThan(whole / 2);
  expect(await scoreWithout(preset.counterfactual.ablate!)).toBeLessThan(whole / 8);
});

test("the notice of a text without repetition says that there is nothing to copy", async () => {
  const notices = await Promise.all(
    inductionPresets.map(async ({ text }) => (await model.trace(text)).notice),
  );
  expect(notices).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "No word occurs twice, so there is nothing to copy.",
  ]);
});
