import { expect, test } from "vitest";
import { stageAfter, stagesOf } from "../../../src/picture/frame/stagesOf.js";
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
  return stagesOf(trace, layer, 0);
}

test("stagesOf(trace, layer, head) is every step that is recorded", () => {
  expect(steps({})).toEqual(STAGES);
  expect(stagesOf(evenTrace(["a", "b"]), 0, 0)).toEqual(["weights"]);
});

test.each([
  [{ hasRollout: true }, 1],
  [{ combinedHeads: [{ layer: 0, head: 0 }] }, 1],
  [{ hasWords: true }, 0],
  [{ weighting: "valueNorms" }, 0],
] as const)("stagesOf(trace, layer, head) with %o is the weights alone", (part, layer) => {
  expect(steps(part, layer)).toEqual(["weights"]);
});

test("stageAfter(stage, steps) is the next of them in the order of computing, whether it is one or not", () => {
  expect(stageAfter("inputs", ["scores", "weights"])).toBe("scores");
  expect(stageAfter("scores", ["scores", "weights"])).toBe("weights");
  expect(stageAfter("weights", ["scores", "weights"])).toBeUndefined();
});
