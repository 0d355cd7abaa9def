import { expect, test } from "vitest";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { changedVectorMessages } from "../../../src/picture/row/changedVectorMessages.js";
import { en } from "../../../src/words/en/en.js";
import { inspectorEn } from "../../../src/words/en/inspectorEn.js";
import { fullTrace } from "../../helpers/traces.js";

const announced = (stage: "projected" | "headOutputs") =>
  panelsOf(fullTrace(), 0, 0, stage).map((panel) => {
    const words = changedVectorMessages({ ...en, ...inspectorEn }, panel);
    return `${words.contains}: ${words.vectorSentence("dog", 16, "−0.19", "0.34")}`;
  });

test("a vector of differences shows the range of its changes", () => {
  expect(announced("headOutputs")).toEqual([
    "compared with the saved one: “dog” changed by −0.19 to 0.34 over 16 components.",
  ]);
});

test("a vector of differences names its matrix: query, key or value", () => {
  expect(announced("projected")).toEqual([
    "compared with the saved one: The query of “dog” changed by −0.19 to 0.34 over 16 components.",
    "compared with the saved one: The key of “dog” changed by −0.19 to 0.34 over 16 components.",
    "compared with the saved one: The value of “dog” changed by −0.19 to 0.34 over 16 components.",
  ]);
});
