import { expect, test } from "vitest";
import * as cdn from "../src/cdn.js";
import * as element from "../src/element.js";
import * as index from "../src/index.js";
import * as reading from "../src/inspector.js";

test("attention-widget exports these names and no others", () => {
  expect(Object.keys(index).sort()).toEqual([
    "AttentionHeatmapElement",
    "STAGES",
    "define",
    "en",
    "mount",
    "tokenize",
    "toySource",
  ]);
});

test("attention-widget/element exports the element alone", () => {
  expect(Object.keys(element).sort()).toEqual(["AttentionHeatmapElement"]);
});

test("attention-widget/cdn exports these names and no others", () => {
  expect(Object.keys(cdn).sort()).toEqual([
    "AttentionHeatmapElement",
    "STAGES",
    "define",
    "en",
    "mount",
    "tensor",
    "tokenize",
    "toySource",
  ]);
});

test("attention-widget/inspector exports these names and no others", () => {
  expect(Object.keys(reading).sort()).toEqual([
    "AttentionReadingElement",
    "define",
    "mount",
    "readingEn",
  ]);
});
