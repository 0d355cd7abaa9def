import { expect, test } from "vitest";
import { stepAfter, stepsOf } from "../../../src/picture/frame/stepsOf.js";
import {
  DEFAULT_SETTINGS,
  type InspectorSettings,
} from "../../../src/settings/inspectorSettings.js";
import { STAGES } from "../../../src/settings/stages.js";
import { transformTrace } from "../../../src/transforms/transformTrace.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

const SUBWORDS = { ...fullTrace(), queryTokens: ["run", "##ning"], keyTokens: ["run", "##ning"] };

/** The steps of a layer, seen through settings. */
function steps(part: Partial<InspectorSettings>, layer = 0) {
  const { trace } = transformTrace(
    SUBWORDS,
    { ...DEFAULT_SETTINGS, ...part },
    inspectorEn.combined,
  );
  return stepsOf(trace, layer, 0);
}

test("stepsOf(trace, layer, head) is every step that is recorded", () => {
  expect(steps({})).toEqual(STAGES);
  expect(stepsOf(evenTrace(["a", "b"]), 0, 0)).toEqual(["weights"]);
});

test.each([
  [{ hasRollout: true }, 1],
  [{ combinedHeads: [{ layer: 0, head: 0 }] }, 1],
  [{ hasWords: true }, 0],
  [{ weighting: "values" }, 0],
] as const)("stepsOf(trace, layer, head) with %o is the weights alone", (part, layer) => {
  expect(steps(part, layer)).toEqual(["weights"]);
});

test("stepAfter(stage, steps) is the next of them in the order of computing, whether it is one or not", () => {
  expect(stepAfter("inputs", ["scores", "weights"])).toBe("scores");
  expect(stepAfter("scores", ["scores", "weights"])).toBe("weights");
  expect(stepAfter("weights", ["scores", "weights"])).toBeUndefined();
});
