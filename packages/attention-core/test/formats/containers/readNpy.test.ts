import { describe, expect, test } from "vitest";
import { NumberArray } from "../../../src/formats/arrays/numberArray.js";
import { isNpy } from "../../../src/formats/containers/isNpy.js";
import { readNpy } from "../../../src/formats/containers/readNpy.js";

/** A .npy file with this header. Version 2 has four bytes for its length, version 1 two. */
function npy(header: string, content: ArrayLike<number> = [], version: 1 | 2 = 1): Uint8Array {
  const length = new Uint8Array(version === 1 ? 2 : 4);
  new DataView(length.buffer).setUint16(0, header.length & 0xffff, true);
  if (version === 2) length[2] = header.length >> 16;
  const begin = Buffer.from(`\x93NUMPY${String.fromCharCode(version)}\0`, "latin1");
  return Uint8Array.from([...begin, ...length, ...Buffer.from(header), ...Array.from(content)]);
}

function numbersOf(file: Uint8Array): { shape: readonly number[]; numbers: number[] } {
  const array = readNpy(file, "file");
  if (!(array instanceof NumberArray)) throw new Error("the array must hold numbers, got texts");
  return { shape: array.shape, numbers: [...array.floats()] };
}

const plain = "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 2), }";
const counted = { shape: [2, 2], numbers: [1, 2, 3, 4] };

describe("readNpy(file, what)", () => {
  test("reads a header with a length of two bytes, or of four", () => {
    expect(numbersOf(npy(plain, [1, 2, 3, 4]))).toEqual(counted);
    expect(numbersOf(npy(plain, [1, 2, 3, 4], 2))).toEqual(counted);
  });

  test("reads a header without spaces", () => {
    const header = "{'descr':'|u1','fortran_order':True,'shape':(2,2)}";
    expect(numbersOf(npy(header, [1, 3, 2, 4]))).toEqual(counted);
  });

  test("reads a kind of number without the order of its bytes", () => {
    expect(numbersOf(npy(plain.replace("|u1", "u1"), [1, 2, 3, 4]))).toEqual(counted);
  });

  test("reads one number as an array without axes", () => {
    for (const shape of ["'shape': ()", "'shape': None", ""]) {
      const header = `{'descr': '|u1', 'fortran_order': False, ${shape}}`;
      expect(numbersOf(npy(header, [5]))).toEqual({ shape: [], numbers: [5] });
    }
  });

  test("reads a header of up to 65536 bytes", () => {
    expect(numbersOf(npy(plain.padEnd(65_536), [1, 2, 3, 4], 2))).toEqual(counted);
    expect(() => readNpy(npy(plain.padEnd(65_537), [], 2), "file")).toThrow(
      "header of file must end within the 65549 bytes of the file, got 65537",
    );
  });

  const texts = (kind: string, count: number) =>
    `{'descr': '${kind}', 'fortran_order': False, 'shape': (${count},), }`;

  test("reads texts in either byte order", () => {
    const [a, b] = ["a".charCodeAt(0), "b".charCodeAt(0)];
    const little = [a, 0, 0, 0, b, 0, 0, 0, b, 0, 0, 0, 0, 0, 0, 0];
    expect(readNpy(npy(texts("<U2", 2), little), "file")).toEqual(["ab", "b"]);
    const big = [0, 0, 0, a, 0, 0, 0, b, 0, 0, 0, b, 0, 0, 0, 0];
    expect(readNpy(npy(texts(">U2", 2), big), "file")).toEqual(["ab", "b"]);
  });

  test("reads texts of two axes as a list for each row, in either order of axes", () => {
    const content = [..."abcd"].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]);
    const of = (shape: string, isFortran = "False") =>
      readNpy(
        npy(`{'descr': '<U1', 'fortran_order': ${isFortran}, 'shape': (${shape}), }`, content),
        "file",
      );
    expect(of("2, 2")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(of("2, 2", "True")).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
    expect(of("1, 3")).toEqual([["a", "b", "c"]]);
    expect(of("1000000000000, 0")).toEqual([]);
  });

  test("reads empty texts, of which there are no more than bytes", () => {
    expect(readNpy(npy(texts("<U0", 2), [0, 0, 0]), "file")).toEqual(["", ""]);
    expect(readNpy(npy(texts("<U0", 0)), "file")).toEqual([]);
  });

  test.each([
    ["texts that were cut short", npy(texts("<U2", 2), new Uint8Array(15)), "have 16 bytes for 2"],
    ["an empty header", npy(""), "hold plain numbers (numpy.asarray(x, numpy.float32)), got no"],
    ["complex numbers", npy(texts("<c16", 1)), "(numpy.asarray(x, numpy.float32)), got c16"],
    ["records", npy("{'descr':[('a', '<f4')]}"), "(numpy.asarray(x, numpy.float32)), got [('a'"],
  ])("refuses %s", (_, file, message) => {
    expect(() => readNpy(file, "file")).toThrow(message);
  });
});

test.each([
  ["\x93NUMPY\x01", true],
  ["aNUMPY\x01", false],
  ["\x93NUMPI\x01", false],
])("isNpy(%o) is %o", (text, is) => {
  expect(isNpy(Uint8Array.from(Buffer.from(text, "latin1")))).toBe(is);
});
