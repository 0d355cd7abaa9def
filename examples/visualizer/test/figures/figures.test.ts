// What all figures have in common: their first pictures are files, and each is small.

import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { firstPicture } from "../../scripts/firstPicture";
import { staticPictures } from "../../scripts/staticPictures";
import { valueTables } from "../../scripts/valueTables";
import { withTables } from "../../scripts/withTables";
import { FIGURES } from "../../src/figures/figures";

const page = new URL("../../", import.meta.url);
const sources = new URL("src/", page);
const html = readFileSync(new URL("index.html", page), "utf8");
const names = Object.keys(FIGURES);
const pictures = await staticPictures(sources);

test.each(names)("the first picture of %s is what the figure computes", (name) => {
  const file = readFileSync(new URL(`figures/${name}/picture.svg`, sources), "utf8");
  expect(file).toBe(pictures[name]); // node examples/visualizer/scripts/figures.mjs writes it
});

test("the picture without scripts is that of the recording, in its size, with words for it", () => {
  const [, alt = ""] = /recorded\/he\.svg"[^>]*alt="([^"]*)"/.exec(html) ?? [];
  const [, size = ""] = /recorded\/he\.svg"\s+(width="\d+"\s+height="\d+")/.exec(html) ?? [];
  const files = Object.entries(firstPicture(sources));
  expect(files.map(([name]) => name)).toEqual(["he.svg", "he-dark.svg"]);
  for (const [name, svg] of files) {
    expect(readFileSync(new URL(`recorded/${name}`, sources), "utf8")).toBe(svg);
    expect(svg).toContain(size.replace(/\s+/, " "));
    for (const [words = ""] of alt.matchAll(/\w+ \([\d.]+\)/g)) {
      expect(svg).toContain(`“${words.replace(" ", "” ")}`);
    }
  }
});

test("the tables of the page have what the figures compute", async () => {
  expect(html.match(/data-values="[\w-]+"/g)).toHaveLength(Object.keys(await valueTables()).length);
  expect(await withTables(html)).toBe(html); // written by the same script
});

test.each(names)("the page has %s once, with its picture in its size, and words for it", (name) => {
  const [figure = ""] = html.match(new RegExp(`data-figure="${name}"[\\s\\S]*?</figure>`)) ?? [];
  const [, height] = /viewBox="0 0 340 (\d+)"/.exec(pictures[name] ?? "") ?? [];
  expect(html.split(`data-figure="${name}"`)).toHaveLength(2);
  expect(figure).toContain(`src="/src/figures/${name}/picture.svg"`);
  expect(figure).toMatch(new RegExp(`width="340"\\s+height="${height}"\\s+loading="lazy"`));
  expect(figure).toMatch(/alt="[^"]{20,}"/);
  expect(figure).toMatch(/<figcaption>[^<]{20,}/);
});

test.each(names)("the words for %s have no number that its picture does not have", (name) => {
  const [, alt = ""] =
    html.match(new RegExp(`src/figures/${name}/picture.svg"[\\s\\S]*?alt="([^"]*)"`)) ?? [];
  const numbers = alt.match(/\d+\.\d+/g) ?? [];
  const texts = (pictures[name] ?? "").replace(/<style>.*?<\/style>|<[^>]*>/g, " ");
  for (const number of numbers) expect(texts).toContain(number);
});

/** The files that a built file imports before it runs, itself among them. */
function imported(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || file.startsWith("first-") || file.startsWith("index-")) return found;
  found.add(file);
  const code = readFileSync(new URL(`dist/assets/${file}`, page), "utf8");
  for (const [, path] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
    imported(path!, found);
  }
  return found;
}

test.each(names)("%s takes at most 10 kB, gzipped, beside what the page has anyway", (name) => {
  const files = readdirSync(new URL("dist/assets/", page));
  const entry = files.find((file) => file.startsWith(`${name}Figure-`) && file.endsWith(".js"));
  const sizes = [...imported(entry!)].map(
    (file) => gzipSync(readFileSync(new URL(`dist/assets/${file}`, page))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size);
  expect(total).toBeGreaterThan(500);
  expect(total).toBeLessThan(10_000);
});
