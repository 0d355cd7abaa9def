import { describe, expect, test } from "vitest";
import { type Packing, packNumbers } from "../../../src/formats/traceFile/packNumbers.js";
import { tensor } from "../../../src/index.js";
import type { Tensor } from "../../../src/shape.js";

/** What the JSON has, and the bytes that were stored beside it. */
function pack(numbers: Packing["numbers"], values: Tensor, perRow = 8) {
  const stored: [part: string, type: string, bytes: number[]][] = [];
  const json = packNumbers(values, { numbers, perRow }, (part, type, bytes) => {
    stored.push([part, type, [...bytes]]);
    return { tensor: part };
  });
  return { json, stored };
}

describe("packNumbers(tensor, packing, put)", () => {
  test("writes float32 and float16, lowest byte first", () => {
    expect(pack("float32", tensor([1, -2]))).toEqual({
      json: { shape: [2], type: "float32", tensor: "" },
      stored: [["", "float32", [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0]]],
    });
    expect(pack("float16", tensor([1, -2]))).toEqual({
      json: { shape: [2], type: "float16", tensor: "" },
      stored: [["", "float16", [0, 0x3c, 0, 0xc0]]],
    });
  });

  test("writes bytes of a scale that the largest number fits", () => {
    expect(pack("uint8", tensor([0, 0.5, 0.25]))).toEqual({
      json: { shape: [3], type: "uint8", scale: 0.5 / 255, tensor: "" },
      stored: [["", "uint8", [0, 255, 128]]],
    });
    expect(pack("int8", tensor([0, -0.5, 0.25]))).toEqual({
      json: { shape: [3], type: "int8", scale: 0.5 / 127, tensor: "" },
      stored: [["", "int8", [0, 256 - 127, 64]]],
    });
  });

  test("writes the largest of each row, of equal ones the first", () => {
    const values = tensor([
      [0, 1, 0.5, 1],
      [0.5, 0.5, 0.5, 0.5],
      [0, 0, 0.25, 0.5],
    ]);
    expect(pack("sparse", values, 2)).toEqual({
      json: {
        shape: [3, 4],
        type: "sparse",
        perRow: 2,
        keys: { type: "uint16", tensor: ".keys" },
        values: { type: "float16", tensor: ".values" },
      },
      stored: [
        [".keys", "uint16", [1, 0, 3, 0, 0, 0, 1, 0, 3, 0, 2, 0]],
        [".values", "float16", [0, 0x3c, 0, 0x3c, 0, 0x38, 0, 0x38, 0, 0x38, 0, 0x34]],
      ],
    });
  });

  test("keeps whole rows that are shorter, and none of no columns", () => {
    expect(pack("sparse", tensor([[1, 0]])).json).toMatchObject({ perRow: 2 });
    expect(pack("sparse", tensor([], [2, 0]))).toMatchObject({
      json: { perRow: 0 },
      stored: [
        [".keys", "uint16", []],
        [".values", "float16", []],
      ],
    });
  });

  test.each([
    [65_536, "uint16", [0xff, 0xff, 0, 0]],
    [65_537, "uint32", [0, 0, 1, 0, 0, 0, 0, 0]],
  ])("writes the keys of %i columns in %s", (columns, type, bytes) => {
    const data = new Float32Array(columns);
    data[columns - 1] = 1;
    expect(pack("sparse", { shape: [columns], data }, 2).stored[0]).toEqual([".keys", type, bytes]);
  });
});
