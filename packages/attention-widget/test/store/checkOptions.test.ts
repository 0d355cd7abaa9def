import type { AttentionSource } from "attention-core";
import { describe, expect, test } from "vitest";
import { DEFAULT_STATE } from "../../src/settings/heatmapState.js";
import { STAGES } from "../../src/settings/stages.js";
import { checkHeads, checkOptions } from "../../src/store/checkOptions.js";
import type { HeatmapOptions } from "../../src/store/options.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenTrace } from "../helpers/traces.js";

const ALL_STAGES =
  "inputs, projected, scores, scaledScores, maskedScores, weights, headOutputs, output";

/** The error that `mount` would throw; the options come from JavaScript, where no type holds. */
const refusal = (options: object) =>
  errorOf(() => checkOptions("mount", options as HeatmapOptions));

describe("checkOptions(caller, options)", () => {
  test.each([
    [{}],
    [{ text: "", heads: 1, head: 0, layer: 0, causal: false, selection: null }],
    [{ selection: { query: 0, key: null } }],
    [{ selection: { query: 3, key: 5 } }],
    [{ state: DEFAULT_STATE }],
    [{ theme: "dark" }],
    [{ source: { trace: () => evenTrace(["it"]) } }],
    [{ trace: evenTrace(["it"]) }],
    [{ text: undefined, heads: undefined, stage: undefined, source: undefined, trace: undefined }],
  ])("accepts %j", (options) => {
    expect(refusal(options)).toBeUndefined();
  });

  test("accepts every stage and every theme", () => {
    expect(STAGES.map((stage) => refusal({ stage }))).toEqual(STAGES.map(() => undefined));
    const themes = ["auto", "light", "dark"];
    expect(themes.map((theme) => refusal({ theme }))).toEqual(themes.map(() => undefined));
  });

  test.each([
    [{ text: 5 }, "TypeError: mount: text must be a string, got 5"],
    [{ text: null }, "TypeError: mount: text must be a string, got null"],
    [{ heads: 0 }, "RangeError: mount: heads must be a whole number from 1 up, got 0"],
    [{ heads: 2.5 }, "RangeError: mount: heads must be a whole number from 1 up, got 2.5"],
    [{ heads: "4" }, 'RangeError: mount: heads must be a whole number from 1 up, got "4"'],
    [{ heads: Number.NaN }, "RangeError: mount: heads must be a whole number from 1 up, got NaN"],
    [{ heads: null }, "RangeError: mount: heads must be a whole number from 1 up, got null"],
    [{ head: -1 }, "RangeError: mount: head must be a whole number from 0 up, got -1"],
    [{ layer: 0.5 }, "RangeError: mount: layer must be a whole number from 0 up, got 0.5"],
    [
      { layer: Infinity },
      "RangeError: mount: layer must be a whole number from 0 up, got Infinity",
    ],
    [{ stage: "softmax" }, `RangeError: mount: stage must be one of ${ALL_STAGES}, got "softmax"`],
    [{ stage: 5 }, `RangeError: mount: stage must be one of ${ALL_STAGES}, got 5`],
    [{ causal: "false" }, 'TypeError: mount: causal must be true or false, got "false"'],
    [{ causal: 1 }, "TypeError: mount: causal must be true or false, got 1"],
    [
      { selection: 3 },
      "RangeError: mount: selection must be null, or hold a query and a key counted from 0, got 3",
    ],
    [
      { selection: "it" },
      'RangeError: mount: selection must be null, or hold a query and a key counted from 0, got "it"',
    ],
    [{ theme: "blue" }, 'RangeError: mount: theme must be auto, light or dark, got "blue"'],
    [{ theme: null }, "RangeError: mount: theme must be auto, light or dark, got null"],
    [{ source: null }, "TypeError: mount: source must have a function trace, got null"],
    [{ source: {} }, "TypeError: mount: source must have a function trace, got {  }"],
  ])("refuses %j", (options, message) => {
    expect(refusal(options)).toBe(message);
  });

  test.each([
    [{ query: -1, key: null }],
    [{ query: 0, key: 1.5 }],
    [{ query: "0", key: null }],
    [{ key: 0 }],
    [{}],
  ])("refuses the selection %j", (selection) => {
    expect(refusal({ selection })).toMatch(
      /^RangeError: mount: selection must be null, or hold a query and a key counted from 0, got ./,
    );
  });

  test("names what in `state` it refuses", () => {
    expect(refusal({ state: { ...DEFAULT_STATE, heads: 0 } })).toBe(
      "RangeError: mount: state: heads must be a whole number from 1 up, got 0",
    );
    expect(refusal({ state: { ...DEFAULT_STATE, stage: "softmax" } })).toBe(
      `RangeError: mount: state: stage must be one of ${ALL_STAGES}, got "softmax"`,
    );
  });

  test("refuses a state that is no object, such as one that was never stored", () => {
    expect(refusal({ state: null })).toBe("TypeError: mount: state must be an object, got null");
    expect(refusal({ state: "{}" })).toBe('TypeError: mount: state must be an object, got "{}"');
  });

  test("names whoever calls", () => {
    expect(errorOf(() => checkOptions("update", { heads: 0 }))).toBe(
      "RangeError: update: heads must be a whole number from 1 up, got 0",
    );
  });
});

describe("checkHeads(caller, state, given, source)", () => {
  const source: AttentionSource = { headChoices: [1, 2, 4], trace: () => evenTrace(["it"]) };
  const anySource: AttentionSource = { trace: () => evenTrace(["it"]) };
  const check = (given: { heads?: number; head?: number }, from: AttentionSource | undefined) =>
    errorOf(() => checkHeads("mount", { ...DEFAULT_STATE, heads: 2, ...given }, given, from));

  test("accepts what the source offers", () => {
    expect(check({ heads: 4 }, source)).toBeUndefined();
    expect(check({ head: 1 }, source)).toBeUndefined();
    expect(check({ heads: 4, head: 3 }, source)).toBeUndefined();
  });

  test("refuses a number of heads that the source does not offer", () => {
    expect(check({ heads: 3 }, source)).toBe(
      "RangeError: mount: heads must be one of 1, 2, 4, got 3",
    );
  });

  test("refuses a head that is not among the heads", () => {
    expect(check({ head: 2 }, source)).toBe(
      "RangeError: mount: head must be below heads (2), got 2",
    );
    expect(check({ heads: 1, head: 1 }, source)).toBe(
      "RangeError: mount: head must be below heads (1), got 1",
    );
  });

  test("does not mind a head left over from before: it is moved, not refused", () => {
    const state = { ...DEFAULT_STATE, heads: 1, head: 3 };
    expect(errorOf(() => checkHeads("update", state, { heads: 1 }, source))).toBeUndefined();
  });

  test("accepts any number where the source alone decides, and for finished numbers", () => {
    expect(check({ heads: 12, head: 11 }, anySource)).toBeUndefined();
    expect(check({ heads: 12, head: 40 }, undefined)).toBeUndefined();
  });
});
