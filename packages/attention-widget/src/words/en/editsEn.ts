import type { Experiment } from "../../settings/experiment.js";
import type { ExperimentMask } from "../../settings/masks.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { formatNumber } from "../formatNumber.js";
import { headsInWords } from "./headsInWords.js";
import { quote } from "./quote.js";

const OWN = {
  none: "",
  replaced: " instead of the given mask",
  kept: " on top of the given mask",
} as const;

function masks({ mask, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const drawn = cells === 0 ? "" : `${cells} ${cells === 1 ? "cell" : "cells"} hidden by hand`;
  if (mask.kind === "custom") return [drawn === "" ? "no mask" : `only ${drawn}`, ""];
  return [chosenMask(mask), drawn];
}

function chosenMask(mask: ExperimentMask): string {
  switch (mask.kind) {
    case "asGiven":
      return "";
    case "none":
    case "custom":
      return "no mask";
    case "causal":
      return "causal mask";
    case "window":
      return `window of itself${mask.size > 1 ? ` and ${mask.size - 1} each way` : " only"}`;
  }
}

const EFFECTS: Readonly<Record<ExclusionEffect, string>> = {
  nothing: "this step does not change",
  gap: "the other weights do not change",
  renormalized: "the other weights are renormalised",
  allKeys: "the output still uses all keys",
  withResidual: "the other weights are renormalised, and the residual half stays",
};

/** The English words for applied edits. */
export const editsEn: EditsMessages = {
  experiment: (experiment, ownMask) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    const [chosen = "", drawn = ""] = masks(experiment);
    const parts = [
      isScaled ? "" : "scores not divided by √dₖ",
      temperature === 1 ? "" : `softmax of scores divided by τ = ${formatNumber(temperature)}`,
      chosen && chosen + OWN[ownMask],
      drawn,
      paddingFrom === null ? "" : `padding after ${paddingFrom} tokens`,
    ].filter(Boolean);
    return parts.length === 0 ? "" : `Experiment: ${parts.join(", ")}.`;
  },
  inShort: ({ experiment, ablated, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      ablated.length === 0 ? "" : `without ${headsInWords(ablated, 2)}`,
      isScaled ? "" : "not divided by √dₖ",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `padding after ${paddingFrom}`,
      isWeighted ? "value-weighted" : "",
      isOfWords ? "words" : "",
      tokens.length === 0
        ? ""
        : `without ${tokens.length > 2 ? `${tokens.length} keys` : tokens.map(quote).join(", ")}`,
    ]
      .filter(Boolean)
      .join(", ");
  },
  excluded: (tokens, effect) => `Excluded: ${tokens.map(quote).join(", ")}; ${EFFECTS[effect]}.`,
  ablated: (heads) =>
    `Switched off: ${heads.join("; ")}. Later layers and predictions are computed without ${heads.length === 1 ? "it" : "them"}.`,
  undo: {
    ablated: "Switch all heads on",
    experiment: "Undo the experiment",
    weighting: "Show weights",
    words: "Show subword tokens",
    excluded: "Include every key",
  },
  undivided: {
    formula: "not divided",
    explanation: "Scores are not divided by √dₖ here; they pass through unchanged.",
    legend: "score, not divided",
  },
  cooled: (temperature) => ({
    formula: `÷ τ = ${temperature}`,
    explanation: `Scores are first divided by τ = ${temperature}: below 1 a row concentrates on fewer tokens, above 1 it spreads over more.`,
  }),
  without: {
    gap: {
      formula: "keys excluded",
      explanation: "Excluded keys are not shown, so rows sum to less than 1.",
    },
    renormalized: {
      formula: "keys excluded",
      explanation: "Excluded keys are set to −∞ like hidden ones; softmax turns that into 0.",
    },
  },
  reduced: {
    combined: {
      absent: "weights only",
      notRecorded: (stage) => `“${stage}” is available for single heads only.`,
    },
    words: {
      absent: "subwords only",
      notRecorded: (stage) => `“${stage}” is available for subword tokens only.`,
    },
    lengths: {
      absent: "weights only",
      notRecorded: (stage) => `“${stage}” is available for attention weights only.`,
    },
    changed: {
      absent: "not available",
      notRecorded: (stage) => `“${stage}” cannot be computed after this change.`,
    },
  },
};
