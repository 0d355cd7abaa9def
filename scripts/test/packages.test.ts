import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { root } from "../run.mjs";
import { packageNames } from "./install.js";
import { runModule } from "./runModule.js";

const install = inject("install");
const folderOf = (name: string) => join(install, "node_modules", name);

/** Every name of the package's exports map. */
function entries(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
  return Object.keys(exports).map((path) => name + path.slice(1));
}

/** What a bundler copies and a page fetches, or a thread runs; no module to import. */
const isFile = (entry: string) => entry.endsWith(".bin") || entry.endsWith("/worker");

describe.each(packageNames)("the packed %s", (name) => {
  test.each(entries(name).filter((entry) => !isFile(entry)))(
    "imports %s in plain Node, with no DOM",
    (entry) => {
      const attributes = entry.endsWith(".json") ? `, { with: { type: "json" } }` : "";
      const code = `await import("${entry}"${attributes}); console.log(typeof document, "ok");`;
      expect(runModule(code, install)).toBe("undefined ok\n");
    },
  );

  test("has every file that its exports name", () => {
    for (const entry of entries(name).filter(isFile)) {
      const code = `import { existsSync } from "node:fs";
        console.log(existsSync(new URL(import.meta.resolve("${entry}"))));`;
      expect(runModule(code, install)).toBe("true\n");
    }
  });

  test("has a licence, a readme, and no path of the machine that built it", () => {
    const files = readdirSync(folderOf(name), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md"]));
    const telling = files
      .map((file) => join(folderOf(name), file))
      .filter((file) => statSync(file).isFile() && readFileSync(file, "utf8").includes(root));
    expect(telling).toEqual([]);
  });

  test("has every file that its package.json names for CDNs", () => {
    const { unpkg, jsdelivr } = JSON.parse(
      readFileSync(join(folderOf(name), "package.json"), "utf8"),
    );
    const named = [unpkg, jsdelivr].filter((file) => file !== undefined);
    for (const file of named) expect(existsSync(join(folderOf(name), file))).toBe(true);
  });
});

/** Imports an entry where custom elements exist, and prints which tags it registered and which globals it made. */
const observe = (entry: string) => `
  const tags = [];
  globalThis.HTMLElement = class {};
  globalThis.customElements = { define: (tag) => tags.push(tag), get: () => undefined };
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await import("${entry}");
  const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  console.log(JSON.stringify({ tags, globals }));`;

test("importing attention-widget registers nothing and makes no global", () => {
  const seen = JSON.parse(runModule(observe("attention-widget"), install));
  expect(seen).toEqual({ tags: [], globals: [] });
});

test("importing attention-widget/element registers the tag and makes no global", () => {
  const seen = JSON.parse(runModule(observe("attention-widget/element"), install));
  expect(seen).toEqual({ tags: ["attention-heatmap"], globals: [] });
});

test("custom-elements.json describes the tag with its attributes", () => {
  const manifest = JSON.parse(
    readFileSync(join(folderOf("attention-widget"), "custom-elements.json"), "utf8"),
  );
  const declarations = manifest.modules.flatMap(
    (module: { declarations?: { tagName?: string; attributes?: unknown[] }[] }) =>
      module.declarations ?? [],
  );
  expect(declarations).toContainEqual(
    expect.objectContaining({
      tagName: "attention-heatmap",
      attributes: expect.arrayContaining([expect.objectContaining({ name: "text" })]),
    }),
  );
});
