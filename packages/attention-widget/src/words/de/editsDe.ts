import type { Experiment } from "../../settings/experiment.js";
import type { ExperimentMask } from "../../settings/masks.js";
import type { ExclusionEffect } from "../../transforms/exclusionEffect.js";
import type { EditsMessages } from "../editsMessages.js";
import { count } from "./count.js";
import { formatsDe } from "./formatsDe.js";
import { headsInWords } from "./headsInWords.js";
import { quote } from "./quote.js";
import { windowSize } from "./windowSize.js";

const { formatNumber } = formatsDe;

const OWN = {
  none: "",
  replaced: " statt der gegebenen Maske",
  kept: " zusätzlich zur gegebenen Maske",
} as const;

function masks({ mask, hiddenCells }: Experiment): readonly string[] {
  const cells = hiddenCells.length;
  const drawn = cells === 0 ? "" : `${count(cells, "Zelle", "Zellen")} von Hand verborgen`;
  if (mask.kind === "custom") return [drawn === "" ? "keine Maske" : `nur ${drawn}`, ""];
  return [chosenMask(mask), drawn];
}

function chosenMask(mask: ExperimentMask): string {
  switch (mask.kind) {
    case "asGiven":
      return "";
    case "none":
    case "custom":
      return "keine Maske";
    case "causal":
      return "kausale Maske";
    case "window":
      return `Fenster: ${windowSize(mask.size)}`;
  }
}

const EFFECTS: Readonly<Record<ExclusionEffect, string>> = {
  nothing: "dieser Schritt ändert sich nicht",
  gap: "die übrigen Gewichte ändern sich nicht",
  renormalized: "die übrigen Gewichte werden renormiert",
  allKeys: "die Ausgabe verwendet weiterhin alle Keys",
  withResidual: "die übrigen Gewichte werden renormiert, die residuale Hälfte bleibt",
};

/** The German words for applied edits. */
export const editsDe: EditsMessages = {
  experiment: (experiment, ownMask) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    const [chosen = "", drawn = ""] = masks(experiment);
    const parts = [
      isScaled ? "" : "Scores nicht durch √dₖ geteilt",
      temperature === 1
        ? ""
        : `Softmax der durch τ = ${formatNumber(temperature)} geteilten Scores`,
      chosen && chosen + OWN[ownMask],
      drawn,
      paddingFrom === null ? "" : `Padding nach ${count(paddingFrom, "Token", "Tokens")}`,
    ].filter(Boolean);
    return parts.length === 0 ? "" : `Experiment: ${parts.join(", ")}.`;
  },
  inShort: ({ experiment, ablated, excluded: tokens, isWeighted, isOfWords }) => {
    const { isScaled, temperature, paddingFrom } = experiment;
    return [
      ablated.length === 0 ? "" : `ohne ${headsInWords(ablated, 2)}`,
      isScaled ? "" : "nicht durch √dₖ geteilt",
      temperature === 1 ? "" : `τ = ${formatNumber(temperature)}`,
      ...masks(experiment),
      paddingFrom === null ? "" : `Padding nach ${paddingFrom}`,
      isWeighted ? "mit der Norm gewichtet" : "",
      isOfWords ? "Wörter" : "",
      tokens.length === 0
        ? ""
        : `ohne ${tokens.length > 2 ? `${tokens.length} Keys` : tokens.map(quote).join(", ")}`,
    ]
      .filter(Boolean)
      .join(", ");
  },
  excluded: (tokens, effect) =>
    `Ausgeschlossen: ${tokens.map(quote).join(", ")}; ${EFFECTS[effect]}.`,
  ablated: (heads) =>
    `Ausgeschaltet: ${heads.join("; ")}. Spätere Schichten und Vorhersagen werden ohne ${heads.length === 1 ? "ihn" : "sie"} berechnet.`,
  undo: {
    ablated: "Alle Köpfe einschalten",
    experiment: "Experiment rückgängig machen",
    weighting: "Gewichte zeigen",
    words: "Subwort-Tokens zeigen",
    excluded: "Alle Keys einschließen",
  },
  undivided: {
    formula: "nicht geteilt",
    explanation: "Hier werden die Scores nicht durch √dₖ geteilt; sie bleiben unverändert.",
    legend: "Score, nicht geteilt",
  },
  cooled: (temperature) => ({
    formula: `÷ τ = ${temperature}`,
    explanation: `Die Scores werden zuerst durch τ = ${temperature} geteilt: Unter 1 konzentriert sich eine Zeile auf weniger Tokens, über 1 verteilt sie sich auf mehr.`,
  }),
  without: {
    gap: {
      formula: "Keys ausgeschlossen",
      explanation:
        "Ausgeschlossene Keys werden nicht gezeigt; die Zeilen ergeben deshalb weniger als 1.",
    },
    renormalized: {
      formula: "Keys ausgeschlossen",
      explanation:
        "Ausgeschlossene Keys werden wie verborgene auf −∞ gesetzt; Softmax macht daraus 0.",
    },
  },
  reduced: {
    combined: {
      absent: "nur Gewichte",
      notRecorded: (stage) => `„${stage}“ gibt es nur für einzelne Köpfe.`,
    },
    words: {
      absent: "nur Subwörter",
      notRecorded: (stage) => `„${stage}“ gibt es nur für Subwort-Tokens.`,
    },
    lengths: {
      absent: "nur Gewichte",
      notRecorded: (stage) => `„${stage}“ gibt es nur für Attention-Gewichte.`,
    },
    changed: {
      absent: "nicht verfügbar",
      notRecorded: (stage) => `„${stage}“ lässt sich nach dieser Änderung nicht berechnen.`,
    },
  },
};
