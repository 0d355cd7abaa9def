import { expect, test } from "vitest";
import { describeCell, formatValue } from "../../../src/picture/cell/describeCell.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { en } from "../../../src/words/en/en.js";
import { panelOf } from "../../helpers/panels.js";
import { fullTrace } from "../../helpers/traces.js";

const TOKENS = ["it", "was", "tired"];
const weights = panelOf(
  [
    [0.125, 0.25, 0.625],
    [0.5, 0.5, -Infinity],
    [0, 0, 1],
  ],
  "key",
  TOKENS,
  TOKENS,
);

test.each([
  [0, 2, "query it, key tired: 0.63, strongest of 3"],
  [0, 1, "query it, key was: 0.25, rank 2 of 3"],
  [0, 0, "query it, key it: 0.13, rank 3 of 3"],
  [1, 0, "query was, key it: 0.50, strongest of 2"],
  [1, 1, "query was, key was: 0.50, rank 2 of 2"],
  [1, 2, "query was, key tired: hidden by the mask"],
  [2, 2, "query tired, key tired: 1.00, strongest of 3"],
])("describeCell(weights, row %i, column %i) says “%3$s”", (row, column, sentence) => {
  expect(describeCell(weights, "weights", { row, column }, en)).toBe(sentence);
});

test("describeCell(scores) says the number with its sign", () => {
  const scores = panelOf([[-1.25, 160]], "key", ["it"], ["it", "was"]);
  const say = (column: number) => describeCell(scores, "scores", { row: 0, column }, en);
  expect(say(0)).toBe("query it, key it: −1.25, rank 2 of 2");
  expect(say(1)).toBe("query it, key was: 160, strongest of 2");
});

test("describeCell(queries, keys or values) names the token and the component, without a rank", () => {
  const say = panelsOf(fullTrace(), 0, 1, "projected").map((panel) =>
    describeCell(panel, "projected", { row: 1, column: 1 }, en),
  );
  expect(say).toEqual([
    "query was, component 2: 3.00",
    "key was, component 2: 3.00",
    "key was, component 2: 3.00",
  ]);
});

test("describeCell(panel, …) tells apart tokens that are spelled the same", () => {
  const panel = panelOf([[0, 1]], "key", ["the (2)"], ["the", "the (2)"]);
  expect(describeCell(panel, "weights", { row: 0, column: 1 }, en)).toBe(
    "query the (2), key the (2): 1.00, strongest of 2",
  );
});

test("describeCell(…, messages) uses the words it is given", () => {
  const german = { ...en, query: "Frage", key: "Schlüssel", cellRank: () => "am stärksten" };
  expect(describeCell(weights, "weights", { row: 0, column: 2 }, german)).toBe(
    "Frage it, Schlüssel tired: 0.63, am stärksten",
  );
});

test("formatValue(stage, value) writes weights as shares and all else as numbers", () => {
  expect(formatValue("weights", 0.5)).toBe("0.50");
  expect(formatValue("scores", -14.94)).toBe("−14.9");
  expect(formatValue("maskedScores", -Infinity)).toBe("−∞");
});
