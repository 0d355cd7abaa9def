// What the build of the site does to guides and pages.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedFiles } from "../../../scripts/release/published.mjs";
import { asSitePage } from "../asSitePage.mjs";
import { brokenLinks } from "../brokenLinks.mjs";
import { expand } from "../markdown/expand.mjs";
import { withHeatmaps } from "../theme/withHeatmaps.mjs";
import { withPageFacts } from "../theme/withPageFacts.mjs";

test("brokenLinks(dist) names links to missing files and places, and no other", () => {
  const dist = `${mkdtempSync(join(tmpdir(), "attention-site-"))}/`;
  mkdirSync(`${dist}guides`);
  writeFileSync(`${dist}index.html`, '<h1 id="top"></h1><a href="guides/a.html#here">a</a>');
  const good = ["../index.html#top", "#here", "https://example.org", "../index.html#text=a&v=1"];
  const bad = ["../missing.html", "../index.html#bottom", "#there"];
  const links = [...good, ...bad].map((link) => `<a href="${link}">link</a>`);
  writeFileSync(`${dist}guides/a.html`, `<p id="here">${links.join("")}</p>`);
  expect(brokenLinks(dist)).toEqual(bad.map((link) => `guides/a.html: ${link}`));
  rmSync(dist, { recursive: true });
});

test("asSitePage(html) leads to the guides and the parts of the site, and leaves other links alone", () => {
  const visualizer = readFileSync(
    new URL("../../../examples/visualizer/index.html", import.meta.url),
    "utf8",
  );
  const page = asSitePage(visualizer);
  expect(page).not.toContain("/blob/main/docs/");
  for (const name of ["maths-from-zero", "why-scores-are-scaled", "inspector", "glossary"]) {
    expect(page).toContain(`href="../guides/${name}.html"`);
  }
  const footer = /<footer class="page-footer">[\s\S]*<\/footer>/.exec(page)?.[0];
  expect(footer).toContain(
    '<a href="../index.html">Home</a> · <a href="../guides/quick-start.html">',
  );
  expect(footer).toContain('<a href="../playground.html">Playground</a>');
  expect(footer).toContain('<a href="../gallery.html">Gallery</a>');
  const other =
    '<a href="https://github.com/attention-visualizer/attention-visualizer/blob/main/docs/none.md">';
  expect(asSitePage(`${other}<footer></footer>`)).toContain(other);
  expect(() => asSitePage("<p></p>")).toThrow("must have a footer");
});

test("expand(markdown) takes measurements from the benchmarks", () => {
  const table = expand("<!-- measurements: attention 12 × 128 × 64 -->");
  expect(table).toMatch(
    /^\| attention 12\u00a0×\u00a0128\u00a0×\u00a064 \| attention-core \| [\d.]+ \| 1.00 \|$/m,
  );
  expect(table).not.toContain("causal");
  expect(() => expand("<!-- measurements: attention 1 × 2 × 3 -->")).toThrow("must measure");
});

test("expand(markdown) takes budgets from the size limits", () => {
  const table = expand("<!-- budgets: attention-core, softmax alone -->");
  expect(table).toMatch(/^\| attention-core, softmax alone \| [\d.]+ kB \|$/m);
  expect(() => expand("<!-- budgets: something else -->")).toThrow("must have");
});

test("expand(markdown) writes tags with the hashes of the files", () => {
  const block = expand("<!-- tags: attention-widget.global.js -->");
  expect(block).toMatch(
    /^ {2}src=".*attention-widget@\d+\.\d+\.\d+\/dist\/attention-widget\.global\.js"$/m,
  );
  const { hashes } = publishedFiles("attention-widget");
  expect(block).toContain(`integrity="${hashes["attention-widget.global.js"]}"`);
  expect(() => expand("<!-- tags: other.js -->")).toThrow("must have");
});

test("expand(markdown) shows a picture of the gallery with the code that makes it", () => {
  const entry = expand("<!-- gallery: lines -->");
  expect(entry).toMatch(/!\[Tokens in two columns; .*\]\(media\/lines\.webp\)/);
  expect(entry).toContain('<attention-heatmap heads="8" head="4" select="it" view="lines">');
  expect(entry).toContain("playground.html#heads=8&head=4&select=it&settings=");
  expect(() => expand("<!-- gallery: nothing -->")).toThrow("must take");
});

test("withHeatmaps(html, address) puts pictures into empty tags, and the script that replaces them", () => {
  const tag = '<attention-heatmap text="to be &amp; not" select="be"></attention-heatmap>';
  const page = withHeatmaps(`<head></head><p>${tag}</p>`, "guides/a.html");
  expect(page).toContain('src="../assets/attention-widget.global.js"');
  expect(page.match(/<svg/g)).toHaveLength(2); // light and dark
  expect(page).toContain("“be” attends most to");
  expect(page).not.toContain("<p><attention-heatmap");
  const inspector = '<head></head><attention-heatmap view="arcs" select="it"></attention-heatmap>';
  const arcs = withHeatmaps(inspector, "a.html");
  expect(arcs).toContain('src="assets/attention-inspector.global.js"');
  expect(arcs).toContain("<path"); // of the picture
  expect(withHeatmaps("<head></head>", "a.html")).toBe("<head></head>");
});

test("withPageFacts(html, address) leads links to the site itself there", () => {
  const link = 'href="https://attention-visualizer.github.io/attention-visualizer/visualizer/#v=1"';
  expect(withPageFacts(`<a ${link}>`, "guides/teach.html")).toBe(
    '<a href="../visualizer/index.html#v=1">',
  );
});
