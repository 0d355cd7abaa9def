import type { Experiment } from "../../settings/experiment.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { formatNumber } from "../formatNumber.js";
import { quoted } from "./en.js";

const OWN = {
  none: "",
  replaced: " in place of the given mask",
  kept: " on top of the given mask",
} as const;

function masks({ mask, windowSize, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const drawn = `${cells} ${cells === 1 ? "cell" : "cells"} hidden by hand`;
  const chosen = {
    asGiven: "",
    none: "no mask",
    causal: "causal mask",
    window: `window of itself${windowSize > 1 ? ` and ${windowSize - 1} each way` : " only"}`,
    custom: cells === 0 ? "no mask" : `only ${drawn}`,
  }[mask];
  return [chosen, cells > 0 && mask !== "custom" ? drawn : ""];
}

const excluded = (they: string): Readonly<Record<ExclusionEffect, string>> => ({
  nothing: "this step stays as it is",
  missing: `what ${they} got is missing`,
  shared: `the other keys share what ${they} got`,
  allKeys: "the output is still that of all keys",
  passing: `the other keys share what ${they} got, but the half that passes by stays`,
});

/** The words of changed numbers in English. */
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
  inShort: ({ experiment, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      isScaled ? "" : "not divided by √dₖ",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `padding after ${paddingFrom}`,
      isWeighted ? "weighed by values" : "",
      isOfWords ? "words" : "",
      tokens.length === 0
        ? ""
        : `without ${tokens.length > 2 ? `${tokens.length} keys` : tokens.map(quoted).join(", ")}`,
    ]
      .filter(Boolean)
      .join(", ");
  },
  excluded: (tokens, effect) =>
    `Left out: ${tokens.map(quoted).join(", ")}; ${excluded(tokens.length === 1 ? "it" : "they")[effect]}.`,
  undo: {
    experiment: "Undo the experiment",
    weighting: "Show shares",
    words: "Show pieces",
    excluded: "Show every key",
  },
  undivided: {
    law: "not divided",
    explanation: "Here scores are not divided by √dₖ: they go on as they are.",
    legend: "score, not divided",
  },
  cooled: (temperature) => ({
    law: `÷ τ = ${temperature}`,
    explanation: `Scores are divided by τ = ${temperature} first: below 1 a row goes to fewer tokens, above 1 to more.`,
  }),
  without: {
    gap: {
      law: "keys left out",
      explanation: "Keys that you left out are not shown, and rows lack what they got.",
    },
    renormalized: {
      law: "keys left out",
      explanation: "Keys that you left out go to −∞ like hidden ones; softmax makes that 0.",
    },
  },
  reduced: {
    made: {
      absent: "no such step",
      notRecorded: (stage) => `This is made of weights: it has no step “${stage}”.`,
    },
    words: {
      absent: "of pieces only",
      notRecorded: (stage) => `The step “${stage}” is one of pieces: words have weights alone.`,
    },
    lengths: {
      absent: "of shares only",
      notRecorded: (stage) => `The step “${stage}” is one of shares: these are lengths.`,
    },
    changed: {
      absent: "not known now",
      notRecorded: (stage) => `The step “${stage}” is not known of numbers changed like this.`,
    },
  },
};
