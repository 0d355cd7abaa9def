import { type AttentionTrace, attention, multiHeadAttention, tensor } from "attention-core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Panel } from "../../../src/picture/panels/panel.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { STAGES, type Stage } from "../../../src/settings/stages.js";
import { arithmeticOf } from "../../../src/transforms/arithmetic/arithmeticOf.js";
import type { Step } from "../../../src/transforms/arithmetic/step.js";
import { arithmeticEn } from "../../../src/words/en/arithmeticEn.js";
import { formatDigits } from "../../../src/words/formatDigits.js";
import { evenTrace, fullTrace, traceOf } from "../../helpers/traces.js";

/** No experiment. */
const AS_GIVEN = { isScaled: true, temperature: 1 };

function stepsAt(trace: AttentionTrace, stage: Stage, panel: Panel, row: number, column: number) {
  const [layer] = trace.layers;
  if (layer === undefined) throw new Error("a trace must have a layer, got none");
  const value = panel.values[row * panel.columnLabels.length + column] ?? Number.NaN;
  const place = { head: 0, symbol: panel.symbol, row, column };
  const keyNames = trace.keyTokens;
  return arithmeticOf({ layer, stage, place, value, experiment: AS_GIVEN, keyNames });
}

function only(trace: AttentionTrace, stage: Stage): Panel {
  const [panel] = panelsOf(trace, 0, 0, stage);
  if (panel === undefined) throw new Error(`the trace must have ${stage}, got none`);
  return panel;
}

describe("arithmeticOf", () => {
  test("no steps are said to give a weight beside a sink that the trace does not know", () => {
    const [queries, keys, values] = [
      tensor([[[1]]]),
      tensor([[[7.9], [5.7]]]),
      tensor([[[1], [2]]]),
    ] as const;
    const { output: _, ...stages } = attention(queries, keys, values, {
      scale: 1,
      sinks: tensor([7]),
    });
    const trace = traceOf(["a"], ["a", "b"], [{ label: "layer", headLabels: ["head"], ...stages }]);
    const panel = only(trace, "weights");
    expect(panel.values[0]).toBeCloseTo(0.659, 3); // and not e^7.9 / 2996 = 0.900
    expect(stepsAt(trace, "weights", panel, 0, 0)).toEqual([]);
    expect(stepsAt(trace, "weights", panel, 0, 1)).toEqual([]);
  });

  test("the arithmetic of a weight starts from the score where a bias lies between", () => {
    const [queries, keys, values] = [
      tensor([[[1]]]),
      tensor([[[2], [1]]]),
      tensor([[[1], [2]]]),
    ] as const;
    const { output: _, ...stages } = attention(queries, keys, values, {
      bias: tensor([[[1, 0]]]),
    });
    const trace = traceOf(["a"], ["a", "b"], [{ label: "layer", headLabels: ["head"], ...stages }]);
    const kinds = (column: number) =>
      stepsAt(trace, "weights", only(trace, "weights"), 0, column).map(({ kind }) => kind);
    expect(kinds(0)).toEqual(["exponential", "share"]);
    expect(kinds(1)).toEqual(["product", "scale", "exponential", "share"]); // its bias is 0
  });

  test("a score is the products of its query and key, the largest first", () => {
    const trace = fullTrace();
    const steps = stepsAt(trace, "scores", only(trace, "scores"), 1, 0);
    // Head 1 of fullTrace: q of "was" is [0, 1], k of "it" is [0, 1] swapped from [1, 0].
    expect(steps).toEqual([
      {
        kind: "product",
        of: "score",
        terms: [
          { name: "2", left: 1, right: 1, product: 1 },
          { name: "1", left: 0, right: 0, product: 0 },
        ],
        result: 1,
      },
    ]);
  });

  test("a weight follows from the score: scaled, exponential, divided by the row's sum", () => {
    const trace = fullTrace();
    const steps = stepsAt(trace, "weights", only(trace, "weights"), 1, 0);
    expect(steps.map(({ kind }) => kind)).toEqual(["product", "scale", "exponential", "share"]);
    const [, scale, exponential, share] = steps;
    expect(scale?.result).toBeCloseTo(Math.SQRT1_2, 5);
    expect(exponential?.result).toBeCloseTo(2.02811, 4); // e^0.70711
    expect(share).toMatchObject({ sum: expect.closeTo(3.02811, 4) }); // the other score is 0
    expect(share?.result).toBeCloseTo(0.66976, 4);
  });

  test("large scores lose the row's largest first", () => {
    const scores = tensor([[[1000, 999]]]);
    const weights = tensor([[[0.7310586, 0.2689414]]]);
    const layer = { label: "layer", headLabels: ["head"], maskedScores: scores, weights };
    const trace = traceOf(["a"], ["a", "b"], [layer]);
    const steps = stepsAt(trace, "weights", only(trace, "weights"), 0, 1);
    expect(steps[0]).toEqual({ kind: "largest", largest: 1000, result: -1 });
    expect(steps.at(-1)?.result).toBeCloseTo(0.26894, 5);
  });

  test("the mask adds 0 to the scaled score of a key that is not hidden", () => {
    const trace = fullTrace({ causal: true });
    const steps = stepsAt(trace, "maskedScores", only(trace, "maskedScores"), 1, 0);
    expect(steps.map(({ kind }) => kind)).toEqual(["product", "scale", "mask"]);
    expect(steps[2]).toMatchObject({ result: steps[1]?.result });
    expect(steps.slice(2).map(arithmeticEn.step)).toEqual(["+ 0, not hidden"]);
  });

  test("the mask adds −∞ for a hidden key, which has no weight", () => {
    const trace = fullTrace({ causal: true });
    const hidden = stepsAt(trace, "maskedScores", only(trace, "maskedScores"), 0, 1);
    expect(hidden.map(({ kind }) => kind)).toEqual(["product", "scale", "mask"]);
    expect(hidden[2]).toEqual({ kind: "mask", result: -Infinity });
    expect(hidden.slice(2).map(arithmeticEn.step)).toEqual(["+ −∞, hidden by the mask"]);
    expect(stepsAt(trace, "weights", only(trace, "weights"), 0, 1)).toEqual([
      { kind: "hidden", result: 0 },
    ]);
  });

  test("a factor other than 1/√dₖ is a step of its own", () => {
    const { layers, ...rest } = fullTrace();
    const [layer] = layers;
    if (layer?.scores === undefined) throw new Error("fullTrace must have scores, got none");
    const { shape, data } = layer.scores;
    const scaledScores = { shape, data: data.map((score) => 0.25 * score) };
    const trace = { ...rest, layers: [{ ...layer, scaledScores }] };
    const steps = stepsAt(trace, "scaledScores", only(trace, "scaledScores"), 1, 0);
    expect(steps.at(-1)).toEqual({ kind: "factor", factor: 0.25, result: 0.25 });
  });

  test("scores that are not divided have no such step, not even a score of 0", () => {
    const { layers, ...rest } = fullTrace();
    const [layer] = layers;
    if (layer?.scores === undefined) throw new Error("fullTrace must have scores, got none");
    const trace = { ...rest, layers: [{ ...layer, scaledScores: layer.scores }] };
    const panel = only(trace, "scaledScores");
    for (const [column, score] of [1, 0].entries()) {
      const place = { head: 0, symbol: panel.symbol, row: 1, column };
      const steps = arithmeticOf({
        layer: { ...layer, scaledScores: layer.scores },
        stage: "scaledScores",
        place,
        value: score,
        experiment: { isScaled: false, temperature: 1 },
        keyNames: trace.keyTokens,
      });
      expect(steps.at(-1)).toEqual({ kind: "factor", factor: 1, result: score });
    }
  });

  test("the temperature is a step of its own", () => {
    const trace = fullTrace();
    const [layer] = trace.layers;
    if (layer === undefined) throw new Error("a trace must have a layer, got none");
    const value = Math.exp(Math.SQRT1_2 / 2) / (1 + Math.exp(Math.SQRT1_2 / 2));
    const place = { head: 0, symbol: "A", row: 1, column: 0 };
    const input = { layer, stage: "weights", place, value, keyNames: [] } as const;
    const steps = arithmeticOf({ ...input, experiment: { ...AS_GIVEN, temperature: 2 } });
    expect(steps[2]).toMatchObject({ kind: "temperature", temperature: 2 });
    expect(steps.at(-1)?.result).toBeCloseTo(value, 6);
  });

  test("unknown steps, and steps that do not lead to the value, are not invented", () => {
    const bare = evenTrace(["a", "b"]);
    expect(stepsAt(bare, "weights", only(bare, "weights"), 0, 0)).toEqual([]);
    const full = fullTrace();
    expect(stepsAt(full, "inputs", only(full, "inputs"), 0, 0)).toEqual([]);
    const { layers, ...rest } = full;
    const [layer] = layers;
    if (layer?.scores === undefined) throw new Error("fullTrace must have scores, got none");
    const { shape, data } = layer.scores;
    const others = { shape, data: data.map((score) => score + 3) }; // as by rotary positions
    const odd = { ...rest, layers: [{ ...layer, scores: others }] };
    expect(stepsAt(odd, "scores", only(odd, "scores"), 0, 0)).toEqual([]);
  });
});

/** The distance of the smallest float32 numbers, which the trace's numbers are. */
const SMALLEST = 2 ** -149;

/** Half a unit of the last digit shown. */
function halfUnit(shown: string): number {
  const [digits = "", exponent = "0"] = shown.replaceAll("−", "-").split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}
const read = (shown: string) => Number(shown.replaceAll("−", "-").replace("∞", "Infinity"));

/** What a reader gets by hand from the digits shown before and beside a step, and how far it may be off. */
function byHand(step: Step, before: string | undefined): { value: number; slack: number } {
  const start = before === undefined ? Number.NaN : read(before);
  const startSlack = before === undefined ? 0 : halfUnit(before);
  switch (step.kind) {
    case "product": {
      let [value, slack] = [0, 0];
      for (const { left, right } of step.terms) {
        const [a, b] = [formatDigits(left), formatDigits(right)];
        value += read(a) * read(b);
        slack += Math.abs(read(a)) * halfUnit(b) + Math.abs(read(b)) * halfUnit(a);
        slack += halfUnit(a) * halfUnit(b);
      }
      return { value, slack };
    }
    case "bias": {
      const bias = formatDigits(step.bias);
      return { value: start + read(bias), slack: startSlack + halfUnit(bias) };
    }
    case "mask":
      return { value: start + (step.result === -Infinity ? -Infinity : 0), slack: startSlack };
    case "scale":
      return { value: start / Math.sqrt(step.dHead), slack: startSlack / Math.sqrt(step.dHead) };
    case "largest": {
      const largest = formatDigits(step.largest);
      return { value: start - read(largest), slack: startSlack + halfUnit(largest) };
    }
    case "exponential":
      return { value: Math.exp(start), slack: Math.exp(start) * Math.expm1(startSlack) };
    case "share": {
      const sum = formatDigits(step.sum);
      const value = start / read(sum);
      const slack = (startSlack + value * halfUnit(sum)) / (read(sum) - halfUnit(sum));
      return { value, slack };
    }
    default:
      return { value: step.result, slack: 0 };
  }
}

const matrix = (rows: number, columns: number) =>
  fc
    .array(fc.double({ min: -2, max: 2, noNaN: true }), {
      minLength: rows * columns,
      maxLength: rows * columns,
    })
    .map((numbers) => tensor(Float32Array.from(numbers), [rows, columns]));

const anyTrace = fc
  .tuple(matrix(3, 4), matrix(4, 4), matrix(4, 4), matrix(4, 4), matrix(4, 4), fc.boolean())
  .map(([inputs, query, key, value, output, causal]) => {
    const queryBias = tensor(Float32Array.of(0.5, -1.25, 0, 3), [4]);
    const projections = { query, key, value, output, queryBias };
    const stages = multiHeadAttention(inputs, projections, { heads: 2, causal });
    const tokens = ["a", "b", "c"];
    const headLabels = ["head 1", "head 2"];
    return traceOf(tokens, tokens, [
      { label: "layer 1", headLabels, inputs, projections, ...stages },
    ]);
  });

test("shown digits, recomputed by hand, give the shown result within rounding: every cell of every step", () => {
  let cells = 0;
  fc.assert(
    fc.property(anyTrace, (trace) => {
      for (const stage of STAGES) {
        if (stage === "inputs") continue;
        for (const panel of panelsOf(trace, 0, 0, stage)) {
          const columns = panel.columnLabels.length;
          for (const [at, value] of panel.values.entries()) {
            const steps = stepsAt(trace, stage, panel, Math.floor(at / columns), at % columns);
            expect(steps).not.toEqual([]);
            let before: string | undefined;
            for (const step of steps) {
              const shown = formatDigits(step.result);
              const { value: recomputed, slack } = byHand(step, before);
              if (Number.isFinite(step.result)) {
                expect(Math.abs(recomputed - read(shown))).toBeLessThanOrEqual(
                  slack + halfUnit(shown) * 1.0001 + SMALLEST,
                );
              }
              before = shown;
            }
            const last = steps.at(-1)?.result ?? Number.NaN;
            if (Number.isFinite(value)) expect(last).toBeCloseTo(value, 4);
            else expect(last).toBe(value);
            cells += 1;
          }
        }
      }
    }),
    { numRuns: 40 },
  );
  expect(cells).toBeGreaterThan(40 * 60);
});

test.each([
  [38.1, "38.10"],
  [0.53041, "0.5304"],
  [-1.25, "−1.250"],
  [0, "0"],
  [1234.567, "1234.57"],
  [0.00123, "0.001230"],
  [0.0000345678, "3.457e−5"],
  [2190000, "2.190e6"],
  [Number.NaN, "NaN"],
  [-Infinity, "−∞"],
  [Infinity, "∞"],
])("formatDigits(%d) is %s", (value, text) => {
  expect(formatDigits(value)).toBe(text);
});
