import { describe, expect, test } from "vitest";
import { listEdits } from "../../src/picture/frame/listEdits.js";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { DEFAULT_SETTINGS, type InspectorSettings } from "../../src/settings/inspectorSettings.js";
import { appliedEdits } from "../../src/transforms/appliedEdits.js";
import { transformTrace } from "../../src/transforms/transformTrace.js";
import { inspectorEn } from "../../src/words/en/inspectorEn.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";
import { NO_EDITS } from "../inspector/noEdits.js";

/** What is done to the numbers of a layer by settings. */
function done(given: ReturnType<typeof fullTrace>, part: Partial<InspectorSettings>, layer = 0) {
  const settings = { ...DEFAULT_SETTINGS, ...part };
  const { trace } = transformTrace(given, settings, inspectorEn.combined);
  return appliedEdits({ given, trace, layer, ...settings });
}
const NOTHING = { given: undefined, trace: undefined, layer: 0 };
const kinds = (...parts: Parameters<typeof done>) =>
  listEdits(done(...parts), "weights", inspectorEn, true).map(({ kind }) => kind);

describe("appliedEdits({ given, trace, layer, …settings })", () => {
  test("is nothing for a trace as given, and before there is one", () => {
    expect(done(fullTrace(), {})).toEqual(NO_EDITS);
    expect(appliedEdits({ ...NOTHING, ...DEFAULT_SETTINGS })).toEqual(NO_EDITS);
    expect(kinds(fullTrace(), {})).toEqual([]);
  });

  test("is everything that changes the trace", () => {
    const experiment = { ...NO_EXPERIMENT, temperature: 2 };
    const part = { experiment, excludedKeys: [1], weighting: "valueNorms" } as const;
    expect(done(fullTrace(), part)).toMatchObject({ excluded: ["was"], isWeighted: true });
    expect(kinds(fullTrace(), part)).toEqual(["experiment", "weighting", "excluded"]);
  });

  test("is nothing where a setting cannot or does not change a number", () => {
    const bare = evenTrace(["a", "b"]);
    const undivided = { ...NO_EXPERIMENT, isScaled: false };
    const part = { experiment: undivided, weighting: "valueNorms", hasWords: true } as const;
    expect(kinds(bare, { ...part, excludedKeys: [7] })).toEqual([]);
  });

  test("knows joined words, and that their other steps are no longer known", () => {
    const subwords = {
      ...fullTrace(),
      queryTokens: ["run", "##ning"],
      keyTokens: ["run", "##ning"],
    };
    const part = { hasWords: true };
    expect(done(subwords, part)).toMatchObject({ isOfWords: true, isReduced: true });
    expect(kinds(subwords, part)).toEqual(["words"]);
  });

  test("says whether the given mask was replaced", () => {
    const experiment = { ...NO_EXPERIMENT, mask: { kind: "none" } } as const;
    expect(done(fullTrace({ causal: true }), { experiment }).ownMask).toBe("replaced");
    expect(done(fullTrace(), { experiment })).toEqual(NO_EDITS);
  });

  test("of a combined layer has the experiment, and no value norms", () => {
    const experiment = { ...NO_EXPERIMENT, temperature: 2 };
    const part = { experiment, hasRollout: true, weighting: "valueNorms" } as const;
    expect(done(fullTrace(), part, 1)).toMatchObject({
      experiment,
      isCombined: true,
      isWeighted: false,
    });
  });
});
