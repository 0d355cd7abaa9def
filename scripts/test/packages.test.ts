import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { packageNames } from "../packageNames.mjs";
import { PUBLISHED_WITH_HASHES, publishedFiles } from "../release/published.mjs";
import { root } from "../run.mjs";
import { runModule } from "./runModule.js";

const SITE = "https://attention-visualizer.github.io/attention-visualizer/";
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

  test("has its changelog, once there is one, and leads to the site", () => {
    const manifest = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
    const isWritten = existsSync(`${root}packages/${name}/CHANGELOG.md`);
    expect(manifest.files).toContain("CHANGELOG.md");
    expect(existsSync(join(folderOf(name), "CHANGELOG.md"))).toBe(isWritten);
    expect(manifest.homepage).toBe(SITE);
    expect(readFileSync(join(folderOf(name), "README.md"), "utf8")).toContain(`](${SITE})`);
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

/** What a file would be refused for if it had changed on its way. */
const hashOf = (file: string) =>
  `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;

describe.each(PUBLISHED_WITH_HASHES)("the hashes of %s", (name) => {
  const dist = join(folderOf(name), "dist");
  const hashes: Record<string, string> = JSON.parse(
    readFileSync(join(dist, "integrity.json"), "utf8"),
  );

  test("name every file that a tag can load, and are those of the packed files", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.(global|esm|anywidget)\.js$/.test(file));
    expect(Object.keys(hashes).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(hashes[file]).toBe(hashOf(join(dist, file)));
  });

  test("are those of the tags to copy, which a release writes down", () => {
    const { version, hashes: shown } = publishedFiles(name);
    const manifest = JSON.parse(readFileSync(join(folderOf(name), "package.json"), "utf8"));
    expect(Object.keys(shown).length).toBeGreaterThan(0);
    // After it, the sources go on.
    if (manifest.version === "0.0.0") expect(shown).toEqual(hashes);
    else expect(version).toBe(manifest.version);
  });

  test("are the ones that READMEs, guides and examples write, if they write any", () => {
    const texts = execFileSync("git", ["ls-files", "*.md", "*.html"], {
      cwd: root,
      encoding: "utf8",
    });
    const written = texts
      .trim()
      .split("\n")
      .filter((file) => existsSync(root + file)) // changesets are used up by a release
      .flatMap((file) => readFileSync(root + file, "utf8").match(/sha384-[\w+/=]{20,}/g) ?? []);
    const known = Object.values(hashes);
    expect(written.filter((hash) => !known.includes(hash))).toEqual([]);
  });
});

/** The packages that a bundled file consists of, as its source map tells, without our own. */
function bundledIn(map: string): string[] {
  const { sources } = JSON.parse(readFileSync(map, "utf8"));
  const names = sources.flatMap((source: string) => {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source) ?? [];
    return name === undefined || (packageNames as readonly string[]).includes(name) ? [] : [name];
  });
  return [...new Set<string>(names)];
}

describe.each(packageNames)("the licences in %s", (name) => {
  const files = readdirSync(folderOf(name), { recursive: true, encoding: "utf8" });
  const textOf = (file: string) => readFileSync(join(folderOf(name), file), "utf8");

  test("stand in every file that has the code of others inside", () => {
    const silent = files
      .filter((file) => file.endsWith(".js.map"))
      .flatMap((map) => {
        const code = textOf(map.replace(/\.map$/, ""));
        return bundledIn(join(folderOf(name), map))
          .filter((other) => !isNamed(code, other))
          .map((other) => `${map}: ${other}`);
      });
    expect(silent).toEqual([]);
  });

  test("are beside the parameters that others trained", () => {
    const foreign = files.filter((file) => file.endsWith("sentence-encoder.bin"));
    expect(foreign).toHaveLength(name === "attention-model" ? 1 : 0);
    for (const file of foreign) {
      expect(textOf(file.replace(/bin$/, "LICENSE.txt"))).toContain("Apache License");
      expect(textOf(file.replace(/bin$/, "NOTICE.txt")).length).toBeGreaterThan(100);
    }
  });

  test("is that of the repository, which package.json names", () => {
    expect(textOf("LICENSE")).toBe(readFileSync(`${root}LICENSE`, "utf8"));
    const isForeign = files.includes(join("dist", "sentence-encoder.bin"));
    expect(JSON.parse(textOf("package.json")).license).toBe(
      isForeign ? "MIT AND Apache-2.0" : "MIT",
    );
  });
});

/** Whether a file begins with the version of a package and the whole notice of its licence. */
function isNamed(code: string, name: string): boolean {
  const [banner = ""] = code.match(/^\/\*![\s\S]*?\*\//) ?? [];
  const folder = `${root}node_modules/${name}/`;
  const { version } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
  const words = (text: string) => text.replace(/^ \*/gm, "").replace(/\s+/g, " ").trim();
  return (
    banner.includes(`Contains ${name} ${version}:`) &&
    words(banner).includes(words(readFileSync(`${folder}LICENSE`, "utf8")))
  );
}

test("custom-elements.json names every export, and every property, method and attribute of both kinds of the tag", () => {
  const { exports, element, members, attributes } = JSON.parse(
    runModule(
      `globalThis.HTMLElement = class {};
      globalThis.customElements = { define() {}, get() {} };
      const exported = await import("attention-widget/element");
      const [Tag] = Object.values(exported);
      const { AttentionInspectorElement } = await import("attention-widget/inspector");
      const members = new Set(Object.getOwnPropertyNames(Tag.prototype));
      for (let at = AttentionInspectorElement.prototype; at !== HTMLElement.prototype; at = Object.getPrototypeOf(at))
        for (const name of Object.getOwnPropertyNames(at)) members.add(name);
      console.log(JSON.stringify({
        exports: Object.keys(exported), element: Tag.name, members: [...members], attributes: AttentionInspectorElement.observedAttributes,
      }));`,
      install,
    ),
  );
  const manifest = JSON.parse(
    readFileSync(join(folderOf("attention-widget"), "custom-elements.json"), "utf8"),
  );
  const [{ declarations, exports: named }] = manifest.modules;
  const namesOf = (list: { name: string }[]) => list.map(({ name }) => name).sort();
  const types = readdirSync(join(folderOf("attention-widget"), "dist"))
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => readFileSync(join(folderOf("attention-widget"), "dist", file), "utf8"));
  const hidden = [...types.join("\n").matchAll(/^\s*protected (?:\w+ )*(\w+)[(:;]/gm)].map(
    ([, name]) => name,
  );
  const isPublic = (name: string) =>
    name !== "constructor" && !name.endsWith("Callback") && !hidden.includes(name);
  const js = named.filter(({ kind }: { kind: string }) => kind === "js");
  expect(namesOf(js)).toEqual(exports.sort());
  expect(exports).toHaveLength(1);
  expect(namesOf(declarations)).toEqual(exports);
  expect(element).not.toBe("");
  expect(namesOf(declarations[0].members)).toEqual(members.filter(isPublic).sort());
  const described = declarations[0].members.filter(
    ({ description }: { description?: string }) => (description ?? "").length > 10,
  );
  expect(namesOf(described)).toEqual(namesOf(declarations[0].members));
  expect(namesOf(declarations[0].attributes)).toEqual([...attributes].sort());
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
  const saves = { kind: "method", name: "toSVG", return: { type: { text: "Promise<string>" } } };
  expect(members).toContainEqual(expect.objectContaining(saves));
  expect(statSync(file).size).toBeLessThan(10_000);
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
