import type { AttentionTrace } from "attention-core";
import { describe, expect, test } from "vitest";
import { heatmapPictures } from "../../src/picture/heatmapPicture.js";
import type { PictureInput } from "../../src/picture/pictureInput.js";
import { createHeatmapStore } from "../../src/store/createHeatmapStore.js";
import { en } from "../../src/words/en/en.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

/** What the picture of a finished trace depends on. */
function inputOf(trace: AttentionTrace, change: Partial<PictureInput> = {}): PictureInput {
  return { ...createHeatmapStore("test", { trace }).get(), ...change };
}
const pictureOf = (input: PictureInput) => heatmapPictures(en)(input);
const HOVERED = { panel: 0, row: 1, column: 0, tokens: { query: 1, key: 0 } };

describe("heatmapPictures(messages)(input)", () => {
  test("has the matrix of the step, its legend and the heads", () => {
    const { matrices, legend, heads, empty, hint, row } = pictureOf(inputOf(fullTrace()));
    expect(matrices.map(({ panel }) => panel.symbol)).toEqual(["A"]);
    expect(legend?.ends).toEqual(["0", "1"]);
    expect(heads?.heads.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(empty).toBeNull();
    // At rest a row is read, and a hint says how to choose another.
    expect([hint, row?.name]).toEqual([en.hint, "it"]);
  });

  test("is that it computes while there is no trace", () => {
    const picture = pictureOf(inputOf(fullTrace(), { trace: undefined, given: undefined }));
    expect(picture).toMatchObject({ matrices: [], legend: null, heads: null, empty: en.computing });
  });

  test("is silent without a trace where a problem explains it", () => {
    const picture = pictureOf(inputOf(fullTrace(), { trace: undefined, problem: "no network" }));
    expect(picture.empty).toBeNull();
    expect(picture.problem).toBe(en.failed("no network"));
  });

  test("of an empty text has one sentence and no heads", () => {
    expect(pictureOf(inputOf(evenTrace([])))).toMatchObject({
      matrices: [],
      heads: null,
      empty: en.empty,
    });
  });

  test("of a step that the trace does not have names that step", () => {
    const input = inputOf(evenTrace(["a", "b"]));
    const picture = pictureOf({ ...input, state: { ...input.state, stage: "scores" } });
    expect(picture.matrices).toEqual([]);
    expect(picture.empty).toBe(en.notRecorded(en.stages.scores.name));
    expect(picture.stages.find(({ stage }) => stage === "scores")?.isAbsent).toBe(true);
  });

  test("shows the head that the trace has, where the state has a higher one", () => {
    const input = inputOf(fullTrace());
    const { shown, heads } = pictureOf({ ...input, state: { ...input.state, head: 7 } });
    expect([shown.head, heads?.head]).toEqual([1, 1]);
  });

  test("explains the hovered row rather than the selected one, which stays selected", () => {
    const input = inputOf(fullTrace());
    const state = { ...input.state, selection: { query: 0, key: 1 } };
    expect(pictureOf({ ...input, state }).row?.name).toBe("it");
    const hovered = pictureOf({ ...input, state, hovered: HOVERED });
    expect(hovered.row?.name).toBe("was");
    expect(hovered.matrices[0]).toMatchObject({ row: 1, column: 0, selectedRow: 0 });
    expect(hovered.matrices[0]?.startText).toMatch(/^query was, key it: /);
  });

  test("hovering changes rows and matrices, and nothing else", () => {
    const pictures = heatmapPictures(en);
    const input = inputOf(fullTrace());
    const before = pictures(input);
    const after = pictures({ ...input, hovered: HOVERED });
    expect(after.heads).toBe(before.heads);
    expect(after.stages).toBe(before.stages);
    expect(after.words).toBe(before.words);
    expect(after.matrices[0]?.panel).toBe(before.matrices[0]?.panel);
    expect(after.matrices[0]?.scale).toBe(before.matrices[0]?.scale);
    expect(after.matrices[0]?.active).toEqual(HOVERED);
  });

  test("of three matrices, only the hovered one has the active cell", () => {
    const input = inputOf(fullTrace());
    const state = { ...input.state, stage: "projected" } as const;
    const hovered = { ...HOVERED, panel: 1 };
    const { matrices } = pictureOf({ ...input, state, hovered, hoveredPanel: 1 });
    expect(matrices.map(({ active }) => active)).toEqual([null, hovered, null]);
  });
});
