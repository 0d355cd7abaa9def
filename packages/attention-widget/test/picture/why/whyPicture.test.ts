import { type AttentionTrace, attention, tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import { type WhyInput, whyPicture } from "../../../src/picture/why/whyPicture.js";
import { WORDS } from "../../helpers/inspectorInput.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

const AS_GIVEN = { isScaled: true, temperature: 1 };
const UNKNOWN = WORDS.arithmetic.unknown;
const whyOf = (trace: AttentionTrace, differs: Partial<WhyInput> = {}) =>
  whyPicture(
    {
      trace,
      layer: 0,
      head: 0,
      stage: "weights",
      cell: { row: 0, column: 1 },
      experiment: AS_GIVEN,
      unknown: UNKNOWN,
      ...differs,
    },
    WORDS,
  );
const chain = (...args: Parameters<typeof whyOf>) =>
  whyOf(...args)?.links.map(({ formula, result }) => `${formula} = ${result}`);

describe("whyPicture(input, words)", () => {
  test("goes from the query and the key to the weighted sum", () => {
    // q = (1, 0), k = (1, 0), the other score of the row is 0, v = (0, 1)
    expect(chain(fullTrace())).toEqual([
      "q·k = 1.000",
      "÷ √2 = 0.7071",
      "exp = 2.028",
      "÷ Σ 3.028 = 0.67",
      "‖a·v‖ = 0.6698",
    ]);
    expect(whyOf(fullTrace())).toMatchObject({
      queryToken: "it",
      keyToken: "was",
      weight: "0.67",
      note: null,
    });
  });

  test("each link opens its step, says so, and knows whether it is open", () => {
    const links = whyOf(fullTrace(), { stage: "scaledScores" })?.links ?? [];
    expect(links.map(({ stage, time }) => `${stage} ${time}`)).toEqual([
      "scores past",
      "scaledScores now",
      "weights later",
      "weights later",
      "headOutputs later",
    ]);
    expect(links[1]?.description).toBe("÷ √2; opens “Scale”");
    expect(links.map(({ isWeight }) => isWeight)).toEqual([false, false, false, true, false]);
  });

  test("has a link for a mask that hides keys, and none for one that hides nothing", () => {
    expect(chain(fullTrace({ causal: true }), { cell: { row: 1, column: 0 } })).toContain(
      "+ 0 = 0.7071",
    );
    const all = tensor([
      [1, 1],
      [1, 1],
    ]);
    const mask = { shape: all.shape, data: Uint8Array.from(all.data) };
    expect(chain(fullTrace({ mask }))).not.toContain("+ 0 = 0.7071");
  });

  test("of a hidden key ends at 0", () => {
    expect(chain(fullTrace({ causal: true }))).toEqual([
      "q·k = 1.000",
      "÷ √2 = 0.7071",
      "+ (−∞) = −∞",
      "exp(−∞) = 0",
      "÷ Σ = 0.00",
      "‖a·v‖ = 0",
    ]);
  });

  test("has the same links in every row: none subtracts the largest score of its row", () => {
    const trace = fullTrace();
    const [layer] = trace.layers;
    if (layer?.queries === undefined) throw new Error("queries must be there, got none");
    const queries = { ...layer.queries, data: layer.queries.data.map((each) => 20 * each) };
    const { keys, values } = layer;
    if (keys === undefined || values === undefined)
      throw new Error("keys and values must be there, got none");
    const { output: headOutputs, ...steps } = attention(queries, keys, values);
    const large = { ...trace, layers: [{ ...layer, ...steps, headOutputs }] };
    expect(chain(large)?.map((link) => link.split(" = ")[0])).toEqual([
      "q·k",
      "÷ √2",
      "exp",
      expect.stringMatching(/^÷ Σ 1\.\d+e6$/),
      "‖a·v‖",
    ]);
  });

  test("invents no step where the weight does not follow from the scores", () => {
    // The weights are those of temperature 1.
    expect(chain(fullTrace(), { experiment: { isScaled: true, temperature: 0.5 } })).toEqual([
      "attention weight = 0.67",
      "‖a·v‖ = 0.6698",
    ]);
  });

  test("of weights alone is the weight, with a sentence", () => {
    const trace = evenTrace(["a", "b"]);
    expect(chain(trace)).toEqual(["attention weight = 0.50"]);
    expect(whyOf(trace)?.note).toBe(UNKNOWN);
    expect(whyOf(trace)?.bars).toBeNull();
  });

  test("begins at scores that came without queries and keys", () => {
    const [layer] = fullTrace().layers;
    if (layer === undefined) throw new Error("the trace must have a layer, got none");
    const { queries: _queries, keys: _keys, ...rest } = layer;
    const trace = { ...fullTrace(), layers: [rest] };
    expect(chain(trace)?.slice(0, 2)).toEqual(["masked score = 0.7071", "exp = 2.028"]);
  });

  test("is null for a pair that is not there", () => {
    expect(whyOf(fullTrace(), { cell: { row: 2, column: 0 } })).toBeNull();
    expect(whyOf(fullTrace(), { layer: 1 })).toBeNull();
  });
});

describe("the bars of whyPicture(input, words)", () => {
  const barsAt = (stage: WhyInput["stage"]) => whyOf(fullTrace(), { stage })?.bars;

  test("are products that add up, scores before and after, and a value beside the sum", () => {
    expect(barsAt("scores")?.drawing).toMatchObject({ all: "M5 0V-50.0M15 0V0.0", background: "" });
    // Of 1 / √2 beside 1, and 50 units are 1.
    const { drawing, shrinkFactor } = barsAt("scaledScores") ?? {};
    expect(drawing).toMatchObject({ background: "M5 0V0.0M15 0V-50.0", own: "M15 0V-35.4" });
    expect(shrinkFactor).toBeCloseTo(Math.SQRT2, 6);
    const added = barsAt("headOutputs")?.drawing;
    expect(added?.all.split("M")).toHaveLength(3);
    expect(added?.background.split("M")).toHaveLength(3);
  });

  test("are null at the inputs, the weights and the output", () => {
    for (const stage of ["inputs", "weights", "output"] as const) expect(barsAt(stage)).toBeNull();
  });
});
