import { expect, test } from "vitest";
import { defaultRow } from "../../../src/picture/focus/defaultRow.js";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import {
  otherGenerationSteps,
  rowOfGenerationStep,
  timelinePicture,
} from "../../../src/picture/timeline/timelinePicture.js";
import { inspectorInput, WORDS } from "../../helpers/inspectorInput.js";
import { evenTrace } from "../../helpers/traces.js";

const tokens = ["the", "cat", "sat", "down"];
const trace = { ...evenTrace(tokens), promptTokens: 2 };

test("timelinePicture(trace) has a step for the prompt and one for each token that was written", () => {
  const timeline = timelinePicture(trace, 1, WORDS);
  expect(timeline).toMatchObject({
    slider: { value: 1, min: 0, max: 2, text: "Token 3 of 4: “sat”" },
    areAllShown: false,
    toggledStep: null,
  });
  expect(timeline?.tokens.map(({ step }) => step)).toEqual([0, 0, 1, 2]);
  expect(timeline?.tokens.map(({ title }) => title)).toEqual([
    "The prompt: 2 tokens",
    "The prompt: 2 tokens",
    "Token 3 of 4: “sat”",
    "Token 4 of 4: “down”",
  ]);
  expect(timeline?.tokens.map(({ isPrompt }) => isPrompt)).toEqual([true, true, false, false]);
  expect(timeline?.tokens.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true, false]);
  expect(timeline?.tokens.map(({ isLater }) => isLater)).toEqual([false, false, false, true]);
});

test("timelinePicture(trace) says what the other steps are: the prompt, all rows, the last for any later one", () => {
  expect(timelinePicture(trace, 0, WORDS)?.slider.text).toBe("The prompt: 2 tokens");
  expect(timelinePicture(trace, null, WORDS)).toMatchObject({
    slider: { value: 2, text: "4 tokens" },
    areAllShown: true,
    toggledStep: 2,
  });
  expect(timelinePicture(trace, 9, WORDS)).toMatchObject({
    slider: { value: 2, text: "Token 4 of 4: “down”" },
  });
});

test("timelinePicture(trace) is null where nothing was generated", () => {
  expect(timelinePicture(undefined, 0, WORDS)).toBeNull();
  expect(timelinePicture(evenTrace(tokens), 0, WORDS)).toBeNull();
  expect(timelinePicture({ ...trace, promptTokens: 4 }, 0, WORDS)).toBeNull();
});

test("rowOfGenerationStep(trace, step) is the row of the token that was read last", () => {
  expect([0, 1, 2].map((step) => rowOfGenerationStep(trace, step))).toEqual([1, 2, 3]);
});

test("the rows of other steps are dimmed, and those of later ones were not there yet", () => {
  const picture = inspectorPictures(WORDS)(inspectorInput(trace, { generationStep: 1 }));
  const [matrix] = picture.drawn?.matrices ?? [];
  const rows = [0, 1, 2, 3];
  expect(rows.map((row) => matrix?.isDimmed?.(row, 0))).toEqual([true, true, false, true]);
  expect(rows.map((row) => matrix?.isLater?.(row))).toEqual([false, false, false, true]);
});

test("the row of the step is read while nothing else is, the last one for any later step", () => {
  const rowRead = (generationStep: number | null) => {
    const picture = inspectorPictures(WORDS)(inspectorInput(trace, { generationStep }));
    return picture.drawn?.rows[0]?.token;
  };
  expect([0, 1, 2, 9].map(rowRead)).toEqual([1, 2, 3, 3]);
  expect(rowRead(null)).toBe(defaultRow(trace, 0, 0));
});

test("no row is dimmed while all are shown, nor a row that is not a query", () => {
  const picture = inspectorPictures(WORDS)(inspectorInput(trace));
  const [matrix] = picture.drawn?.matrices ?? [];
  expect(matrix?.isDimmed).toBeNull();
  expect(matrix?.isLater).toBeNull();
  expect(otherGenerationSteps(trace, 0, { ...matrix!.panel, rowAxis: "key" })).toBeNull();
});

test("a text of words has no timeline: steps are of tokens", () => {
  const subwords = { ...trace, ...evenTrace(["un", "##do", "it", "now"]), promptTokens: 2 };
  const picture = inspectorPictures(WORDS)(inspectorInput(subwords, { hasWords: true }));
  expect(picture.timeline).toBeNull();
});
