import { tensor } from "attention-core";
import { expect, test } from "vitest";
import { csvLinesOfTrace } from "../../src/draw/csvLinesOfTrace.js";
import { pairsIn } from "../../src/transforms/pairsIn.js";
import { fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";

test("csvLinesOfTrace(trace) has a line for each layer, head, query and key", () => {
  const weights = tensor([
    [
      [1, 0],
      [0.25, 0.75],
    ],
    [
      [0.1, 0.9],
      [0, 1],
    ],
  ]);
  const trace = traceOf(["it", "=was"], ["it", "a,b"], [weightsOnly(weights)]);
  expect([...csvLinesOfTrace(trace)].join("").split("\r\n")).toEqual([
    "layer,head,query,query token,key,key token,weights",
    "0,0,0,it,0,it,1",
    '0,0,0,it,1,"a,b",0',
    "0,0,1,'=was,0,it,0.25",
    `0,0,1,'=was,1,"a,b",0.75`,
    "0,1,0,it,0,it,0.1",
    '0,1,0,it,1,"a,b",0.9',
    "0,1,1,'=was,0,it,0",
    `0,1,1,'=was,1,"a,b",1`,
    "",
  ]);
  expect(pairsIn(trace)).toBe(8);
});

test("csvLinesOfTrace(trace) has every step of pairs, negative numbers as they are, and hidden ones empty", () => {
  const trace = fullTrace({ causal: true });
  const [names = "", ...lines] = [...csvLinesOfTrace(trace)].join("").trim().split("\r\n");
  expect(names.endsWith("scores,scaledScores,maskedScores,weights")).toBe(true);
  expect(lines).toHaveLength(pairsIn(trace));
  const layer = trace.layers[0];
  const first = lines.map((line) => line.split(",").slice(6));
  first.forEach(([scores, , masked, weights], at) => {
    expect(Math.fround(Number(scores))).toBe(layer?.scores?.data[at]);
    expect(Math.fround(Number(weights))).toBe(layer?.weights.data[at]);
    expect(masked === "").toBe(layer?.maskedScores?.data[at] === -Infinity);
  });
});
