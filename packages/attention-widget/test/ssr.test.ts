import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);

/** Every entry of the package, by the name of its file. */
const ENTRIES = readdirSync(src)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => file.slice(0, -".ts".length));

/** The names that the source of an entry exports, besides types. */
function exportsOf(entry: string): readonly string[] {
  const source = readFileSync(new URL(`${entry}.ts`, src), "utf8");
  const found = source.matchAll(/^export (default|(?:class|function) \w+|\{[^}]*\})/gm);
  return [...found].flatMap(([, exported = ""]) =>
    exported
      .replace(/[{}]|^(class|function) /g, "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => name.replace(/^.* as /, "")),
  );
}

test("these tests run where there is no page", () => {
  expect(typeof document).toBe("undefined");
  expect(typeof customElements).toBe("undefined");
  expect(typeof HTMLElement).toBe("undefined");
});

/** Hundreds of files are transformed first; the runs beside this one may take the processor meanwhile. */
const TIMEOUT = 30_000; // ms

test.for(ENTRIES)(
  "importing %s needs no page, and gives what it exports",
  { timeout: TIMEOUT },
  async (entry) => {
    const module: object = await import(`../src/${entry}.ts`);
    expect(Object.keys(module).sort()).toEqual([...exportsOf(entry)].sort());
    expect(Object.values(module)).not.toContain(undefined);
  },
);

test("the entries are found, and what they export", () => {
  expect(ENTRIES).toEqual(expect.arrayContaining(["index", "reactInspector", "inspectorGlobal"]));
  expect(exportsOf("anywidget")).toEqual(["default"]);
  expect(exportsOf("inspector")).toContain("mount");
});

test("define() without a page does nothing", async () => {
  const { define } = await import("../src/host/tag/define.js");
  expect(() => define()).not.toThrow();
  expect(() => define("other-heatmap")).not.toThrow();
});

test("handBuiltSource() computes without a page", async () => {
  const { handBuiltSource } = await import("../src/index.js");
  const settings = { heads: 2, causal: true };
  const { signal } = new AbortController();
  const trace = await handBuiltSource().trace("one two", settings, signal);
  expect(trace.layers[0]?.weights.shape).toEqual([2, 2, 2]);
});
