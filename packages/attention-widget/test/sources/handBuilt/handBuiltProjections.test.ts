import { expect, test } from "vitest";
import { HAND_BUILT_HEADS, handBuiltHead } from "../../../src/sources/handBuilt/handBuiltHead.js";
import { D_MODEL } from "../../../src/sources/handBuilt/handBuiltInputs.js";
import { D_HEAD } from "../../../src/sources/handBuilt/handBuiltMatrices.js";
import { handBuiltProjections } from "../../../src/sources/handBuilt/handBuiltProjections.js";

test("handBuiltProjections(heads) has D_HEAD columns per head, and as many rows of the output", () => {
  const { query, key, value, output, queryBias } = handBuiltProjections(3);
  for (const matrix of [query, key, value]) expect(matrix.shape).toEqual([D_MODEL, 3 * D_HEAD]);
  expect(output.shape).toEqual([3 * D_HEAD, D_MODEL]);
  expect(queryBias?.shape).toEqual([3 * D_HEAD]);
});

test.each(["query", "key", "value"] as const)(
  "handBuiltProjections(heads).%s is the heads' own matrices side by side",
  (part) => {
    const { data } = handBuiltProjections(8)[part];
    HAND_BUILT_HEADS.forEach((name, head) => {
      const own = handBuiltHead(name)[part].entries;
      const taken = own.map((_, i) => {
        const [row, column] = [Math.floor(i / D_HEAD), i % D_HEAD];
        return data[row * 8 * D_HEAD + head * D_HEAD + column] ?? Number.NaN;
      });
      expect(taken).toEqual(own);
    });
  },
);

test("handBuiltProjections(heads).output is the heads' matrices one below the other, divided by heads", () => {
  const { data } = handBuiltProjections(2).output;
  const halves = (head: "previousToken" | "nextToken") =>
    [...handBuiltHead(head).output.entries].map((entry) => entry / 2);
  expect([...data]).toEqual([...halves("previousToken"), ...halves("nextToken")]);
});

test("handBuiltHead(name) is the same every time, also for the random heads", () => {
  for (const name of HAND_BUILT_HEADS) expect(handBuiltHead(name)).toEqual(handBuiltHead(name));
});
