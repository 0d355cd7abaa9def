import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { fitState } from "../../src/settings/fitState.js";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { evenTrace, traceOf, weightsOnly } from "../helpers/traces.js";

const trace = evenTrace(["it", "was"], { heads: 2, layers: 3 });
const state = { ...DEFAULT_STATE, heads: 2 };

test("fitState(state, trace) leaves a state that fits as it is", () => {
  const fitting = { ...state, head: 1, layer: 2, selection: { query: 1, key: 1 } };
  expect(fitState(fitting, trace)).toEqual(fitting);
});

test("fitState(state, trace) has as many heads as the trace", () => {
  expect(fitState({ ...state, heads: 8 }, trace).heads).toBe(2);
});

test("fitState(state, trace) moves a head and a layer to the last there is", () => {
  expect(fitState({ ...state, head: 7, layer: 9 }, trace)).toMatchObject({ head: 1, layer: 2 });
});

test("fitState(state, trace) counts the heads of the layer that is shown", () => {
  const one = weightsOnly(tensor([[[1]]]));
  const two = weightsOnly(tensor([[[1]], [[1]]]));
  const mixed = traceOf(["it"], ["it"], [two, one]);
  expect(fitState({ ...state, head: 1, layer: 1 }, mixed)).toMatchObject({ heads: 1, head: 0 });
});

test.each([[{ query: 2, key: null }], [{ query: 2, key: 0 }], [{ query: 0, key: 2 }]])(
  "fitState(state, trace) clears %j, which is outside two tokens",
  (selection) => {
    expect(fitState({ ...state, selection }, trace).selection).toBeNull();
  },
);

test("fitState(state, trace) keeps a selected row without a cell", () => {
  const selection = { query: 1, key: null };
  expect(fitState({ ...state, selection }, trace).selection).toEqual(selection);
});

test("fitState(state, trace) of no tokens or no heads selects nothing and shows head 0", () => {
  const empty = traceOf([], [], [weightsOnly(tensor(new Float32Array(0), [0, 0, 0]))]);
  const selected = { ...state, head: 1, selection: { query: 0, key: null } };
  expect(fitState(selected, empty)).toMatchObject({ heads: 0, head: 0, selection: null });
});

test("fitState(state, trace) does not change the state it is given", () => {
  const before = Object.freeze({ ...state, head: 7 });
  expect(fitState(before, trace)).not.toBe(before);
  expect(before.head).toBe(7);
});
