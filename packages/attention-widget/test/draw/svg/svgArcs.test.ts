import { expect, test } from "vitest";
import { THEMES } from "../../../src/draw/pageColors.js";
import { svgOf } from "../../../src/draw/svg/svgOf.js";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import { stillOfInspector } from "../../../src/picture/still/stillOfInspector.js";
import type { Stage } from "../../../src/settings/stages.js";
import { inspectorInput, WORDS } from "../../helpers/inspectorInput.js";
import { elementsNamed, parseXml, textOf } from "../../helpers/parseXml.js";
import { evenTrace, fullTrace } from "../../helpers/traces.js";

/** The file of a picture with arcs. */
const svgWith = (trace = fullTrace(), stage: Stage = "weights", widthPx = 720) => {
  const state = { stage, selection: { query: 1, key: null } };
  const picture = inspectorPictures(WORDS)(inspectorInput(trace, { view: "arcs" }, state));
  return parseXml(svgOf(stillOfInspector(picture), { widthPx, colors: THEMES.light }));
};
const textsOf = (svg: ReturnType<typeof parseXml>) => elementsNamed(svg, "text").map(textOf);
const numberOf = (element: ReturnType<typeof parseXml>, name: string) =>
  Number(element.attributes[name]);

test("svgOf(picture) of arcs has the words, an arc for each weight, and the number of the strongest, as text", () => {
  const svg = svgWith();
  expect(textsOf(svg).slice(2, 5)).toEqual(["it", "was", "0.67"]);
  expect(elementsNamed(svg, "path")).toHaveLength(2);
  expect(textsOf(svg).filter((text) => text.startsWith("“was” attends most to"))).toHaveLength(1);
});

test("svgOf(picture) of arcs has the matrix of the step under them, also at a step without arcs", () => {
  const svg = svgWith(fullTrace(), "projected");
  expect(textsOf(svg).slice(2, 4)).toEqual(["it", "was"]);
  expect(elementsNamed(svg, "path")).toEqual([]);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(["Q", "K", "V"]));
});

test("svgOf(picture) of a long text with arcs has lines of about one length within its width", () => {
  const words = Array.from({ length: 30 }, (_, i) => `word${i}`);
  const placed = elementsNamed(svgWith(evenTrace(words)), "text").slice(2, 32);
  const lines = [...new Set(placed.map((each) => numberOf(each, "y")))].map((y) =>
    placed.filter((each) => numberOf(each, "y") === y).map((each) => numberOf(each, "x")),
  );
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.min(...lines.flat())).toBeGreaterThan(0);
  expect(Math.max(...lines.flat())).toBeLessThan(688);
  const lengths = lines.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
});

test("svgOf(picture) of arcs goes from right to left where the text does", () => {
  const svg = svgWith(evenTrace(["\u05e9\u05dc\u05d5\u05dd", "\u05e2\u05d5\u05dc\u05dd"]));
  const [first, second] = elementsNamed(svg, "text").slice(2, 4);
  expect(numberOf(first!, "x")).toBeGreaterThan(numberOf(second!, "x"));
});
