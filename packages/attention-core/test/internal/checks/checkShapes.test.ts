import { expect, test } from "vitest";
import { tensor } from "../../../src/index.js";
import { checkShapes } from "../../../src/internal/checks/checkShapes.js";
import { errorOf } from "../../helpers/refusals.js";

const rows = (count: number, columns: number) =>
  tensor(new Float32Array(count * columns), [count, columns]);
const inHeads = (heads: number, count: number, columns: number) =>
  tensor(new Float32Array(heads * count * columns), [heads, count, columns]);
const messageOf = (run: () => void) => String(errorOf(run));

test("checkShapes(caller, tensors) accepts axes of one name with one length", () => {
  const named = { queries: [rows(2, 3), "… queries dHead"], keys: [rows(5, 3), "… keys dHead"] };
  expect(() => checkShapes("f", named as never)).not.toThrow();
});

test("checkShapes(caller, tensors) shows the lengths it knows when an axis differs", () => {
  const message = messageOf(() =>
    checkShapes("f", {
      queries: [rows(2, 3), "… queries dHead"],
      keys: [rows(5, 4), "… keys dHead"],
    }),
  );
  expect(message).toBe("RangeError: f: keys must have shape [keys, dHead = 3], got [5, 4]");
});

test("checkShapes(caller, tensors) wants the same batch axes of every tensor marked …", () => {
  const message = messageOf(() =>
    checkShapes("f", {
      a: [inHeads(2, 1, 1), "… rows columns"],
      b: [inHeads(3, 1, 1), "… rows columns"],
    }),
  );
  expect(message).toBe(
    "RangeError: f: b must have shape [2, rows = 1, columns = 1], got [3, 1, 1]",
  );
});

test("checkShapes(caller, tensors) takes the batch axes from the first tensor marked …", () => {
  expect(() =>
    checkShapes("f", {
      gate: [rows(1, 1), "rows columns"],
      queries: [inHeads(2, 1, 1), "… rows columns"],
    }),
  ).not.toThrow();
});

test("checkShapes(caller, tensors) lets a tensor marked ? be left out, and checks it when it is there", () => {
  expect(() => checkShapes("f", { bias: [undefined, "? columns"] })).not.toThrow();
  expect(messageOf(() => checkShapes("f", { bias: [rows(1, 2), "? columns"] }))).toBe(
    "RangeError: f: bias must have shape [columns], got [1, 2]",
  );
});

test("checkShapes(caller, tensors, lengths) starts from lengths known beforehand", () => {
  const message = messageOf(() =>
    checkShapes("f", { weights: [rows(2, 2), "queries keys"] }, { keys: 3 }),
  );
  expect(message).toBe("RangeError: f: weights must have shape [queries, keys = 3], got [2, 2]");
});
