import type { AttentionTrace } from "attention-core";
import { expect, test } from "vitest";
import { joinInTurns } from "../../src/save/joinInTurns.js";
import { jsonOf } from "../../src/save/jsonOf.js";
import { wholeTable } from "../../src/save/wholeTable.js";

/** Names of a trace of so many heads and tokens, whose numbers nobody reads. */
function namesOnly(heads: number, tokens: number): AttentionTrace {
  const names = new Array<string>(tokens).fill("a");
  const headLabels = new Array<string>(heads).fill("head");
  const layer = { label: "layer", headLabels } as unknown as AttentionTrace["layers"][number];
  return {
    source: { kind: "imported", label: "test" },
    queryTokens: names,
    keyTokens: names,
    layers: [layer],
  };
}

test("joinInTurns(pieces) is all of them in order, and lets the page have its turns", async () => {
  let turns = 0;
  const timer = setInterval(() => {
    turns++;
  }, 1);
  function* pieces() {
    for (let piece = 0; piece < 4; piece++) {
      const begin = performance.now();
      while (performance.now() - begin < 40); // writing takes a while
      yield `${piece}`;
    }
  }
  expect(await joinInTurns(pieces())).toBe("0123");
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});

test("jsonOf(trace) refuses more weights than a tab has memory for", () => {
  expect(() => jsonOf(namesOnly(12, 2048))).toThrow(
    "toJSON: the trace must have at most 16777216 weights; writeTrace of attention-core writes more, got 50331648",
  );
});

test("wholeTable(trace) refuses more lines than a spreadsheet opens", async () => {
  await expect(wholeTable(namesOnly(4, 512))).rejects.toThrow(
    "toCSV: the whole trace must have at most 1048576 lines; toJSON has more, got 1048577",
  );
});
