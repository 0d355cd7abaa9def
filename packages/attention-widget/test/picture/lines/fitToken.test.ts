import { expect, test } from "vitest";
import { fitToken } from "../../../src/picture/lines/fitToken.js";

const COUNTS = { queries: 3, keys: 2 };
const query = (index: number) => ({ side: "query", index }) as const;
const key = (index: number) => ({ side: "key", index }) as const;

test("fitToken(counts, token) is the nearest token that the side has", () => {
  expect([query(-1), query(1), query(9), key(9)].map((token) => fitToken(COUNTS, token))).toEqual([
    query(0),
    query(1),
    query(2),
    key(1),
  ]);
});
