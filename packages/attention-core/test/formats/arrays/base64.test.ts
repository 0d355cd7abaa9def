import { describe, expect, test } from "vitest";
import { decodeBase64 } from "../../../src/formats/arrays/decodeBase64.js";
import { encodeBase64 } from "../../../src/formats/traceFile/encodeBase64.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("base64", () => {
  /** Source: RFC 4648, section 10. */
  test.each([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("of %o is %o", (text, base64) => {
    expect(encodeBase64(bytesOf(text))).toBe(base64);
    expect(decodeBase64(base64)).toEqual(bytesOf(text));
  });

  test("of a large file is that of the platform", () => {
    const bytes = Uint8Array.from({ length: 7_000 }, (_, i) => (i * i) % 251);
    const base64 = Buffer.from(bytes).toString("base64");
    expect(encodeBase64(bytes)).toBe(base64);
    expect(decodeBase64(base64)).toEqual(bytes);
  });

  test("may come without its end, and in the letters of addresses", () => {
    expect(decodeBase64("Zm8")).toEqual(bytesOf("fo"));
    expect(decodeBase64("-_-_")).toEqual(decodeBase64("+/+/"));
  });

  test.each(["Zm9vY", "Zm9v\n", "Zm=v", "Zm9é"])("is not %o", (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });
});
