import { expect, test } from "vitest";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import { trainingPicture } from "../../../src/picture/training/trainingPicture.js";
import { createInspectorStore } from "../../../src/store/createInspectorStore.js";
import { ablatableSource } from "../../helpers/ablatableSource.js";
import { WORDS } from "../../helpers/inspectorInput.js";

const checkpoints = [
  { step: 0, previousTokenScores: [0.1, 0.2], inductionScores: [0, 0] },
  { step: 1500, previousTokenScores: [0.5, 0.4], inductionScores: [0.25, 0.1] },
  { step: 12000, previousTokenScores: [0.6, 0.4], inductionScores: [0.9, 0.8] },
];
const pictureAt = (
  checkpoint: number | null,
  all: Parameters<typeof trainingPicture>[0]["checkpoints"] = checkpoints,
) => trainingPicture({ checkpoints: all, checkpoint, transformed: undefined }, WORDS);

test("trainingPicture(checkpoints) says after how many steps the network is, the trained one by default", () => {
  expect(pictureAt(0)?.text).toBe("untrained");
  expect(pictureAt(1)).toMatchObject({ place: 1, last: 2, text: "after 1,500 steps" });
  expect(pictureAt(null)).toMatchObject({ place: 2, text: "after 12,000 steps" });
  expect(pictureAt(9)?.place).toBe(2);
});

test("trainingPicture(checkpoints) draws the highest score of each kind over the checkpoints", () => {
  expect(pictureAt(null)?.curves.map(({ metric, points }) => [metric, points])).toEqual([
    [
      "previousToken",
      [
        [0, 0.2],
        [0.5, 0.5],
        [1, 0.6],
      ],
    ],
    [
      "induction",
      [
        [0, 0],
        [0.5, 0.25],
        [1, 0.9],
      ],
    ],
  ]);
});

test("trainingPicture(checkpoints) draws no curve where scores were not measured", () => {
  expect(pictureAt(null, [{ step: 0 }, { step: 9 }])).toMatchObject({ curves: [], name: null });
});

test("trainingPicture(checkpoints) is null for a source with one checkpoint", () => {
  expect(pictureAt(null, checkpoints.slice(0, 1))).toBeNull();
  expect(
    trainingPicture({ checkpoints: undefined, checkpoint: null, transformed: undefined }, WORDS),
  ).toBeNull();
});

test("inspectorPictures(words) says what the strongest heads do in the present text", () => {
  const { source } = ablatableSource();
  const textOf = (text: string) =>
    inspectorPictures(WORDS)(createInspectorStore("test", { source, text }).get()).training
      ?.strongest;
  expect(textOf("do re do re")).toMatch(
    /^Strongest heads in this text: previous token 0\.\d\d, induction 0\.\d\d\.$/,
  );
  expect(textOf("do re mi")).toMatch(/induction –\.$/); // nothing to copy
});
