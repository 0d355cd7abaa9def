import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { cellEvent } from "../../src/store/events.js";
import { traceOf, weightsOnly } from "../helpers/traces.js";

const first = weightsOnly(tensor([[[1, 0, 0]], [[0.25, 0.25, 0.5]]]));
const second = weightsOnly(tensor([[[0, 1, 0]], [[0, 0, 1]]]));
const trace = traceOf(["il"], ["it", "was", "it"], [first, second]);

test("cellEvent(trace, state, cell) has the tokens and the weight of the head that is shown", () => {
  expect(cellEvent(trace, { ...DEFAULT_STATE, head: 1 }, { query: 0, key: 2 })).toEqual({
    query: 0,
    key: 2,
    queryToken: "il",
    keyToken: "it",
    weight: 0.5,
  });
});

test("cellEvent(trace, state, cell) has the weight of the layer that is shown", () => {
  const state = { ...DEFAULT_STATE, layer: 1 };
  expect(cellEvent(trace, state, { query: 0, key: 1 })?.weight).toBe(1);
});

test("cellEvent(trace, state, row) has no key and no weight", () => {
  expect(cellEvent(trace, DEFAULT_STATE, { query: 0, key: null })).toEqual({
    query: 0,
    key: null,
    queryToken: "il",
    keyToken: null,
    weight: null,
  });
});

test("cellEvent(trace, state, cell, given) names tokens as they came, unless they are joined into words", () => {
  const cell = { query: 0, key: 2 };
  const written = (length: number) => Array.from({ length }, (_, i) => `Ġ${i}`);
  const { queryTokens, keyTokens } = trace;
  const given = {
    ...trace,
    queryTokens: written(queryTokens.length),
    keyTokens: written(keyTokens.length),
  };
  expect(cellEvent(trace, DEFAULT_STATE, cell, given)).toMatchObject({
    queryToken: "Ġ0",
    keyToken: "Ġ2",
  });
  const longer = { ...given, queryTokens: written(queryTokens.length + 1) };
  expect(cellEvent(trace, DEFAULT_STATE, cell, longer)).toMatchObject({
    queryToken: queryTokens[0],
    keyToken: keyTokens[2],
  });
});

test("cellEvent(trace, state, null) is null", () => {
  expect(cellEvent(trace, DEFAULT_STATE, null)).toBeNull();
});

test("cellEvent(trace, state, cell) is null without a trace or such a row", () => {
  const cell = { query: 0, key: 0 };
  expect(cellEvent(undefined, DEFAULT_STATE, cell)).toBeNull();
  expect(cellEvent(trace, DEFAULT_STATE, { query: 1, key: 0 })).toBeNull();
});
