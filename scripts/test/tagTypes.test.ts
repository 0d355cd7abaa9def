// The types of the tag that are written by hand, one file for each framework, beside what editors read of it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";

const widget = join(inject("install"), "node_modules/attention-widget");

/** The file of each framework, and the interface of the tag in it. */
const FRAMEWORKS = {
  preact: ["types/preact.d.ts", "PreactHeatmapProps"],
  react: ["dist/react.d.ts", "HeatmapTagProps"],
  solid: ["types/solid.d.ts", "SolidHeatmapProps"],
  svelte: ["types/svelte.d.ts", "SvelteHeatmapProps"],
  vue: ["types/vue.d.ts", "VueHeatmapProps"],
} as const;

const INSPECTOR = "dist/inspector.d.ts";
const files = [INSPECTOR, ...Object.values(FRAMEWORKS).map(([file]) => file)];
// Frameworks that are not installed have no types here; those of the tag do not come from them.
const program = ts.createProgram(
  files.map((file) => join(widget, file)),
  {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  },
);

/** The names of the properties of an interface that a file exports. */
function propertiesOf(file: string, name: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(widget, file));
  const module = source && checker.getSymbolAtLocation(source);
  const exported =
    module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (exported === undefined) throw new Error(`${file} must export ${name}`);
  const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
  const declared = isAlias ? checker.getAliasedSymbol(exported) : exported;
  const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(declared));
  return properties.map((property) => property.name);
}

interface DescribedPart {
  readonly name: string;
}

const [tag] = JSON.parse(readFileSync(join(widget, "custom-elements.json"), "utf8")).modules[0]
  .declarations as {
  readonly attributes: readonly DescribedPart[];
  readonly events: readonly DescribedPart[];
  readonly members: readonly (DescribedPart & { readonly kind: string })[];
}[];
const attributes = tag?.attributes.map(({ name }) => name) ?? [];
const events = tag?.events.map(({ name }) => name) ?? [];
const fields = tag?.members.filter(({ kind }) => kind === "field").map(({ name }) => name) ?? [];

/** `onAttentionFocus` of Vue, `on:attention-focus` of Solid and `onattention-focus` are one event. */
const eventOf = (property: string) =>
  /^on:?attention/i.test(property)
    ? property
        .replace(/^on:?/, "")
        .replace(/^A/, "a")
        .replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    : undefined;

const options = propertiesOf(INSPECTOR, "InspectorTagOptions");

test("what a template may set are the attributes and properties that editors know", () => {
  expect(attributes.length).toBeGreaterThan(10);
  expect([...options].sort()).toEqual([...new Set([...attributes, ...fields])].sort());
});

test.each(Object.entries(FRAMEWORKS))(
  "the types of %s have these, and the events that editors know",
  (_, [file, name]) => {
    const properties = propertiesOf(file, name);
    expect(options.filter((option) => !properties.includes(option))).toEqual([]);
    const found = properties.flatMap((property) => eventOf(property) ?? []);
    expect(found.sort()).toEqual([...events].sort());
  },
);
