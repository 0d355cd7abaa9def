import { expect, test } from "vitest";
import { checkTrace, traceFrom } from "../../src/formats.js";

const attentions = [
  [1, 0, 0],
  [0.5, 0.5, 0],
  [0, 0.5, 0.5],
];
const grid = { rows: 1, columns: 2, extra: [0] };

test("traceFrom({ keyLayout }) takes it for both sides of self-attention", () => {
  const { keyLayout, queryLayout } = traceFrom({ attentions, keyLayout: grid });
  expect(keyLayout).toBe(grid);
  expect(queryLayout).toBe(grid);
});

test("traceFrom({ keyLayout }) takes it for the keys alone where the queries are others", () => {
  const queryTokens = ["a", "b", "c"];
  expect(traceFrom({ attentions, queryTokens, keyLayout: grid }).queryLayout).toBeUndefined();
  const text = traceFrom({ attentions: [[0.5, 0.5]], keyLayout: { unit: "s", step: 0.02 } });
  expect(text.queryLayout).toBeUndefined();
  expect(text.keyLayout).toEqual({ unit: "s", step: 0.02 });
});

test("traceFrom({ keyLayout }) names tokens by their places where no one names them", () => {
  expect(traceFrom({ attentions, keyLayout: grid }).keyTokens).toEqual(["0", "1,1", "1,2"]);
  const sound = { unit: "s", step: 0.1, start: 0.1 };
  expect(traceFrom({ attentions, keyLayout: sound }).queryTokens).toEqual([
    "0.1 s",
    "0.2 s",
    "0.3 s",
  ]);
  const tokens = ["[CLS]", "left", "right"];
  expect(traceFrom({ attentions, keyLayout: grid, tokens }).queryTokens).toEqual(tokens);
});

test("traceFrom({ queryLayout }) takes it for the queries alone", () => {
  const trace = traceFrom({ attentions, queryLayout: { unit: "residue", step: 1, start: 1 } });
  expect(trace.queryLayout).toEqual({ unit: "residue", step: 1, start: 1 });
  expect(trace).not.toHaveProperty("keyLayout");
});

test.each([["data:image/png;base64,AA=="], ["blob:https://example.org/5"]])(
  "traceFrom({ keyLayout }) takes the picture %s",
  (image) => {
    expect(traceFrom({ attentions, keyLayout: { ...grid, image } }).keyLayout).toMatchObject({
      image,
    });
  },
);

test.each<[layout: unknown, message: string]>([
  [5, "TypeError: checkTrace: keyLayout must be an object, got number"],
  [
    { rows: 2, columns: 2 },
    "RangeError: checkTrace: keyLayout must have a place for 3 tokens (3 less 0 extra), got 2 × 2",
  ],
  [
    { rows: 2, columns: 2, extra: [0] },
    "RangeError: checkTrace: keyLayout must have a place for 2 tokens (3 less 1 extra), got 2 × 2",
  ],
  [
    { rows: 0, columns: 3 },
    "RangeError: checkTrace: keyLayout.rows must be a whole number from 1 up, got 0",
  ],
  [
    { rows: 1, columns: 2.5 },
    "RangeError: checkTrace: keyLayout.columns must be a whole number from 1 up, got 2.5",
  ],
  [
    { ...grid, extra: [3] },
    "RangeError: checkTrace: keyLayout.extra must be different tokens from 0 to 2, got 3",
  ],
  [
    { ...grid, extra: [-1] },
    "RangeError: checkTrace: keyLayout.extra must be different tokens from 0 to 2, got -1",
  ],
  [
    { ...grid, extra: [0.5] },
    "RangeError: checkTrace: keyLayout.extra must be different tokens from 0 to 2, got 0.5",
  ],
  [
    { ...grid, extra: [1, 1] },
    "RangeError: checkTrace: keyLayout.extra must be different tokens from 0 to 2, got 1,1",
  ],
  [
    { ...grid, extra: 0 },
    "TypeError: checkTrace: keyLayout.extra must be an array of tokens, got number",
  ],
  [
    { ...grid, image: "https://example.org/a.png" },
    "RangeError: checkTrace: keyLayout.image must be a data: or blob: address of a picture, got https://example.org/a.png",
  ],
  [
    { ...grid, image: `https://example.org/${"a".repeat(30)}?data:image/png` },
    `RangeError: checkTrace: keyLayout.image must be a data: or blob: address of a picture, got https://example.org/${"a".repeat(20)}`,
  ],
  [
    { ...grid, image: ["data:image/png;base64,AA=="] },
    "RangeError: checkTrace: keyLayout.image must be a data: or blob: address of a picture, got data:image/png;base64,AA==",
  ],
  [
    { ...grid, image: 5 },
    "RangeError: checkTrace: keyLayout.image must be a data: or blob: address of a picture, got 5",
  ],
  [{ unit: 5, step: 1 }, "TypeError: checkTrace: keyLayout.unit must be a string, got number"],
  [
    { unit: "s", step: 0 },
    "RangeError: checkTrace: keyLayout.step must be a number above 0, got 0",
  ],
  [
    { unit: "s", step: 1, start: Number.NaN },
    "RangeError: checkTrace: keyLayout.start must be a finite number, got NaN",
  ],
])("checkTrace(trace) refuses the layout %j", (keyLayout, message) => {
  const trace = { ...traceFrom({ attentions }), keyLayout: keyLayout as never };
  let error: unknown;
  try {
    checkTrace(trace);
  } catch (thrown) {
    error = thrown;
  }
  expect(String(error)).toBe(message);
});

test("checkTrace(trace) refuses a layout of the queries too", () => {
  const trace = { ...traceFrom({ attentions }), queryLayout: { rows: 1, columns: 1 } };
  expect(() => checkTrace(trace)).toThrow("checkTrace: queryLayout must have a place for 3 tokens");
});
