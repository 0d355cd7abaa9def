import type { AttentionTrace } from "attention-core";
import { expect, test } from "vitest";
import { arithmeticPicture } from "../../../src/picture/cell/arithmeticPicture.js";
import { panelsOf } from "../../../src/picture/panels/panelsOf.js";
import { NO_EXPERIMENT } from "../../../src/settings/experiment.js";
import { arithmeticEn } from "../../../src/words/en/arithmeticEn.js";
import { handBuiltTrace } from "../../lines/traces.js";

const built = await handBuiltTrace("The cat");

/** What is said of a component of the inputs, counted from 0. */
function noteOf(trace: AttentionTrace, column: number) {
  const [panel] = panelsOf(trace, 0, 0, "inputs");
  if (panel === undefined) throw new Error("inputs must be there, got none");
  const at = {
    trace,
    layer: 0,
    head: 0,
    stage: "inputs",
    panel,
    experiment: NO_EXPERIMENT,
  } as const;
  return arithmeticPicture({ ...at, cell: { row: 1, column } }, arithmeticEn)?.note;
}

test("arithmeticPicture(input) says what a hand-built input stands for", () => {
  expect([0, 14, 15, 16, 31].map((column) => noteOf(built, column))).toEqual([
    "This number is an input: a part of the token’s spelling.",
    "This number is an input: a part of the token’s spelling.",
    "This number is an input: 1 for a content word, 0 for any other token.",
    "This number is an input: a part of the token’s position.",
    "This number is an input: a part of the token’s position.",
  ]);
});

test("arithmeticPicture(input) says of any other input that the computation starts there", () => {
  const other = { ...built, source: { kind: "imported", label: "a file" } } as const;
  expect(noteOf(other, 8)).toBe("This number is an input: the computation starts here.");
});
