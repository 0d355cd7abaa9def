import { describe, expect, test } from "vitest";
import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import { METRICS } from "../../../src/settings/headMetric.js";
import { DEFAULT_STATE } from "../../../src/settings/heatmapState.js";
import { DEFAULT_SETTINGS } from "../../../src/settings/inspectorSettings.js";
import { checkInspector } from "../../../src/store/checks/checkInspector.js";
import { errorOf } from "../../helpers/errorOf.js";

/** The settings come from JavaScript, where no type holds. */
const check = (settings: unknown) => errorOf(() => checkInspector("update", { settings } as never));
const experiment = (change: object) => ({ experiment: { ...NO_EXPERIMENT, ...change } });

const MASK =
  '….mask must be { kind: "asGiven" | "none" | "causal" | "window" | "custom" }, with a whole number from 1 up for its parameter, if it has one';

describe("checkInspector(caller, options)", () => {
  test("accepts the default settings, also after JSON", () => {
    expect(check(DEFAULT_SETTINGS)).toBeUndefined();
    expect(check(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toBeUndefined();
    expect(check({})).toBeUndefined();
  });

  test.each([
    { view: "lines" },
    { alsoSelected: [0, 3] },
    { generationStep: 0 },
    { generationStep: null },
    { ablatedHeads: [{ layer: 0, head: 1 }] },
    { checkpoint: 3 },
    { checkpoint: null },
    { threshold: { by: "mass", at: 1 } },
    { threshold: { by: "value", at: 0 } },
    { threshold: { by: "mass" } },
    { experiment: { mask: { kind: "causal" } } },
    { combinedHeads: [{ layer: 0, head: 11 }] },
    { metric: null },
    ...METRICS.map((metric) => ({ metric })),
    experiment({ mask: { kind: "window", size: 1 } }),
    experiment({
      hiddenCells: [
        [0, 0],
        [3, 1],
      ],
      paddingFrom: 0,
    }),
    experiment({ temperature: 0.1, isScaled: false }),
  ])("takes %j", (settings) => {
    expect(check(settings)).toBeUndefined();
  });

  test.each([
    [
      { view: "pie" },
      'RangeError: update: settings.view must be one of matrix, lines, arcs, got "pie"',
    ],
    [{ view: "line" }, '"line" (did you mean "lines"?)'],
    [{ direction: 0 }, "TypeError: update: settings.direction must be one of out, in, both, got"],
    [
      { colorScale: "blue" },
      "RangeError: update: settings.colorScale must be one of linear, logarithmic, row, got",
    ],
    [
      { hasOneScale: "yes" },
      'TypeError: update: settings.hasOneScale must be true or false, got "',
    ],
    [
      { alsoSelected: [-1] },
      "RangeError: update: settings.alsoSelected must be an array of whole numbers from 0 up",
    ],
    [
      { excludedKeys: "0" },
      "TypeError: update: settings.excludedKeys must be an array of whole numbers",
    ],
    [{ exclusion: "drop" }, "RangeError: update: settings.exclusion must be one of gap, renormal"],
    [
      { weighting: "keys" },
      "RangeError: update: settings.weighting must be one of weights, valueNorms,",
    ],
    [
      { combineBy: "median" },
      "RangeError: update: settings.combineBy must be one of mean, max, sum, got ",
    ],
    [{ comparison: "over" }, "RangeError: update: settings.comparison must be one of side, differ"],
    [
      { metric: "age" },
      `RangeError: update: settings.metric must be one of null, ${METRICS.join(", ")}, got "age"`,
    ],
  ])("refuses %j", (settings, message) => {
    expect(check(settings)).toContain(message);
  });

  test.each([
    [{ by: "mass", at: 1.1 }, 'RangeError: …, got { by: "mass", at: 1.1 }'],
    [{ by: "value", at: -0.5 }, 'RangeError: …, got { by: "value", at: -0.5 }'],
    [{ by: "value", at: "0.5" }, 'RangeError: …, got { by: "value", at: "0.5" }'],
    [{ by: "rank", at: 0.5 }, 'RangeError: …, got { by: "rank", at: 0.5 }'],
    [{ select: "mass", at: 0.5 }, 'RangeError: …, got { select: "mass", at: 0.5 }'],
    [0.5, "TypeError: …, got 0.5"],
  ])("refuses the threshold %j", (threshold, message) => {
    const must = 'update: settings.threshold must be null or { by: "value" | "mass", at: 0–1 }';
    expect(check({ threshold })).toBe(message.replace("…", must));
  });

  test.each([[{}], [[{ layer: 0 }]], [[{ layer: 0, head: -1 }]], [[null]], ["1.1"]])(
    "refuses the combined heads %j",
    (combinedHeads) => {
      expect(check({ combinedHeads })).toMatch(
        /Error: update: settings.combinedHeads must be an array of heads, each /,
      );
    },
  );

  test.each([
    [{ mask: "causal" }, `TypeError: ${MASK}, got "causal"`],
    [
      { mask: { kind: "casual" } },
      `RangeError: ${MASK}, got { kind: "casual" } (did you mean "causal"?)`,
    ],
    [{ mask: { kind: "window", size: 0 } }, `RangeError: ${MASK}, got { kind: "window", size: 0 }`],
    [
      { mask: { kind: "window", size: 1.5 } },
      `RangeError: ${MASK}, got { kind: "window", size: 1.5 }`,
    ],
    [{ mask: { kind: "causal", size: 2 } }, `RangeError: ${MASK}, got { kind: "causal", size: 2 }`],
    [
      { hiddenCells: [[0]] },
      "RangeError: ….hiddenCells must be an array of [query, key], both counted from 0, got [[0]]",
    ],
    [
      { hiddenCells: [[0, -1]] },
      "RangeError: ….hiddenCells must be an array of [query, key], both counted from 0, got [[0, -1]]",
    ],
    [
      { paddingFrom: -1 },
      "RangeError: ….paddingFrom must be null or a whole number from 0 up, got -1",
    ],
    [{ isScaled: 1 }, "TypeError: ….isScaled must be true or false, got 1"],
    [{ temperature: 0 }, "RangeError: ….temperature must be a number above 0, got 0"],
    [{ temperature: Infinity }, "RangeError: ….temperature must be a number above 0, got Infinity"],
    [{ temperature: Number.NaN }, "RangeError: ….temperature must be a number above 0, got NaN"],
    [
      { temprature: 2 },
      'TypeError: … must have only mask, hiddenCells, paddingFrom, isScaled, temperature, got "temprature" (did you mean "temperature"?)',
    ],
  ])("refuses an experiment with %j", (change, message) => {
    expect(check(experiment(change))).toBe(message.replace("…", "update: settings.experiment"));
  });

  test("takes null and undefined, which are the default", () => {
    expect(check({ view: undefined, experiment: null })).toBeUndefined();
    expect(check(experiment({ hiddenCells: null }))).toBeUndefined();
    expect(check(null)).toBeUndefined();
  });

  test.each([[["causal"]], ["causal"]])("refuses the experiment %j", (value) => {
    expect(check({ experiment: value })).toMatch(
      /^TypeError: update: settings.experiment must be an object, got /,
    );
  });

  test("refuses a name that is not among the settings, also those of every object", () => {
    expect(check({ veiw: "lines" })).toMatch(
      /^TypeError: update: settings must have only view, .*, got "veiw" \(did you mean "view"\?\)$/,
    );
    expect(check({ toString: "lines" })).toMatch(
      /^TypeError: update: settings must have only view, .*, got "toString"$/,
    );
  });

  test.each([
    [3, "3"],
    [["lines"], '["lines"]'],
  ])("refuses %j for settings", (settings, got) => {
    expect(check(settings)).toBe(`TypeError: update: settings must be an object, got ${got}`);
  });

  test("names what in `state` it refuses", () => {
    const state = { ...DEFAULT_STATE, settings: { ...DEFAULT_SETTINGS, view: "pie" } };
    expect(errorOf(() => checkInspector("mount", { state } as never))).toBe(
      'RangeError: mount: state.settings.view must be one of matrix, lines, arcs, got "pie"',
    );
  });

  test("refuses what the heatmap alone refuses", () => {
    expect(errorOf(() => checkInspector("mount", { haeds: 4 } as never))).toMatch(
      /^TypeError: mount: options must have only text, .*, settings, .*\(did you mean "heads"\?\)$/,
    );
    expect(errorOf(() => checkInspector("mount", null as never))).toBe(
      "TypeError: mount: options must be an object, got null",
    );
  });

  test("describes a value that has no plain text: symbols, big numbers, cycles", () => {
    const cycle: Record<string, unknown> = {};
    cycle.by = cycle;
    const got = [Symbol("by"), { by: 10n }, cycle, { toString: null }].map((threshold) =>
      check({ threshold })?.split(", got ").at(-1),
    );
    expect(got).toEqual([
      "Symbol(by)",
      "{ by: 10n }",
      "{ by: { by: { … } } }",
      "{ toString: null }",
    ]);
  });
});
