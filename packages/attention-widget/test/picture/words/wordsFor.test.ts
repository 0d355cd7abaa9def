import { expect, test } from "vitest";
import { wordsFor } from "../../../src/picture/words/wordsFor.js";
import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import type { AppliedEdits } from "../../../src/transforms/appliedEdits.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { NO_EDITS } from "../../inspector/noEdits.js";

const messages = { ...en, ...inspectorEn };

test("a trace as given keeps its texts", () => {
  expect(wordsFor(messages, NO_EDITS)).toEqual(messages);
});

test("value norms are not called shares, and no text has their rows sum to 1", () => {
  const words = wordsFor(messages, { ...NO_EDITS, isWeighted: true });
  expect(words.stages.weights).toEqual({
    name: "Softmax",
    formula: "× value norm",
    explanation: inspectorEn.combine.valueWeightedRule,
    legend: "norm of the added vector",
  });
  expect(words.arithmetic.unknown).toBe(inspectorEn.combine.valueWeightedRule);
  expect(words.stages.scores).toBe(en.stages.scores);
  expect(words.hidden).toBe(en.hidden);
});

test("excluded keys are not called hidden by the mask alone", () => {
  const words = wordsFor(messages, { ...NO_EDITS, excluded: ["was"] });
  expect(words.hidden).toBe("hidden by the mask, or excluded");
  expect(words.stages.maskedScores.formula).toBe("keys excluded");
});

test("no text has rows with a gap sum to 1; of renormalised rows one does", () => {
  const without = { ...NO_EDITS, excluded: ["was"] };
  const { stages } = wordsFor(messages, without);
  expect(stages.weights.formula).toBe("keys excluded");
  expect(stages.weights.explanation).toContain("rows sum to less than 1");
  const shared = wordsFor(messages, { ...without, exclusion: "renormalized" }).stages;
  expect(shared.weights).toEqual(en.stages.weights);
  expect(shared.maskedScores.explanation).toContain("set to −∞");
});

const TRIED = {
  ...NO_EDITS,
  experiment: { ...NO_EXPERIMENT, isScaled: false, temperature: 2 },
};

test("no text has undivided scores divided, and one names the temperature", () => {
  const { stages } = wordsFor(messages, TRIED);
  expect(stages.scaledScores).toMatchObject({
    formula: "not divided",
    legend: "score, not divided",
  });
  expect(stages.scaledScores.explanation).toContain("not divided by √dₖ");
  expect(stages.weights.formula).toBe("÷ τ = 2.00");
  expect(stages.weights.explanation).toContain("first divided by τ = 2.00");
});

test("a combined layer has no softmax of its own to experiment on", () => {
  expect(wordsFor(messages, { ...TRIED, isCombined: true }).stages).toEqual(messages.stages);
});

test("no text has a step that was known before missing in the data", () => {
  const words = wordsFor(messages, { ...NO_EDITS, isReduced: true });
  expect(words.absent).toBe("not available");
  expect(words.notRecorded("Weighted sum")).toBe(
    "“Weighted sum” cannot be computed after this change.",
  );
});

test("a maximum of heads is not called a share, and no text has its rows sum to 1", () => {
  const words = wordsFor(messages, NO_EDITS, { combinedBy: "max" });
  const { formula, explanation, legend } = words.stages.weights;
  expect([formula, legend]).toEqual(["maximum of the heads", "largest weight"]);
  expect(explanation).toContain("a maximum is not a share, so rows sum to more than 1");
});

test("a sum of heads is called one, and no text has its rows sum to 1", () => {
  const { formula, explanation, legend } = wordsFor(messages, NO_EDITS, { combinedBy: "sum" })
    .stages.weights;
  expect([formula, legend]).toEqual(["sum of the heads", "sum of weights"]);
  expect(explanation).toContain("a sum is not a share");
});

test("words are counted after subword tokens were joined", () => {
  expect(wordsFor(messages, { ...NO_EDITS, isOfWords: true }).tokens(12)).toBe("12 words");
  expect(wordsFor(messages, NO_EDITS).tokens(12)).toBe("12 tokens");
});

test("the arithmetic of a combined weight is not called unrecorded", () => {
  const unknown = (edits: AppliedEdits, layer?: Parameters<typeof wordsFor>[2]) =>
    wordsFor(messages, edits, layer).arithmetic.unknown;
  const { rules, wordsRule } = inspectorEn.combine;
  expect(unknown({ ...NO_EDITS, isCombined: true }, { combinedBy: "rollout" })).toBe(rules.rollout);
  expect(unknown({ ...NO_EDITS, isOfWords: true })).toBe(wordsRule);
  // A mean of words is first of all a mean.
  expect(unknown({ ...NO_EDITS, isOfWords: true }, { combinedBy: "mean" })).toBe(rules.mean);
});

test.each(["mean", "rollout"] as const)(
  "a %s is said to be one, and keeps its formula",
  (combinedBy) => {
    const { weights } = wordsFor(messages, NO_EDITS, { combinedBy }).stages;
    expect(weights.explanation).toBe(inspectorEn.combine.rules[combinedBy]);
    expect(weights.formula).toBe("rows sum to 1");
  },
);

test.each([
  [{ isCombined: true }, "weights only", "“Scores” is available for single heads only."],
  [
    { isReduced: true, isOfWords: true },
    "subwords only",
    "“Scores” is available for subword tokens only.",
  ],
  [
    { isReduced: true, isWeighted: true },
    "weights only",
    "“Scores” is available for attention weights only.",
  ],
] as const)(
  "a step that cannot be there (%o) is not said to be missing in the data",
  (part, short, long) => {
    const words = wordsFor(messages, { ...NO_EDITS, ...part });
    expect(words.absent).toBe(short);
    expect(words.notRecorded("Scores")).toBe(long);
  },
);

test("where nothing is hidden, the step of the mask says why it changes nothing", () => {
  const { maskedScores } = wordsFor(messages, NO_EDITS, { isUnmasked: true }).stages;
  expect(maskedScores.explanation).toBe("No mask: the scores pass through unchanged.");
});
