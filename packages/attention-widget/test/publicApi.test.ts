import { expect, test } from "vitest";
import * as cdn from "../src/cdn.js";
import * as element from "../src/element.js";
import * as global from "../src/global.js";
import * as index from "../src/index.js";
import * as inspector from "../src/inspector.js";
import * as inspectorGlobal from "../src/inspectorGlobal.js";
import * as react from "../src/react.js";
import * as staticEntry from "../src/static.js";
import * as ar from "../src/words/ar/index.js";
import * as de from "../src/words/de/index.js";
import * as es from "../src/words/es/index.js";
import * as zh from "../src/words/zh/index.js";

test("attention-widget exports these names and no others", () => {
  expect(Object.keys(index).sort()).toEqual([
    "AttentionHeatmapElement",
    "STAGES",
    "define",
    "en",
    "handBuiltSource",
    "mount",
    "registerLanguage",
    "tokenize",
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
    "handBuiltSource",
    "mount",
    "registerLanguage",
    "tensor",
    "tokenize",
  ]);
});

test("the files for a script tag export what attention-widget/cdn exports, and all words of the inspector", () => {
  expect(Object.keys(global).sort()).toEqual(Object.keys(cdn).sort());
  expect(Object.keys(inspectorGlobal).sort()).toEqual([...Object.keys(cdn), "inspectorEn"].sort());
});

test("attention-widget/inspector exports these names and no others", () => {
  expect(Object.keys(inspector).sort()).toEqual([
    "AttentionInspectorElement",
    "define",
    "inspectorEn",
    "mount",
  ]);
});

test("attention-widget/locales/… exports its language alone", () => {
  expect(Object.keys(ar)).toEqual(["ar"]);
  expect(Object.keys(de)).toEqual(["de"]);
  expect(Object.keys(es)).toEqual(["es"]);
  expect(Object.keys(zh)).toEqual(["zh"]);
});

test("attention-widget/react exports its component alone", () => {
  expect(Object.keys(react)).toEqual(["AttentionHeatmap"]);
});

test("attention-widget/static exports these names and no others", () => {
  expect(Object.keys(staticEntry).sort()).toEqual(["toHTML", "toSVG"]);
});
