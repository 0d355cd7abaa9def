import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checksum } from "../../src/file/checksum.js";

test("checksum(bytes) has the value that every CRC-32 has for 123456789", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("checksum(bytes) is zlib's", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => checksum(bytes) === crc32(bytes)));
});
