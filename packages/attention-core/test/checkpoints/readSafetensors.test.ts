import { describe, expect, test } from "vitest";
import { readSafetensors } from "../../src/checkpoints.js";
import { tensor } from "../../src/index.js";
import { errorOf, MESSAGE_FORM } from "../helpers/refusals.js";
import { expectUnchanged } from "../helpers/unchanged.js";
import { floatBytes, safetensorsFile } from "./helpers/safetensorsFile.js";

/** A matrix, a vector of whole numbers and a vector of bfloat16, the last of which is not aligned. */
const file = safetensorsFile(
  {
    __metadata__: { format: "pt" },
    matrix: { dtype: "F32", shape: [2, 2], data_offsets: [0, 16] },
    positions: { dtype: "I8", shape: [3], data_offsets: [16, 19] },
    scale: { dtype: "BF16", shape: [2], data_offsets: [19, 23] },
  },
  [...floatBytes(1, 2, 3, 4), 0, 1, 2, 0x80, 0x3f, 0x20, 0xc0],
);
const matrix = tensor([
  [1, 2],
  [3, 4],
]);
const scale = tensor([1, -2.5]);

test("readSafetensors(bytes, names) reads the tensors of these names, in their order", () => {
  expect([...readSafetensors(file, ["scale", "matrix"])]).toEqual([
    ["scale", scale],
    ["matrix", matrix],
  ]);
});

test("readSafetensors(bytes, names) reads a name that is asked for twice once", () => {
  expect([...readSafetensors(file, ["matrix", "matrix"]).keys()]).toEqual(["matrix"]);
});

test("readSafetensors(bytes, (name) => …) reads the tensors it says yes to", () => {
  const asked: string[] = [];
  const read = readSafetensors(file, (name) => asked.push(name) === 1);
  expect([...read]).toEqual([["matrix", matrix]]);
  expect(asked).toEqual(["matrix", "positions", "scale"]);
});

test("readSafetensors(bytes) reads all tensors", () => {
  const header = { w: { dtype: "F32", shape: [2, 2], data_offsets: [0, 16] } };
  const read = readSafetensors(safetensorsFile(header, floatBytes(1, 2, 3, 4)));
  expect(read).toEqual(new Map([["w", matrix]]));
});

test("readSafetensors(bytes) of a file without tensors is empty", () => {
  expect(readSafetensors(safetensorsFile({})).size).toBe(0);
  expect(readSafetensors(file, []).size).toBe(0);
});

test("readSafetensors(bytes) takes an ArrayBuffer, a Buffer and a part of a larger one", () => {
  const larger = Buffer.concat([Buffer.of(0), file, Buffer.of(0)]);
  const forms = [Uint8Array.from(file).buffer, Buffer.from(file), larger.subarray(1, -1)];
  for (const form of forms) expect(readSafetensors(form, ["matrix"]).get("matrix")).toEqual(matrix);
});

test("readSafetensors(bytes) copies the numbers, so that the file may be changed", () => {
  const changed = Uint8Array.from(file);
  const read = readSafetensors(changed, ["matrix"]);
  changed.fill(0);
  expect(read.get("matrix")).toEqual(matrix);
});

test("readSafetensors(bytes) changes nothing that it is given", () => {
  expectUnchanged(readSafetensors, file, ["matrix", "scale"]);
});

test("readSafetensors(bytes) reads a name that objects inherit like any other", () => {
  const header = { constructor: { dtype: "F32", shape: [1], data_offsets: [0, 4] } };
  const read = readSafetensors(safetensorsFile(header, floatBytes(1)), ["constructor"]);
  expect(read.get("constructor")).toEqual(tensor([1]));
  expect(() => readSafetensors(file, ["constructor"])).toThrow('must have "constructor"');
});

describe("readSafetensors(bytes, names) refuses", () => {
  test.each<[what: string, run: () => unknown, message: string]>([
    [
      "a type that is not known, when it is asked for",
      () =>
        readSafetensors(
          safetensorsFile({ w: { dtype: "F4", shape: [2], data_offsets: [0, 1] } }, [0]),
        ),
      'RangeError: readSafetensors: dtype of "w" must be one of F32, F16, BF16, F64, F8_E4M3, F8_E5M2, BOOL, U8, I8, U16, I16, U32, I32, U64, I64, got "F4"',
    ],
    ...(
      [
        [
          "version https://git-lfs.github.com/spec/v1",
          "a Git LFS pointer: the file itself has to be fetched",
        ],
        ["<!DOCTYPE html><html>", "an HTML page"],
        ["\n <html lang='en'>", "an HTML page"],
        ["PK\u0003\u0004 and a .bin", "a zip archive, as a PyTorch .bin or .pt is"],
        ["PK\u0003\u0004", "a zip archive, as a PyTorch .bin or .pt is"],
        ["GGUF\u0003\0\0\0 and more", "a GGUF file"],
        ["\ufeff<html>", "an HTML page"],
        ["Entry not found", 'a text that begins "Entry not found"'],
        ['{"error": 404}\n', 'a text that begins "{\\"error\\": 404}"'],
      ] as const
    ).map(
      ([text, kind]) =>
        [
          kind,
          () => readSafetensors(new TextEncoder().encode(text)),
          `RangeError: readSafetensors: file must be a safetensors file, got ${kind}`,
        ] satisfies [string, () => unknown, string],
    ),
    [
      "a name that is not there",
      () => readSafetensors(file, ["matrix", "scales"]),
      'RangeError: readSafetensors: file must have "scales", got "scale"',
    ],
    [
      "a file cut short",
      () => readSafetensors(file.subarray(0, -1), []),
      'RangeError: readSafetensors: data_offsets of "scale" must end within the 22 bytes of data, got 23',
    ],
    [
      "an empty file",
      () => readSafetensors(new ArrayBuffer(0)),
      "RangeError: readSafetensors: file must have at least 8 bytes, got 0",
    ],
    [
      "an array of bytes",
      // @ts-expect-error wrong on purpose
      () => readSafetensors([...file]),
      "TypeError: readSafetensors: bytes must be a Uint8Array or an ArrayBuffer, got an array",
    ],
    [
      "words in place of bytes",
      // @ts-expect-error wrong on purpose
      () => readSafetensors(new Uint16Array(8)),
      "TypeError: readSafetensors: bytes must be a Uint8Array or an ArrayBuffer, got object",
    ],
    [
      "one name as text",
      // @ts-expect-error wrong on purpose
      () => readSafetensors(file, "matrix"),
      "TypeError: readSafetensors: names must be an array of names or a function, got string",
    ],
    [
      "a name that is not a text",
      () => readSafetensors(file, ["matrix", 1 as never]),
      "TypeError: readSafetensors: names must be an array of names or a function, got other entries",
    ],
  ])("%s", (_, run, message) => {
    expect(String(errorOf(run))).toBe(message);
    expect(message).toMatch(MESSAGE_FORM);
  });
});

test("readSafetensors(bytes) of a BOOL takes no other bytes than 0 and 1, and says where another is", () => {
  const file = (bytes: number[]) =>
    safetensorsFile({ mask: { dtype: "BOOL", shape: [2, 2], data_offsets: [0, 4] } }, bytes);
  expect([...(readSafetensors(file([0, 1, 1, 0])).get("mask")?.data ?? [])]).toEqual([0, 1, 1, 0]);
  expect(() => readSafetensors(file([0, 1, 2, 1]))).toThrow(
    'readSafetensors: "mask" must hold 0 or 1, as BOOL, got 2 at [1, 0]',
  );
});

test("readSafetensors(bytes) of an F64 beyond float32 is the nearest float32, which is ∞", () => {
  const bytes = [...new Uint8Array(Float64Array.of(1e300, -1e300).buffer)];
  const file = safetensorsFile({ w: { dtype: "F64", shape: [2], data_offsets: [0, 16] } }, bytes);
  expect([...(readSafetensors(file).get("w")?.data ?? [])]).toEqual([Infinity, -Infinity]);
});
