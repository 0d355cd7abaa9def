// The Python of guides and examples compiles, and imports of our own files what is in them. `npm run test:python` runs
// that of the guide, with PyTorch.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../run.mjs";
import { readmeBlocks } from "./readmeBlocks.js";

/** Prints what a module of Python imports by name, as [module, name], and what it defines. */
const READ = `
import ast, json, sys
tree = ast.parse(sys.stdin.read())
compile(tree, "block", "exec")
imports = [[node.module, name.name] for node in ast.walk(tree)
           if isinstance(node, ast.ImportFrom) for name in node.names]
defines = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
print(json.dumps({"imports": imports, "defines": defines}))`;

const PYTHON = process.env.PYTHON ?? "python3";

interface Module {
  readonly imports: readonly (readonly [module: string, name: string])[];
  readonly defines: readonly string[];
}

/** Throws where the code is no Python. */
function readPython(code: string): Module {
  const { error, status, stdout, stderr } = spawnSync(PYTHON, ["-c", READ], {
    input: code,
    encoding: "utf8",
  });
  if (error !== undefined) {
    throw new Error(
      `npm test needs Python 3: install it, or name it in PYTHON (${error.message}).`,
    );
  }
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const guides = readdirSync(`${root}docs`).filter((name) => name.endsWith(".md"));
const blocks = ["README.md", ...guides.map((name) => `docs/${name}`)]
  .flatMap(readmeBlocks)
  .filter(({ language }) => language === "python");

const files = readdirSync(`${root}examples`, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".py") && !file.includes("node_modules"))
  .map((file) => ({
    place: `examples/${file.replaceAll("\\", "/")}`,
    code: readFileSync(`${root}examples/${file}`, "utf8"),
  }));

/** Our own modules by the name that Python has for them. */
const own = new Map(
  files.map(({ place, code }) => [/(\w+)\.py$/.exec(place)?.[1], readPython(code).defines]),
);

test("guides and examples have Python", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(3);
  expect(own.get("to_attention_trace")).toEqual(["to_attention_trace"]);
  expect(own.get("attention_widget")).toContain("AttentionHeatmap");
});

test.each([...blocks, ...files])("$place compiles, and imports what is there", ({ code }) => {
  for (const [module, name] of readPython(code).imports) {
    if (own.has(module)) expect(own.get(module)).toContain(name);
  }
});
