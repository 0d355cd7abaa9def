import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";
import { runModule } from "./runModule.js";

const install = inject("install");
const folderOf = (name: string) => join(install, "node_modules", name);

/** Every name of the package's exports map, but those of types alone. */
function entries(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
  const paths = Object.keys(exports).filter(
    (path) => Object.keys(exports[path]).join() !== "types",
  );
  return paths.map((path) => name + path.slice(1));
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

test("custom-elements.json describes the tag alone, in the module that registers it", () => {
  const file = join(folderOf("attention-widget"), "custom-elements.json");
  const { modules } = JSON.parse(readFileSync(file, "utf8"));
  expect(modules).toHaveLength(1);
  const [{ path, declarations, exports }] = modules;
  expect(existsSync(join(folderOf("attention-widget"), path))).toBe(true);
  expect(declarations).toEqual([expect.objectContaining({ tagName: "attention-heatmap" })]);
  expect(exports).toContainEqual(
    expect.objectContaining({ kind: "custom-element-definition", name: "attention-heatmap" }),
  );
  const [{ attributes, events, members }] = declarations;
  const text = { name: "text", fieldName: "text", type: { text: "string" } };
  expect(attributes).toContainEqual(expect.objectContaining(text));
  expect(events.map(({ name }: { name: string }) => name).sort()).toEqual(
    ["attention-change", "attention-error", "attention-focus", "attention-select"].sort(),
  );
  expect(members).toContainEqual(expect.objectContaining({ kind: "method", name: "toSVG" }));
  expect(statSync(file).size).toBeLessThan(20_000);
});

test("VS Code and the editors of JetBrains complete the steps", () => {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(folderOf("attention-widget"), "dist", name), "utf8"));
  const [tag] = read("vscode.html-custom-data.json").tags;
  const named = (name: string) => (attribute: { name: string }) => attribute.name === name;
  expect(tag.name).toBe("attention-heatmap");
  expect(tag.attributes.find(named("stage")).values).toContainEqual({ name: "scaledScores" });
  const [element] = read("web-types.json").contributions.html.elements;
  expect(element.name).toBe("attention-heatmap");
  expect(element.attributes.find(named("stage")).value.type).toContain("scaledScores");
});
