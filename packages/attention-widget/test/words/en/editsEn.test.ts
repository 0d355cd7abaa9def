import { expect, test } from "vitest";
import { type Experiment, NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import type { AppliedEdits } from "../../../src/transforms/appliedEdits.js";
import { editsEn } from "../../../src/words/en/editsEn.js";
import { NO_EDITS } from "../../inspector/noEdits.js";

const announced = (part: Partial<Experiment>, ownMask: "none" | "replaced" | "kept" = "none") =>
  editsEn.experiment({ ...NO_EXPERIMENT, ...part }, ownMask);

test.each<[Partial<Experiment>, string]>([
  [{}, ""],
  [{ isScaled: false }, "Experiment: scores not divided by √dₖ."],
  [{ temperature: 0.5 }, "Experiment: softmax of scores divided by τ = 0.50."],
  [
    { isScaled: false, mask: { kind: "window", size: 3 } },
    "Experiment: scores not divided by √dₖ, window of itself and 2 each way.",
  ],
  [{ hiddenCells: [[0, 1]] }, "Experiment: 1 cell hidden by hand."],
  [
    {
      mask: { kind: "causal" },
      hiddenCells: [
        [1, 0],
        [2, 0],
      ],
      paddingFrom: 8,
    },
    "Experiment: causal mask, 2 cells hidden by hand, padding after 8 tokens.",
  ],
])("an experiment of %j reads %o", (experiment, text) => {
  expect(announced(experiment)).toBe(text);
});

test("a mask is named together with the given one", () => {
  expect(announced({ mask: { kind: "none" } }, "replaced")).toBe(
    "Experiment: no mask instead of the given mask.",
  );
  expect(announced({ mask: { kind: "window", size: 3 } }, "kept")).toBe(
    "Experiment: window of itself and 2 each way on top of the given mask.",
  );
  expect(announced({ mask: { kind: "custom" }, hiddenCells: [[0, 1]] }, "replaced")).toBe(
    "Experiment: only 1 cell hidden by hand instead of the given mask.",
  );
  expect(announced({ mask: { kind: "custom" } }, "replaced")).toBe(
    "Experiment: no mask instead of the given mask.",
  );
});

test("excluded keys are named with the effect at the step", () => {
  const both = ["a", "b"];
  expect(editsEn.excluded(both, "gap")).toBe(
    "Excluded: “a”, “b”; the other weights do not change.",
  );
  expect(editsEn.excluded(["a"], "gap")).toBe("Excluded: “a”; the other weights do not change.");
  expect(editsEn.excluded(["a"], "renormalized")).toBe(
    "Excluded: “a”; the other weights are renormalised.",
  );
  expect(editsEn.excluded(both, "allKeys")).toBe(
    "Excluded: “a”, “b”; the output still uses all keys.",
  );
  expect(editsEn.excluded(both, "nothing")).toBe("Excluded: “a”, “b”; this step does not change.");
});

test.each<[Partial<AppliedEdits>, string]>([
  [{}, ""],
  [
    { experiment: { ...NO_EXPERIMENT, temperature: 0.5, mask: { kind: "causal" } } },
    "τ = 0.50, causal mask",
  ],
  [
    { experiment: { ...NO_EXPERIMENT, isScaled: false, paddingFrom: 8, hiddenCells: [[0, 1]] } },
    "not divided by √dₖ, 1 cell hidden by hand, padding after 8",
  ],
  [{ isWeighted: true, excluded: ["a", "b"] }, "value-weighted, without “a”, “b”"],
  [{ isOfWords: true, excluded: ["a", "b", "c"] }, "words, without 3 keys"],
])("%j is in short %o", (part, text) => {
  expect(editsEn.inShort({ ...NO_EDITS, ...part })).toBe(text);
});
