import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isInstalled } from "../isInstalled.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attention-installed-"));
  mkdirSync(join(folder, "node_modules"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, packages: object) =>
  writeFileSync(join(folder, file), JSON.stringify({ packages }));

const lockfile = {
  "": { version: "0.0.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/for-another-system": { version: "1.0.0", optional: true },
};

test("isInstalled(folder) is true once npm has installed all of the lockfile", () => {
  write("package-lock.json", lockfile);
  expect(isInstalled(folder)).toBe(false);
  write("node_modules/.package-lock.json", { "node_modules/a": { version: "1.0.0" } });
  expect(isInstalled(folder)).toBe(true);
});

test("isInstalled(folder) is true when only the versions of its own packages changed, as a release does", () => {
  write("package-lock.json", { ...lockfile, "packages/own": { version: "0.1.0" } });
  const installed = {
    "node_modules/a": { version: "1.0.0" },
    "packages/own": { version: "0.0.0" },
  };
  write("node_modules/.package-lock.json", installed);
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ["another version", { "node_modules/a": { version: "0.9.0" } }],
  ["nothing", {}],
])("isInstalled(folder) is false when %s is installed", (_, installed) => {
  write("package-lock.json", lockfile);
  write("node_modules/.package-lock.json", installed);
  expect(isInstalled(folder)).toBe(false);
});
