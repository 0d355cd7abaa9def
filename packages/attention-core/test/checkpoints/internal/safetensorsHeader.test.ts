import { describe, expect, test } from "vitest";
import { safetensorsHeader } from "../../../src/checkpoints/internal/safetensorsHeader.js";
import { errorOf, MESSAGE_FORM } from "../../helpers/refusals.js";
import { fileOf, safetensorsFile } from "../helpers/safetensorsFile.js";

const open = (file: Uint8Array) => safetensorsHeader("f", file);

test("safetensorsHeader(file) takes the header and the numbers apart", () => {
  const { header, data } = open(safetensorsFile({ a: 1, b: [2] }, [7, 8, 9]));
  expect([...header]).toEqual([
    ["a", 1],
    ["b", [2]],
  ]);
  expect([...data]).toEqual([7, 8, 9]);
});

test("safetensorsHeader(file) does not copy the numbers", () => {
  const file = safetensorsFile({}, [7]);
  expect(open(file).data.buffer).toBe(file.buffer);
});

test("safetensorsHeader(file) reads a file that begins anywhere in its buffer", () => {
  const file = safetensorsFile({ a: 1 }, [7]);
  const moved = new Uint8Array(file.length + 3);
  moved.set(file, 3);
  const { header, data } = open(moved.subarray(3));
  expect(header.get("a")).toBe(1);
  expect([...data]).toEqual([7]);
});

test("safetensorsHeader(file) allows spaces after the header, which align the numbers", () => {
  expect(open(safetensorsFile('{"a":1}   ')).header.size).toBe(1);
});

test("safetensorsHeader(file) reads a header whose length looks like the beginning of a pickle", () => {
  const file = safetensorsFile("{}".padEnd(0x0280));
  expect([...file.subarray(0, 2)]).toEqual([0x80, 2]);
  expect(open(file).header.size).toBe(0);
});

test("safetensorsHeader(file) reads names in any writing", () => {
  expect([...open(safetensorsFile({ "слой.😀": 1 })).header.keys()]).toEqual(["слой.😀"]);
});

describe("safetensorsHeader(file) refuses", () => {
  test.each([
    ["an empty file", new Uint8Array(), "file must have at least 8 bytes, got 0"],
    ["a file that ends in the length", new Uint8Array(7), "file must have at least 8 bytes, got 7"],
    ["no header", new Uint8Array(8), 'header must be a JSON object, got ""'],
    [
      "a header longer than the file",
      fileOf([0x7b, 0x7d], [0], 4),
      "header must end within the 3 bytes left, got 4",
    ],
    [
      "a header over 100 MB, whatever the file has",
      fileOf([0x7b, 0x7d], [], 100_000_001),
      "header must have at most 100000000 bytes, got 100000001",
    ],
    [
      "a header of 100 MB that is not there",
      fileOf([0x7b, 0x7d], [], 100_000_000),
      "header must end within the 2 bytes left, got 100000000",
    ],
    [
      "a header of all the bytes there can be",
      fileOf([0x7b, 0x7d], [], 2n ** 64n - 1n),
      "file must be a safetensors file, got bytes that begin ff ff ff ff ff ff ff ff",
    ],
    [
      "a file whose beginning could be a length, but is that of a pickle",
      Uint8Array.of(0x80, 2, 0, 0, 0, 0, 0, 0),
      "file must be a safetensors file, got a Python pickle",
    ],
    ...[2, 3, 4, 5].map((protocol): [string, Uint8Array, string] => [
      `a pickle of protocol ${protocol}`,
      Uint8Array.of(0x80, protocol, 0x95, 4, 3, 2, 1, 9, 9, 9),
      "file must be a safetensors file, got a Python pickle",
    ]),
    [
      "an empty zip archive",
      Uint8Array.of(0x50, 0x4b, 5, 6, ...Array(18).fill(0)),
      "file must be a safetensors file, got an empty zip archive",
    ],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      "file must be a safetensors file, got a PNG image",
    ],
    ...["\ufeff<!DOCTYPE html>", "<html><body>"].flatMap((page): [string, Uint8Array, string][] =>
      [true, false].map((isLittle) => [
        `a page in UTF-16, ${JSON.stringify(page)} ${isLittle ? "little" : "big"}-endian`,
        Uint8Array.from(
          [...page].flatMap((letter) => {
            const code = letter.charCodeAt(0);
            return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
          }),
        ),
        "file must be a safetensors file, got an HTML page",
      ]),
    ),
    [
      "random bytes",
      Uint8Array.of(0xa3, 0x0f, 0xc1, 0x77, 0x90, 0xee, 0x04, 0x05, 1, 2, 3),
      "file must be a safetensors file, got bytes that begin a3 0f c1 77 90 ee 04 05",
    ],
    [
      "bytes that are not a text",
      fileOf([0x7b, 0xff, 0x7d]),
      "header must be UTF-8, got other bytes",
    ],
    [
      "text that is no JSON",
      safetensorsFile("{a: 1}"),
      'header must be a JSON object, got "{a: 1}"',
    ],
    ["half an object", safetensorsFile('{"a":'), 'header must be a JSON object, got "{\\"a\\":"'],
    ["an array", safetensorsFile([]), 'header must be a JSON object, got "[]"'],
    ["null", safetensorsFile("null"), 'header must be a JSON object, got "null"'],
    ["a number", safetensorsFile("12"), 'header must be a JSON object, got "12"'],
    ["space in front", safetensorsFile(" {}"), 'header must be a JSON object, got " {}"'],
    ["two objects", safetensorsFile("{}{}"), 'header must be a JSON object, got "{}{}"'],
    [
      "a byte order mark",
      safetensorsFile("\ufeff{}"),
      'header must be a JSON object, got "\ufeff{}"',
    ],
    [
      "a name that is there twice",
      safetensorsFile('{"a":1,"\\u0061":2}'),
      'header must have each key once, got "a" twice',
    ],
    [
      "a field that is there twice",
      safetensorsFile('{"a":{"shape":[1],"shape":[2]}}'),
      'header must have each key once, got "shape" twice',
    ],
    [
      "a name that changes what objects inherit",
      safetensorsFile('{"__proto__":{"dtype":"F32"}}'),
      'header must give tensors other names, got "__proto__"',
    ],
  ])("%s", (_, file, message) => {
    expect(String(errorOf(() => open(file)))).toBe(`RangeError: f: ${message}`);
    expect(`RangeError: f: ${message}`).toMatch(MESSAGE_FORM);
  });

  test("an endless nesting, without running out of stack", () => {
    const deep = `{"a":${"[".repeat(1e6)}`;
    expect(String(errorOf(() => open(safetensorsFile(deep))))).toContain("be a JSON object");
  });
});
