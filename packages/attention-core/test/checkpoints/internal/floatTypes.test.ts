import { describe, expect, test } from "vitest";
import { FLOAT_TYPES } from "../../../src/checkpoints/internal/floatTypes.js";
import { readFloats } from "../../../src/checkpoints/internal/readFloats.js";
import { reference, storedTensors } from "../helpers/checkpointReference.js";

/** 16-bit numbers as the bytes of a file. */
function words(...numbers: number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap((word) => [word & 0xff, word >> 8]));
}

function read(name: string, bytes: Uint8Array): Float32Array {
  return readFloats(FLOAT_TYPES.get(name)!, bytes);
}

const everyWord = words(...Array.from({ length: 0x10000 }, (_, word) => word));

test("readFloats(F64, bytes) rounds to the nearest float32", () => {
  const bytes = new Uint8Array(Float64Array.of(0.1, 0.2, 1e300, Number.NaN).buffer);
  expect(read("F64", bytes)).toEqual(Float32Array.of(0.1, 0.2, Infinity, Number.NaN));
});

test("readFloats(F8_E4M3, bytes) has 448 at most, subnormals, and a NaN of each sign but no ∞", () => {
  const bytes = Uint8Array.of(0x38, 0xb8, 0x7e, 0x01, 0x07, 0x08, 0x00, 0x80, 0x7f, 0xff);
  const expected = [1, -1, 448, 2 ** -9, 7 * 2 ** -9, 2 ** -6, 0, -0, Number.NaN, Number.NaN];
  expect(read("F8_E4M3", bytes)).toEqual(Float32Array.from(expected));
});

test("readFloats(F8_E5M2, bytes) is the upper half of a float16", () => {
  const bytes = Uint8Array.of(0x3c, 0xc1, 0x7b, 0x01, 0x7c, 0xfc, 0x7e);
  const expected = [1, -2.5, 57344, 2 ** -16, Infinity, -Infinity, Number.NaN];
  expect(read("F8_E5M2", bytes)).toEqual(Float32Array.from(expected));
});

test("readFloats(type, bytes) reads truth and whole numbers, with their sign where they have one", () => {
  const bytes = Uint8Array.of(1, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff);
  expect([...read("BOOL", bytes.subarray(0, 2))]).toEqual([1, 0]);
  expect([...read("U8", bytes.subarray(0, 3))]).toEqual([1, 0, 255]);
  expect([...read("I8", bytes.subarray(0, 3))]).toEqual([1, 0, -1]);
  expect([...read("U16", bytes.subarray(0, 4))]).toEqual([1, 65535]);
  expect([...read("I16", bytes.subarray(0, 4))]).toEqual([1, -1]);
  expect([...read("U32", bytes)]).toEqual([0xffff0001, 0xffffffff].map(Math.fround));
  expect([...read("I32", bytes)]).toEqual([-65535, -1]);
  expect([...read("U64", bytes)]).toEqual([2 ** 64]);
  expect([...read("I64", bytes)]).toEqual([-65535]);
});

test("readFloats(F32, bytes) reads little-endian numbers, wherever the bytes begin", () => {
  const bytes = Uint8Array.from([9, 0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0]).subarray(1);
  expect(read("F32", bytes)).toEqual(Float32Array.of(1, -2.5));
});

test("readFloats(F32, bytes) keeps the bits of every NaN", () => {
  const bits = Uint32Array.of(0x7f800001, 0xffc12345, 0x7fffffff);
  const bytes = new Uint8Array(bits.buffer);
  expect(new Uint32Array(read("F32", bytes).buffer)).toEqual(bits);
});

test("readFloats(F16, bytes) reads normal and subnormal numbers, zeros and infinities", () => {
  const bytes = words(0x3c00, 0xc100, 0x7bff, 0x0400, 0x03ff, 0x0001, 0x8001, 0x0000, 0x8000);
  const least = 2 ** -24;
  expect(read("F16", bytes)).toEqual(
    Float32Array.of(1, -2.5, 65504, 1024 * least, 1023 * least, least, -least, 0, -0),
  );
  expect(read("F16", words(0x7c00, 0xfc00, 0x7e00, 0x7c01))).toEqual(
    Float32Array.of(Infinity, -Infinity, Number.NaN, Number.NaN),
  );
});

test("readFloats(F16, bytes) is (-1)^sign · 2^(exponent − 15) · 1.fraction for all 65536 patterns", () => {
  const expected = Float32Array.from({ length: 0x10000 }, (_, word) => {
    const sign = word >> 15 === 1 ? -1 : 1;
    const exponent = (word >> 10) & 31;
    const fraction = word & 1023;
    if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
  expect(read("F16", everyWord)).toEqual(expected);
});

test("readFloats(BF16, bytes) is the upper half of a float32 for all 65536 patterns", () => {
  const bits = new Uint32Array(read("BF16", everyWord).buffer);
  expect(bits).toEqual(Uint32Array.from({ length: 0x10000 }, (_, word) => word * 0x10000));
});

describe("readFloats(type, bytes) equals PyTorch for every sign and exponent", () => {
  const tensors = storedTensors(reference.conversions);

  test.each([
    ["F16", 2 * 32 * 8],
    ["BF16", 2 * 256 * 8],
  ])("%s", (type, count) => {
    const [ours, theirs] = [tensors.get(type)!.data, tensors.get(`${type} as F32`)!.data];
    expect(ours).toHaveLength(count);
    const differing = ours.findIndex((entry, i) => !Object.is(entry, theirs[i]));
    expect(differing).toBe(-1);
  });
});
