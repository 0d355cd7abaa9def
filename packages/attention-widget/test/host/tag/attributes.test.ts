import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAttribute } from "../../../src/host/tag/readAttribute.js";
import { INSPECTOR_ATTRIBUTES, PLAIN_ATTRIBUTES } from "../../../src/settings/attributes.js";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The attributes that the comment of a class describes. */
const describedIn = (file: string) =>
  [...read(`src/host/tag/${file}.ts`).matchAll(/@attr \{[^}]+\} ([\w-]+) -\s/g)].map(
    ([, name]) => name,
  );

const plain = Object.keys(PLAIN_ATTRIBUTES);
const instruments = Object.keys(INSPECTOR_ATTRIBUTES).filter((name) => !plain.includes(name));

test("every attribute is described at its class, in the order of the list", () => {
  expect(describedIn("AttentionHeatmapElement")).toEqual(plain);
  expect(describedIn("AttentionInspectorElement")).toEqual(instruments);
});

test("every attribute is in the README", () => {
  const [line = ""] = read("README.md").match(/^\*\*Options and attributes\*\*.*$/m) ?? [];
  for (const name of plain) expect(line).toContain(`\`${name}\``);
  const [ofInstruments = ""] =
    read("README.md").match(/^The tag also has the attributes .*$/m) ?? [];
  for (const name of instruments) expect(ofInstruments).toContain(`\`${name}\``);
});

/** What the comments of both classes describe by a word of their own. */
const named = (word: string) =>
  ["AttentionHeatmapElement", "AttentionInspectorElement"].flatMap((file) =>
    [...read(`src/host/tag/${file}.ts`).matchAll(new RegExp(`@${word} ([\\w-]+) - `, "g"))].map(
      ([, name = ""]) => name,
    ),
  );

const sources = readdirSync(new URL("../../../src", import.meta.url), {
  recursive: true,
  encoding: "utf8",
}).map((path) => path.replaceAll("\\", "/"));

/** Every text that a pattern finds in the sources with this ending, once. */
const found = (ending: string, pattern: RegExp) => {
  const texts = sources
    .filter((path) => path.endsWith(ending))
    .flatMap((path) => [...read(`src/${path}`).matchAll(pattern)].map(([, text = ""]) => text));
  return [...new Set(texts)].sort();
};

test("every custom property that the style sheets read is described, and in the README", () => {
  const used = found(".css", /var\((--attention-[\w-]+)/g);
  expect(used).toHaveLength(11);
  expect(named("cssprop").sort()).toEqual(used);
  for (const name of used) expect(read("README.md")).toContain(`\`${name}\``);
});

test("every part is described, and in the README", () => {
  const used = found(".tsx", /\bpart="([\w-]+)"/g);
  expect(used.length).toBeGreaterThan(10);
  expect(named("csspart").sort()).toEqual(used);
  const [line = ""] = read("README.md").match(/`::part\(\)` styles .*/) ?? [];
  for (const name of used) expect(line).toContain(`\`${name}\``);
});

describe("readAttribute(attributes, name, text)", () => {
  test.each([
    ["text", "one two", { text: "one two" }],
    ["heads", " 3 ", { heads: 3 }],
    ["heads", "many", { heads: "many" }],
    ["head", "-1", { head: "-1" }],
    ["causal", "", { causal: true }],
    ["causal", "False", { causal: false }],
    ["view", "lines", { settings: { view: "lines" } }],
    ["metric", null, { settings: { metric: null } }],
    ["stage", null, { stage: null }],
    ["unknown", "1", {}],
  ])("reads %s=%j", (name, text, options) => {
    expect(readAttribute(INSPECTOR_ATTRIBUTES, name, text)).toEqual(options);
  });

  test("does not know the attributes of the instruments for the plain tag", () => {
    expect(readAttribute(PLAIN_ATTRIBUTES, "view", "lines")).toEqual({});
  });
});

describe("parse and serialize", () => {
  const values = {
    text: fc.string(),
    heads: fc.nat(),
    head: fc.nat(),
    layer: fc.nat(),
    stage: fc.constantFrom("scores", "weights"),
    theme: fc.constantFrom("auto", "dark"),
    view: fc.constantFrom("matrix", "lines"),
  } as const;

  test.each(Object.entries(values))("%s survives an attribute", (name, value) => {
    const { parse, serialize } = INSPECTOR_ATTRIBUTES[name as keyof typeof values];
    fc.assert(
      fc.property(value as fc.Arbitrary<unknown>, (one) => {
        expect(parse(`${serialize(one)}`)).toBe(one);
      }),
    );
  });

  test("causal is written where it is true, and only there", () => {
    const { serialize } = PLAIN_ATTRIBUTES.causal;
    expect([serialize(true), serialize(false)]).toEqual(["", null]);
  });
});
