import { expect, test } from "vitest";
import { readSafetensorsFile } from "../../../src/formats/containers/readSafetensorsFile.js";
import { safetensorsFile } from "../helpers/files.js";

test("readSafetensorsFile(file) keeps texts of the metadata, and reads JSON where they are JSON", () => {
  const metadata = { tokens: '["a", "b"]', more: '{"c": 1}', note: "see [1] and {2}", count: 3 };
  expect([...readSafetensorsFile(safetensorsFile({}, metadata))]).toEqual([
    ["tokens", ["a", "b"]],
    ["more", { c: 1 }],
    ["note", "see [1] and {2}"],
  ]);
});

test("readSafetensorsFile(file) refuses a header that ends after the file", () => {
  const file = safetensorsFile({});
  file[0] = 200;
  expect(() => readSafetensorsFile(file)).toThrow(
    new RangeError("readAttention: header must end within the 2 bytes left, got 200"),
  );
});
