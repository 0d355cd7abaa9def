import { expect, test } from "vitest";
import { refuseMissing } from "../../../src/checkpoints/internal/refuseMissing.js";

const LAYERS = Array.from({ length: 12 }, (_, layer) => `h.${layer}.attn.c_attn.weight`);

function messageOf(name: string, present: readonly string[]): string {
  try {
    return refuseMissing("readSafetensors", "file", name, present);
  } catch (error) {
    return String(error);
  }
}

test("refuseMissing(…) shows the name that is there instead of a misspelt one", () => {
  expect(messageOf("out_proj.wieght", ["in_proj_bias", "x", "out_proj.weight"])).toBe(
    'RangeError: readSafetensors: file must have "out_proj.wieght", got "out_proj.weight"',
  );
});

test("refuseMissing(…) shows the same name with another prefix first", () => {
  const message = messageOf("encoder.layer.0.query", [
    "encoder.layer.0.key",
    "bert.encoder.layer.0.query",
  ]);
  expect(message).toContain('got "bert.encoder.layer.0.query", "encoder.layer.0.key"');
});

test("refuseMissing(…) shows at most five names", () => {
  const message = messageOf("h.12.attn.c_attn.weight", [...LAYERS, "wte.weight"]);
  expect(message.match(/"h\.\d+\.attn\.c_attn\.weight"/g)).toHaveLength(6); // with the one asked for
  expect(message).not.toContain("wte");
});

test("refuseMissing(…) shows names that have little in common only if there are few", () => {
  expect(messageOf("query", ["wte.weight", "ln_f.bias"])).toBe(
    'RangeError: readSafetensors: file must have "query", got "wte.weight", "ln_f.bias"',
  );
  expect(messageOf("query", ["a", "b", "c", "d", "f", "g"])).toBe(
    'RangeError: readSafetensors: file must have "query", got other names',
  );
});

test("refuseMissing(…) shows names that have two pairs of letters in five in common", () => {
  // "abcde" has the pairs ab, bc, cd, de and e; "abcxy" shares ab and bc of its own five: 4 / 10.
  const others = ["1", "2", "3", "4", "5"];
  expect(messageOf("abcde", ["abcxy", ...others])).toContain('got "abcxy"');
  expect(messageOf("abcde", ["abxyz", ...others])).toContain("got other names");
});

test("refuseMissing(…) says when there are no names at all", () => {
  expect(messageOf("query", [])).toBe(
    'RangeError: readSafetensors: file must have "query", got no names',
  );
});

test("refuseMissing(…) compares only the beginning of endless names", () => {
  const message = messageOf("a".repeat(1e6), ["a".repeat(1e6 + 1), ""]);
  expect(message.length).toBeLessThan(300);
});
