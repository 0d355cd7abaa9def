// The address of the playground, and the links of the guides to states of it and of the visualizer.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAddress as readVisualizer } from "../../../examples/visualizer/src/address/readAddress.js";
import { root } from "../../../scripts/run.mjs";
import { type PlaygroundState, readAddress, writeAddress } from "../playground/address.js";

const shown: PlaygroundState[] = [
  { options: {}, data: "" },
  { options: { text: "a & b = “c” + 100 %", heads: 8, head: 4, causal: true }, data: "" },
  { options: { select: "it > cat", caption: "Zwei\nZeilen", theme: "dark" }, data: "" },
  { options: { settings: { view: "lines", experiment: { temperature: 0.5 } } }, data: "" },
  { options: {}, data: '{"tokens":["a"],"attentions":[[[[1]]]]}' },
];

test.each(shown)("readAddress(writeAddress(%j)) is the same", (one) => {
  expect(readAddress(`#${writeAddress(one)}`)).toEqual({ kind: "state", state: one });
});

test.each([
  "#text=cut+off",
  "#heads=9&v=1",
  "#heads=1e1&v=1",
  "#stage=softmax&v=1",
  "#causal=no&v=1",
  "#settings=%5B%5D&v=1",
  "#settings={&v=1",
  "#__proto__=1&v=1",
  "#text=a&v=1x",
])("readAddress(%j) is damaged", (hash) => {
  expect(readAddress(hash)).toEqual({ kind: "refused", because: "damaged" });
});

test("readAddress refuses an address of another version as outdated", () => {
  expect(readAddress("#text=a&v=2")).toEqual({ kind: "refused", because: "outdated" });
});

test("readAddress of a place in the page asks for nothing", () => {
  expect(readAddress("#playground")).toEqual({ kind: "none" });
});

test("writeAddress writes nothing that is too long for a messenger", () => {
  expect(writeAddress({ options: {}, data: "1".repeat(4000) })).toBeUndefined();
});

const guides = readdirSync(`${root}docs`)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(`${root}docs/${name}`, "utf8"));
const states = guides.flatMap((text) =>
  [...text.matchAll(/\/visualizer\/(#[^)\s]*=[^)\s]*)/g)].map(([, hash = ""]) => hash),
);

test("the guides link to states of the visualizer", () => {
  expect(states.length).toBeGreaterThan(5);
});

test.each(states)("%s is a state of the visualizer", (hash) => {
  expect(readVisualizer(hash).kind).toBe("state");
});
