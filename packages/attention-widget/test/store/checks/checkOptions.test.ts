import type { AttentionSource } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { revoked } from "../../../../attention-core/test/helpers/unreadable.js";
import { DEFAULT_STATE } from "../../../src/settings/heatmapState.js";
import { STAGES } from "../../../src/settings/stages.js";
import { checkHeads, checkOptions } from "../../../src/store/checks/checkOptions.js";
import type { HeatmapOptions } from "../../../src/store/heatmapOptions.js";
import { errorOf } from "../../helpers/errorOf.js";
import { evenTrace } from "../../helpers/traces.js";

const ALL_STAGES =
  "inputs, projected, scores, scaledScores, maskedScores, weights, headOutputs, output";

/** The error that `mount` would throw; the options come from JavaScript, where no type holds. */
const refusal = (options: object) =>
  errorOf(() => checkOptions("mount", options as HeatmapOptions));

const TRACE = "an AttentionTrace, or what traceFrom takes";

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
    [{ text: null, heads: null, state: null, source: null, trace: null, messages: null }],
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
    [{ heads: 0 }, "RangeError: mount: heads must be a whole number from 1 up, got 0"],
    [{ heads: 2.5 }, "RangeError: mount: heads must be a whole number from 1 up, got 2.5"],
    [{ heads: "4" }, 'TypeError: mount: heads must be a whole number from 1 up, got "4"'],
    [{ heads: Number.NaN }, "RangeError: mount: heads must be a whole number from 1 up, got NaN"],
    [{ heads: 4n }, "TypeError: mount: heads must be a whole number from 1 up, got 4n"],
    [{ head: -1 }, "RangeError: mount: head must be a whole number from 0 up, got -1"],
    [{ layer: 0.5 }, "RangeError: mount: layer must be a whole number from 0 up, got 0.5"],
    [
      { layer: Infinity },
      "RangeError: mount: layer must be a whole number from 0 up, got Infinity",
    ],
    [{ stage: 5 }, `TypeError: mount: stage must be one of ${ALL_STAGES}, got 5`],
    [{ stage: "zoom" }, `RangeError: mount: stage must be one of ${ALL_STAGES}, got "zoom"`],
    [{ causal: "false" }, 'TypeError: mount: causal must be true or false, got "false"'],
    [{ causal: 1 }, "TypeError: mount: causal must be true or false, got 1"],
    [{ theme: "blue" }, 'RangeError: mount: theme must be one of auto, light, dark, got "blue"'],
    [{ trace: "a" }, `TypeError: mount: trace must be ${TRACE}, got "a"`],
    [{ messages: [] }, "TypeError: mount: messages must be an object, got []"],
    [{ signal: {} }, "TypeError: mount: signal must be an AbortSignal, got {}"],
  ])("refuses %o", (options, message) => {
    expect(refusal(options)).toBe(message);
  });

  test.each([
    [{}, "{}"],
    [{ trace: 5 }, "{ trace: 5 }"],
    [{ trace() {}, headChoices: "12" }, '{ trace: a function, headChoices: "12" }'],
    [{ trace() {}, headChoices: [0] }, "{ trace: a function, headChoices: [0] }"],
  ])("refuses the source %o", (source, got) => {
    expect(refusal({ source })).toBe(
      "TypeError: mount: source must have a function trace, and whole numbers from 1 up as " +
        `headChoices if any, got ${got}`,
    );
  });

  test.each([
    [{ query: -1, key: null }, "RangeError"],
    [{ query: 0, key: 1.5 }, "RangeError"],
    [{ query: "0", key: null }, "RangeError"],
    [{ query: 0, keys: 0 }, "RangeError"],
    [{ key: 0 }, "RangeError"],
    [{}, "RangeError"],
    [3, "TypeError"],
    ["it", "TypeError"],
  ])("refuses the selection %j", (selection, kind) => {
    expect(refusal({ selection })).toMatch(
      new RegExp(
        `^${kind}: mount: selection must be null or { query: from 0 up, key: null or from 0 up }, got .`,
      ),
    );
  });

  test.each([
    ["softmax", "weights"],
    ["Softmax", "weights"],
    ["attention", "weights"],
    ["mix", "headOutputs"],
    ["scale", "scaledScores"],
    ["scaled_scores", "scaledScores"],
    ["mask", "maskedScores"],
    ["qkv", "projected"],
    ["project", "projected"],
    ["score", "scores"],
    ["embeddings", "inputs"],
    ["outputs", "output"],
    ["wieghts", "weights"],
  ])("suggests what is meant by the stage %j", (stage, likely) => {
    expect(refusal({ stage })).toBe(
      `RangeError: mount: stage must be one of ${ALL_STAGES}, got "${stage}" ` +
        `(did you mean "${likely}"?)`,
    );
  });

  test.each([
    ["haeds", "heads"],
    ["Text", "text"],
    ["casual", "causal"],
    ["message", "messages"],
  ])("refuses the unknown option %j, and suggests %j", (name, likely) => {
    expect(refusal({ [name]: 1 })).toBe(
      "TypeError: mount: options must have only text, heads, head, layer, stage, causal, selection, " +
        `state, source, trace, src, theme, select, controls, caption, messages, signal, got "${name}" (did you mean "${likely}"?)`,
    );
  });

  test.each(["zoom", "toString", "constructor", "__proto__x", ""])(
    "refuses the unknown option %j, and suggests none",
    (name) => {
      expect(refusal({ [name]: undefined })).toMatch(
        new RegExp(`^TypeError: mount: options must have only .*, got "${name}"$`),
      );
    },
  );

  test("names what in `state` it refuses", () => {
    expect(refusal({ state: { ...DEFAULT_STATE, heads: 0 } })).toBe(
      "RangeError: mount: state.heads must be a whole number from 1 up, got 0",
    );
    expect(refusal({ state: { ...DEFAULT_STATE, stage: "softmax" } })).toBe(
      `RangeError: mount: state.stage must be one of ${ALL_STAGES}, got "softmax" ` +
        '(did you mean "weights"?)',
    );
    expect(refusal({ state: { ...DEFAULT_STATE, hed: 0 } })).toBe(
      "TypeError: mount: state must have only text, heads, head, layer, stage, causal, selection, " +
        'got "hed" (did you mean "head"?)',
    );
  });

  test("refuses a state that is not an object", () => {
    expect(refusal({ state: 3 })).toBe("TypeError: mount: state must be an object, got 3");
    expect(refusal({ state: "{}" })).toBe('TypeError: mount: state must be an object, got "{}"');
  });

  test.each([
    [null, "null"],
    [Symbol("no"), "Symbol(no)"],
    [[], "[]"],
    ["text", '"text"'],
  ])("refuses %o for options", (options, got) => {
    expect(refusal(options as never)).toBe(
      `TypeError: mount: options must be an object, got ${got}`,
    );
  });

  test("refuses options that cannot be read, in words of its own", () => {
    expect(refusal(revoked({}))).toMatch(/^TypeError: mount: options must be an object/);
  });

  test("never says more than a sentence, whatever it refuses", () => {
    const cycle: Record<string, unknown> = {};
    cycle.state = cycle;
    fc.assert(
      fc.property(
        fc.constantFrom("text", "heads", "stage", "selection", "source", "theme", "x".repeat(1e5)),
        fc.oneof(
          fc.anything({ withBigInt: true, withNullPrototype: true, withTypedArray: true }),
          fc.constantFrom(Symbol("x".repeat(1e4)), "x".repeat(1e6), cycle, { toString: null }),
        ),
        (name, value) => {
          const said = refusal({ [name]: value }) ?? "";
          expect(said.length).toBeLessThan(500);
          expect(said).toMatch(/^$|^(Range|Type)Error: mount: /);
        },
      ),
    );
  });

  test("names the caller", () => {
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

  test("accepts any number if only the source decides, and for a finished trace", () => {
    expect(check({ heads: 12, head: 11 }, anySource)).toBeUndefined();
    expect(check({ heads: 12, head: 40 }, undefined)).toBeUndefined();
  });
});
