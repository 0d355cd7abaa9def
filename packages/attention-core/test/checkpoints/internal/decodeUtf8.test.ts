import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8 } from "../../../src/checkpoints/internal/decodeUtf8.js";

/** The same examples on every run and machine. */
const PARAMETERS = { seed: 1706, numRuns: 500 };

/** What the platform makes of the bytes, or undefined where it refuses them. */
function platform(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

test("decodeUtf8(bytes) reads letters of one to four bytes", () => {
  expect(decodeUtf8(new TextEncoder().encode("aé€😀\u0000"))).toBe("aé€😀\u0000");
  expect(decodeUtf8(new Uint8Array())).toBe("");
});

test("decodeUtf8(bytes) reads the last code point, 10FFFF", () => {
  expect(decodeUtf8(Uint8Array.of(0xf4, 0x8f, 0xbf, 0xbf))).toBe("\u{10ffff}");
});

test("decodeUtf8(bytes) keeps a byte order mark, as a letter", () => {
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe("\ufeff");
});

test("decodeUtf8(bytes) reads texts longer than one chunk", () => {
  const text = "tensor €".repeat(2000);
  expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
});

test.each([
  ["a byte that only continues", [0x80]],
  ["a beginning without its rest", [0xe2, 0x82]],
  ["a beginning with a letter as its rest", [0xc3, 0x41]],
  ["two bytes for a letter of one", [0xc1, 0xbf]],
  ["three bytes for a letter of two", [0xe0, 0x9f, 0xbf]],
  ["four bytes for a letter of three", [0xf0, 0x8f, 0xbf, 0xbf]],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
  ["a code point above 10FFFF", [0xf4, 0x90, 0x80, 0x80]],
  ["a length of five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80]],
  ["five bytes for a letter that has one", [0xf8, 0x80, 0x80, 0x81, 0x81]],
  ["a byte that is in no text", [0xff]],
])("decodeUtf8(bytes) refuses %s", (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
});

test("decodeUtf8(bytes) is the inverse of encoding, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text);
    }),
    PARAMETERS,
  );
});

test("decodeUtf8(bytes) agrees with the platform's strict decoder, for any bytes", () => {
  // Mostly bytes that begin or continue a letter, so that some sequences are almost right.
  const byte = fc.oneof(
    fc.integer({ min: 0x80, max: 0xbf }),
    fc.integer({ min: 0xc0, max: 0xff }),
    fc.constantFrom(0x00, 0x41, 0x9f, 0xa0, 0x8f, 0x90, 0xe0, 0xed, 0xf0, 0xf4),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (numbers) => {
      const bytes = Uint8Array.from(numbers);
      expect(decodeUtf8(bytes)).toBe(platform(bytes));
    }),
    { ...PARAMETERS, numRuns: 5000 },
  );
});
