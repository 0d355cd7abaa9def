import { expect, test } from "vitest";
import { listedTerms } from "../../../src/picture/cell/listedTerms.js";

const term = (product: number) => ({ name: `${product}`, left: product, right: 1, product });

test("listedTerms(terms, count) lists the first, and adds up the others", () => {
  const { listed, others, othersSum } = listedTerms([4, -3, 2, 1].map(term), 2);
  expect(listed.map(({ product }) => product)).toEqual([4, -3]);
  expect([others, othersSum]).toEqual([2, 3]);
});

test("listedTerms(terms, count) lists no term of 0", () => {
  const { listed, others, othersSum } = listedTerms([4, 0, 0].map(term), 3);
  expect(listed).toHaveLength(1);
  expect([others, othersSum]).toEqual([2, 0]);
});
