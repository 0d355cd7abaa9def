import { expect, test } from "vitest";
import { shortNames } from "../../../scripts/shortNames.mjs";
import { DEFAULT_STATE } from "../src/settings/heatmapState.js";
import { DEFAULT_READING } from "../src/settings/inspectorSettings.js";
import { en } from "../src/words/en/en.js";
import { readingEn } from "../src/words/en/inspectorEn.js";
import { fullTrace } from "./helpers/traces.js";

/** Every property name in plain data. */
function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

test.each([
  ["messages", { ...en, ...readingEn }],
  ["a state", { ...DEFAULT_STATE, reading: DEFAULT_READING }],
  ["options", { selection: 0, state: 0, source: 0, trace: 0, theme: 0, messages: 0, signal: 0 }],
  ["options with instruments", { reading: 0, messages: 0 }],
  ["a trace", fullTrace({ causal: true })],
  ["a source", { headChoices: 0, trace: 0, textSpans: 0, notice: 0, headDescriptions: 0 }],
  ["an event", { query: 0, key: 0, queryToken: 0, keyToken: 0, weight: 0 }],
  ["a handle", { element: 0, update: 0, getState: 0, on: 0, destroy: 0 }],
])("the files for script tags rename nothing that a page writes or reads in %s", (_, data) => {
  const names = namesIn(data);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => shortNames.test(name))).toEqual([]);
});
