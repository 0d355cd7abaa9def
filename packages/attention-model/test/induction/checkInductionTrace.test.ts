import { tensor } from "attention-core";
import { describe, expect, test } from "vitest";
import {
  appendWord,
  type InductionTrace,
  loadInductionModel,
  predictionParts,
  scoreParts,
} from "../../src/induction.js";

const trace = await loadInductionModel().trace("do re");
const [first] = trace.layers;
const cell = { layer: 0, head: 0, query: 1, key: 0 };

const CALLS: readonly [name: string, call: (trace: InductionTrace) => unknown][] = [
  ["predictionParts", (given) => predictionParts(given, 1, "do")],
  ["scoreParts", (given) => scoreParts(given, cell)],
  ["appendWord", (given) => appendWord(given, "mi")],
];

const WRONG: readonly [what: string, given: unknown, got: string][] = [
  ["nothing", undefined, "undefined"],
  ["a text", "do re", '"do re"'],
  ["a list", [trace], "an array"],
  ["an empty object", {}, "object"],
  ["a trace without the network", { ...trace, network: undefined }, "object"],
  ["a trace of another length", { ...trace, queryTokens: ["do"] }, "object"],
  ["a trace of one layer", { ...trace, layers: [first] }, "object"],
  [
    "a trace with other queries",
    { ...trace, layers: [first, { ...first, queries: tensor([[[1]]]) }] },
    "object",
  ],
];

describe.each(CALLS)("%s(trace, …)", (name, call) => {
  test.each(WRONG)("refuses %s in one sentence", (_, given, got) => {
    expect(() => call(given as InductionTrace)).toThrow(
      new TypeError(`${name}: trace must be of the network that copies, got ${got}`),
    );
  });

  test("takes a copy of a trace, as a worker sends it", () => {
    expect(call(structuredClone(trace))).toEqual(call(trace));
  });
});

test.each([undefined, null, 3])("scoreParts(trace, %s) refuses what is not an object", (given) => {
  expect(() => scoreParts(trace, given as never)).toThrow(
    new TypeError(`scoreParts: cell must be an object, got ${given}`),
  );
});
