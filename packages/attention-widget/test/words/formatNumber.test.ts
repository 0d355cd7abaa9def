import { expect, test } from "vitest";
import { formatNumber, formatShare, formatShareShort } from "../../src/words/formatNumber.js";

test.each([
  [0, "0.00"],
  [0.004, "0.00"],
  [0.006, "0.01"],
  [0.53, "0.53"],
  [0.996, "1.00"],
  [1, "1.00"],
  [1.0000001, "1.00"],
  [-0.4, "−0.40"],
  [-0.004, "0.00"],
])("formatShare(%f) is %s", (share, text) => {
  expect(formatShare(share)).toBe(text);
});

test.each([
  [0, ".00"],
  [0.004, ".00"],
  [0.53, ".53"],
  [0.994, ".99"],
  [0.996, "1.0"],
  [1, "1.0"],
])("formatShareShort(%f) is %s", (share, text) => {
  expect(formatShareShort(share)).toBe(text);
});

test.each([
  [0, "0.00"],
  [-0, "0.00"],
  [0.001, "0.00"],
  [-0.001, "0.00"],
  [-0.004, "0.00"],
  [-0.006, "−0.01"],
  [1.25, "1.25"],
  [-1.25, "−1.25"],
  [9.99, "9.99"],
  [9.996, "10.0"],
  [14.94, "14.9"],
  [-14.94, "−14.9"],
  [99.94, "99.9"],
  [99.96, "100"],
  [160, "160"],
  [-1234.4, "−1234"],
  [12345, "12345"],
])("formatNumber(%f) is %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [100_000, "1.0e5"],
  [-123_456, "−1.2e5"],
  [3.4e38, "3.4e38"],
])("formatNumber(%f) is %s: too long to write out", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [Infinity, "∞"],
  [-Infinity, "−∞"],
  [Number.NaN, "NaN"],
])("formatNumber(%f) is %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("formatNumber(value) is never longer than six characters for what it writes out", () => {
  const lengths = [-99_999, -9999.5, -999.96, -99.96, -9.996].map(
    (value) => formatNumber(value).length,
  );
  expect(Math.max(...lengths)).toBe(6);
});

test("numbers are written as their language writes them", () => {
  expect(formatShare(0.53, "de")).toBe("0,53");
  expect(formatShare(-0.4, "es")).toBe("\u22120,40");
  expect(formatShareShort(0.53, "de")).toBe(",53");
  expect(formatShareShort(1, "de")).toBe("1,0");
  expect(formatNumber(-1.25, "de")).toBe("\u22121,25");
  expect(formatNumber(160, "de")).toBe("160");
  expect(formatNumber(123456, "de")).toBe("1,2e5");
  expect(formatNumber(0.53, "zh")).toBe("0.53");
  expect(formatNumber(Number.NaN, "de")).toBe("NaN");
});
