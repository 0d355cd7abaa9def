import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLines } from "../../src/draw/csvLines.js";
import { exactNumber } from "../../src/draw/exactNumber.js";
import { differenceOf } from "../../src/picture/compare/differenceOf.js";
import { columnsPanel } from "../../src/picture/panels/columnsPanel.js";
import type { Panel } from "../../src/picture/panels/panel.js";
import { panelsOf } from "../../src/picture/panels/panelsOf.js";
import { summedPanel } from "../../src/picture/panels/summedPanel.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const csvOf = (panels: readonly Panel[]) => [...csvLines(panels)].join("");

test("csvLines(panels) has the names of the columns, then a line for each row", () => {
  expect(csvOf(panelsOf(evenTrace(["it", "was"]), 0, 0, "weights"))).toBe(
    "A,it,was\r\nit,0.5,0.5\r\nwas,0.5,0.5\r\n",
  );
});

test("csvLines(panels) has all letters of a token of which the picture has some", () => {
  const token = `e${"\u0301".repeat(20_000)}`;
  expect(csvOf(panelsOf(evenTrace([token, token]), 0, 0, "weights"))).toBe(
    `A,${token},${token} (2)\r\n${token},0.5,0.5\r\n${token} (2),0.5,0.5\r\n`,
  );
});

test("csvLines(panels) has them in differences, transposed matrices and summed rows too", () => {
  const token = `e${"\u0301".repeat(20_000)}`;
  const [panel] = panelsOf(evenTrace([token]), 0, 0, "weights");
  if (panel === undefined) throw new Error("weights must be there, got none");
  const panels = [differenceOf(panel, panel), columnsPanel(panel, [0]), summedPanel(panel, [0])];
  const tables = panels.map((each) => csvOf(each === undefined ? [] : [each]));
  expect(tables).toEqual([
    `ΔA,${token}\r\n${token},0\r\n`,
    `A,${token}\r\n${token},1\r\n`,
    `A,${token}\r\n${token},1\r\n`,
  ]);
});

test("csvLines(panels) leaves a hidden cell empty", () => {
  const [, first] = csvOf(panelsOf(fullTrace({ causal: true }), 0, 0, "weights")).split("\r\n");
  expect(first).toBe("it,1,");
});

test("csvLines(panels) has an empty line between two matrices", () => {
  const blocks = csvOf(panelsOf(fullTrace(), 0, 0, "projected")).split("\r\n\r\n");
  expect(blocks.map((block) => block.split("\r\n")[0])).toEqual(["Q,1,2", "K,1,2", "V,1,2"]);
});

test.for([
  [",", '","'],
  ['"', '""""'],
  ["a\nb", '"a\nb"'],
  ["=1+1", "'=1+1"],
  ["+a", "'+a"],
  ["-a", "'-a"],
  ["@a", "'@a"],
  ["\ta", "'\ta"],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ["a=b", "a=b"],
] as const)("csvLines(panels) writes the token %j as %j", ([token, field]) => {
  const csv = csvOf(panelsOf(evenTrace([token]), 0, 0, "weights"));
  expect(csv).toBe(`A,${field}\r\n${field},1\r\n`);
});

test.for([
  [Math.fround(0.1), "0.1"],
  [-1.25, "-1.25"],
  [Math.fround(1 / 3), "0.33333334"],
  [Math.fround(1e-20), "1e-20"],
  [0, "0"],
  [-Infinity, "-Infinity"],
  [Number.NaN, "NaN"],
] as const)("exactNumber(%d) is %s", ([value, text]) => {
  expect(exactNumber(value)).toBe(text);
});

test("exactNumber(value) says exactly which number of float32 it is", () => {
  fc.assert(
    fc.property(fc.float(), (value) => {
      expect(Math.fround(Number(exactNumber(value)))).toEqual(value === 0 ? 0 : value);
    }),
  );
});
