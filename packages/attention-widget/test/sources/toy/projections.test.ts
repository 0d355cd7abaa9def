import { expect, test } from "vitest";
import { D_HEAD, TOY_HEADS, toyHead } from "../../../src/sources/toy/heads.js";
import { D_MODEL } from "../../../src/sources/toy/inputs.js";
import { toyProjections } from "../../../src/sources/toy/projections.js";

test("toyProjections(heads) has D_HEAD columns a head, and as many rows of the output", () => {
  const { query, key, value, output, queryBias } = toyProjections(3);
  for (const matrix of [query, key, value]) expect(matrix.shape).toEqual([D_MODEL, 3 * D_HEAD]);
  expect(output.shape).toEqual([3 * D_HEAD, D_MODEL]);
  expect(queryBias?.shape).toEqual([3 * D_HEAD]);
});

test.each(["query", "key", "value"] as const)(
  "toyProjections(heads).%s is the heads' own matrices side by side",
  (part) => {
    const { data } = toyProjections(8)[part];
    TOY_HEADS.forEach((name, head) => {
      const own = toyHead(name)[part].entries;
      const taken = own.map((_, i) => {
        const [row, column] = [Math.floor(i / D_HEAD), i % D_HEAD];
        return data[row * 8 * D_HEAD + head * D_HEAD + column] ?? Number.NaN;
      });
      expect(taken).toEqual(own);
    });
  },
);

test("toyProjections(heads).output is the heads' matrices one below the other, divided by heads", () => {
  const { data } = toyProjections(2).output;
  const halves = (head: "previousToken" | "nextToken") =>
    [...toyHead(head).output.entries].map((entry) => entry / 2);
  expect([...data]).toEqual([...halves("previousToken"), ...halves("nextToken")]);
});

test("toyHead(name) is the same every time, also for the random heads", () => {
  for (const name of TOY_HEADS) expect(toyHead(name)).toEqual(toyHead(name));
});
