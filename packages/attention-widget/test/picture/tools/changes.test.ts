import { describe, expect, test } from "vitest";
import { COMBINE_CHANGES } from "../../../src/picture/tools/combineChanges.js";
import { experimentChanges } from "../../../src/picture/tools/experimentChanges.js";
import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";

describe("experimentChanges(tool)", () => {
  const unpadded = { value: 3, min: 0, max: 3, step: 1, text: "3", isDisabled: false };
  const plain = experimentChanges({ experiment: NO_EXPERIMENT, parameter: null, unpadded });

  test("mask(kind) begins with the parameter of that mask", () => {
    expect(plain.mask("window")).toEqual({
      experiment: { ...NO_EXPERIMENT, mask: { kind: "window", size: 3 } },
    });
  });

  test("maskParameter(value) changes the mask that has one, and else nothing", () => {
    expect(plain.maskParameter(2)).toEqual({});
    const parameter = { kind: "window", name: "size", value: 3 } as const;
    const changes = experimentChanges({ experiment: NO_EXPERIMENT, parameter, unpadded });
    expect(changes.maskParameter(2).experiment?.mask).toEqual({ kind: "window", size: 2 });
  });

  test("unpadded(tokens) starts the padding after them, and nowhere where all are left", () => {
    const starts = [0, 2, 3].map((tokens) => plain.unpadded(tokens).experiment?.paddingFrom);
    expect(starts).toEqual([0, 2, null]);
  });

  test("scaled(isScaled) and temperature(value) leave the rest as it is", () => {
    expect(plain.scaled(false)).toEqual({ experiment: { ...NO_EXPERIMENT, isScaled: false } });
    expect(plain.temperature(2)).toEqual({ experiment: { ...NO_EXPERIMENT, temperature: 2 } });
  });
});

describe("COMBINE_CHANGES", () => {
  test("words forget the keys that were excluded, whose places are others", () => {
    expect(COMBINE_CHANGES.words(true)).toEqual({ hasWords: true, excludedKeys: [] });
  });

  test("valueWeighted chooses between the two weightings", () => {
    expect(COMBINE_CHANGES.valueWeighted(true)).toEqual({ weighting: "valueNorms" });
    expect(COMBINE_CHANGES.valueWeighted(false)).toEqual({ weighting: "weights" });
  });

  test("rollout is opened when it is switched on", () => {
    expect(COMBINE_CHANGES.rollout(true)).toEqual({ hasRollout: true, combination: "rollout" });
    expect(COMBINE_CHANGES.rollout(false)).toEqual({ hasRollout: false });
  });
});
