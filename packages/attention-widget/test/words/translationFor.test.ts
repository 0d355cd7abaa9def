import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { translationFor } from "../../src/words/translationFor.js";

const folders = readdirSync(new URL("../../src/words", import.meta.url), { withFileTypes: true })
  .filter((file) => file.isDirectory() && file.name !== "en")
  .map(({ name }) => name);

test("translationFor(lang) finds every language that has a folder, and those of its regions", () => {
  expect(folders.length).toBeGreaterThan(0);
  for (const code of folders) {
    expect(translationFor(code)).toBe(code);
    expect(translationFor(`${code.toUpperCase()}-XX`)).toBe(code);
  }
});

test.each(["en", "en-GB", "fr", "ar1", ""])("translationFor(%j) finds none", (lang) => {
  expect(translationFor(lang)).toBeUndefined();
});
