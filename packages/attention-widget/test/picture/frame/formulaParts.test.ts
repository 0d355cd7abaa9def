import { expect, test } from "vitest";
import { formulaParts } from "../../../src/picture/frame/formulaParts.js";

const plain = { role: null, above: null, below: null };

test("formulaParts(formula) has a part for each gap, and a term for each space", () => {
  expect(formulaParts("M = 0 ; X")).toEqual([
    [
      { ...plain, kind: "letter", text: "M" },
      { ...plain, kind: "sign", text: "=" },
      { ...plain, kind: "number", text: "0" },
    ],
    [{ ...plain, kind: "letter", text: "X" }],
  ]);
});

test("formulaParts(formula) knows queries, keys and values, and what is above and below", () => {
  expect(formulaParts("Q K^⊤ head_1 V")[0]).toEqual([
    { ...plain, kind: "letter", text: "Q", role: "query" },
    { ...plain, kind: "letter", text: "K", role: "key", above: "⊤" },
    { ...plain, kind: "letter", text: "head", below: "1" },
    { ...plain, kind: "letter", text: "V", role: "value" },
  ]);
});

test("formulaParts(formula) has the scaled scores as a fraction", () => {
  const [[fraction] = []] = formulaParts("SCALED");
  expect(fraction).toMatchObject({
    kind: "fraction",
    above: [{ text: "Q" }, { text: "K", above: "⊤" }],
    below: [
      { kind: "sign", text: "√" },
      { text: "d", below: "k" },
    ],
  });
});
