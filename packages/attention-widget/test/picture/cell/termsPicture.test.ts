import { expect, test } from "vitest";
import { termsPicture } from "../../../src/picture/cell/termsPicture.js";
import { inspectorEn } from "../../../src/words/en/index.js";

const words = inspectorEn.arithmetic;
const term = (left: number) => ({ name: `${left}`, left, right: 0.5, product: left / 2 });
const terms = [term(4), term(2), term(1)];
const score = { of: "score", terms } as const;

test("termsPicture(product, shown, words, locale) lists the largest, what the others come to, and all", () => {
  const { columns, listed, rest, all } = termsPicture(score, 1, words, "en") ?? {};
  expect(columns).toEqual(["component", "query × key", "product"]);
  expect(listed).toEqual([{ name: "4", factors: "4.000 × 0.5000", product: "= 2.000" }]);
  expect(rest).toBe(words.rest(2, "1.500"));
  expect(all?.button).toBe(words.allTerms(3));
  expect(all?.terms.map(({ product }) => product)).toEqual(["= 2.000", "= 1.000", "= 0.5000"]);
});

test("termsPicture(product, shown, words, locale) has no rest where all are listed, or none", () => {
  expect(termsPicture(score, 3, words, "en")).toMatchObject({ rest: null, all: null });
  expect(termsPicture(score, 0, words, "en")).toMatchObject({ listed: [], rest: null });
  expect(termsPicture({ ...score, terms: [] }, 3, words, "en")).toBeNull();
});
