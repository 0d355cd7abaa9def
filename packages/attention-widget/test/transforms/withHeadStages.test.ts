import { type AttentionTrace, type HeadTensor, tensor, toNested } from "attention-core";
import { describe, expect, test } from "vitest";
import { csvLinesOfTrace } from "../../src/draw/csvLinesOfTrace.js";
import { heatmapPictures } from "../../src/picture/heatmapPicture.js";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { STAGES } from "../../src/settings/stages.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import type { InspectorOptions } from "../../src/store/inspectorOptions.js";
import type { OptionsOfTrace } from "../../src/store/optionsOfTrace.js";
import { withHeadStages } from "../../src/transforms/withHeadStages.js";
import { en, inspectorEn } from "../../src/words/en/index.js";
import { fullTrace, traceOf } from "../helpers/traces.js";

const [full] = fullTrace({ causal: true }).layers;
const { label, headLabels, weights, mask, queries, keys, values } = full!;
const { scores, scaledScores, maskedScores, headOutputs } = full!;
const ofEach = { queries, keys, values, scores, scaledScores, maskedScores, headOutputs };
const names = { label, headLabels, mask };
const tokens = ["it", "was"];

/** All of the layer but what its heads share. */
const known = traceOf(tokens, tokens, [{ ...names, weights, ...ofEach }]);
/** The same, known of the second head alone. */
const second = Object.fromEntries(
  Object.entries(ofEach).map(([stage, all]) => [stage, tensor(toNested(all as HeadTensor)[1]!)]),
);
const looked = traceOf(tokens, tokens, [{ ...names, weights, headStages: [null, second] }]);

/** What an inspector shows of a trace. */
function shown(trace: AttentionTrace, options: OptionsOfTrace<InspectorOptions>) {
  const store = createInspectorStore("mount", { trace, ...options });
  const { strip, playable, drawn } = inspectorPictures({ ...en, ...inspectorEn })(store.get());
  const { matrices, why, arithmetic, legend } = drawn ?? {};
  const plain = heatmapPictures(en)(store.get());
  return { strip, playable, matrices, why, arithmetic, legend, plain };
}

describe("a layer of which one head is known", () => {
  test.each(STAGES)("shows that head at the stage %s as if all were known", (stage) => {
    const selection = { query: 1, key: 0 };
    const at = { stage, head: 1, selection, settings: { view: "arcs" } } as const;
    expect(JSON.stringify(shown(looked, at))).toBe(JSON.stringify(shown(known, at))); // but functions
  });

  test("shows of another head the weights alone", () => {
    const { strip, plain } = shown(looked, { head: 0, stage: "projected" });
    const named = strip.shownStages.map(({ stage, isAbsent }) => [stage, isAbsent]);
    expect(named).toEqual([
      ["projected", true],
      ["weights", false],
    ]);
    expect(plain.matrices).toEqual([]);
  });

  test("is known no longer under an experiment, which gives other numbers", () => {
    const settings = { experiment: { temperature: 2 } };
    const { strip } = shown(looked, { head: 1, settings });
    expect(strip.shownStages.map(({ stage }) => stage)).toEqual(["weights"]);
  });

  test("is in the table of the whole trace, with nothing where nothing is known", () => {
    const [head, ...lines] = [...csvLinesOfTrace(looked)].join("").trim().split("\r\n");
    expect(head).toContain("scores,scaledScores,maskedScores,weights");
    expect(lines.slice(0, 4).every((line) => line.includes(",,,"))).toBe(true);
    expect(lines.slice(4)).toEqual(
      [...csvLinesOfTrace(known)].join("").trim().split("\r\n").slice(5),
    );
  });
});

test("withHeadStages(trace, layer, head) is the trace itself where nothing is known of that head", () => {
  expect(withHeadStages(looked, 0, 0)).toBe(looked);
  expect(withHeadStages(looked, 5, 0)).toBe(looked);
  expect(withHeadStages(known, 0, 1)).toBe(known);
});
