import type { AttentionTrace } from "attention-core";
import { describe, expect, test } from "vitest";
import { experimentTool } from "../../../src/picture/tools/experimentTool.js";
import type { Experiment } from "../../../src/settings/experiment.js";
import { DEFAULT_STATE } from "../../../src/settings/heatmapState.js";
import {
  DEFAULT_SETTINGS,
  type InspectorSettings,
} from "../../../src/settings/inspectorSettings.js";
import { handBuiltSource } from "../../../src/sources/handBuilt/handBuiltSource.js";
import { en } from "../../../src/words/en/index.js";
import { WORDS } from "../../helpers/inspectorInput.js";

const TRACE = handBuiltSource(en).trace("a b c", DEFAULT_STATE, new AbortController().signal);

function toolOf(settings: Partial<InspectorSettings>) {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return experimentTool({ given: TRACE as AttentionTrace, layer: 0, settings: all, words: WORDS });
}

const trying = (change: Partial<Experiment>) => ({
  experiment: { ...DEFAULT_SETTINGS.experiment, ...change },
});

describe("experimentTool({ given, layer, settings, words })", () => {
  test("has sliders that change nothing yet", () => {
    expect(toolOf({})).toMatchObject({
      parameter: null,
      size: { value: 1, min: 1, max: 3, text: "–", isDisabled: true },
      unpadded: { value: 3, min: 0, max: 3, text: "3" },
      temperature: { value: 1, min: 0.1, max: 5, text: "1.00" },
      whyNot: null,
      isChanged: false,
    });
  });

  test("has the size of a mask that has one", () => {
    expect(toolOf(trying({ mask: { kind: "window", size: 2 } }))).toMatchObject({
      parameter: { kind: "window", name: "size", value: 2 },
      size: { value: 2, text: "2", isDisabled: false },
      isChanged: true,
    });
  });

  test("hides cells in the matrix only", () => {
    expect(toolOf({ hidesCells: true })).toMatchObject({ hidesCells: true, whyNotHide: undefined });
    expect(toolOf({ hidesCells: true, view: "lines" })).toMatchObject({
      hidesCells: false,
      whyNotHide: "in the matrix only.",
    });
  });
});
