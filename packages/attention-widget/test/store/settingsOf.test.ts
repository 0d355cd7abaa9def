import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { DEFAULT_SETTINGS } from "../../src/settings/inspectorSettings.js";
import { checkInspector } from "../../src/store/checks/checkInspector.js";
import { settingsOf } from "../../src/store/settingsOf.js";

describe("settingsOf(options)", () => {
  test("completes an experiment of which a part is given", () => {
    expect(settingsOf({ settings: { experiment: { mask: { kind: "causal" } } } })).toEqual({
      experiment: { ...NO_EXPERIMENT, mask: { kind: "causal" } },
    });
  });

  test.each([
    [{ by: "mass" } as const, { by: "mass", at: 0.9 }],
    [{ at: 0.3 }, { by: "value", at: 0.3 }],
    [null, null],
  ])("completes the threshold %j", (threshold, whole) => {
    expect(settingsOf({ settings: { threshold } })).toEqual({ threshold: whole });
  });

  test.each([null, undefined])("takes %j for the default", (none) => {
    expect(settingsOf({ settings: none })).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf({ state: none })).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf({ settings: { view: none, experiment: none } })).toEqual({
      view: "matrix",
      experiment: NO_EXPERIMENT,
    });
    expect(settingsOf({ settings: { experiment: { mask: none } } })).toEqual({
      experiment: NO_EXPERIMENT,
    });
  });

  test("leaves what is not given as it is", () => {
    expect(settingsOf({ settings: { view: "lines" } })).toEqual({ view: "lines" });
    expect(settingsOf({})).toEqual({});
  });

  test("restores a state from before there was any one of the settings, or of their parts", () => {
    const settings = fc.subarray(Object.keys(DEFAULT_SETTINGS));
    const parts = fc.subarray(Object.keys(NO_EXPERIMENT));
    const without = (whole: object, names: readonly string[]) =>
      Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
    fc.assert(
      fc.property(settings, parts, (gone, goneParts) => {
        const experiment = without(NO_EXPERIMENT, goneParts);
        const settings = without({ ...DEFAULT_SETTINGS, experiment }, gone);
        const state = { ...DEFAULT_STATE, settings } as never;
        checkInspector("mount", { state });
        expect(settingsOf({ state })).toEqual(DEFAULT_SETTINGS);
      }),
    );
  });
});
