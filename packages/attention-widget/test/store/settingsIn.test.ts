import { expect, test } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { settingsIn } from "../../src/store/settingsIn.js";
import { evenSource } from "../helpers/sources.js";

test("settingsIn(options) keeps what belongs to the state and leaves the rest", () => {
  const options = { text: "it was", heads: 2, theme: "dark", source: evenSource } as const;
  expect(settingsIn(options)).toEqual({ text: "it was", heads: 2 });
});

test("settingsIn(options) takes null and undefined for the default, but not 0, false or no text", () => {
  expect(settingsIn({ heads: undefined, stage: null, text: "", head: 0, causal: false })).toEqual({
    heads: 4,
    stage: "weights",
    text: "",
    head: 0,
    causal: false,
  });
});

test("settingsIn({ state: null }) is the default, as where none was saved", () => {
  expect(settingsIn({ state: null })).toEqual(DEFAULT_STATE);
});

test("settingsIn({ state }) is the state", () => {
  expect(settingsIn({ state: DEFAULT_STATE })).toEqual(DEFAULT_STATE);
});

test("settingsIn({ state, … }) lets a single setting win over the state", () => {
  expect(settingsIn({ state: DEFAULT_STATE, heads: 1 })).toEqual({ ...DEFAULT_STATE, heads: 1 });
});

test("settingsIn({ state }) fills in what the state was saved without", () => {
  expect(settingsIn({ state: { text: "it was" } as never })).toEqual({
    ...DEFAULT_STATE,
    text: "it was",
  });
});

test("settingsIn({}) is nothing", () => {
  expect(settingsIn({})).toEqual({});
});
