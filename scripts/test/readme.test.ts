// Whatever a README or a guide shows works as pasted, against what npm and the CDN would serve.

import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { packageNames } from "../packageNames.mjs";
import { root } from "../run.mjs";
import { heatmapIsDrawn, launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { expectHeatmap } from "./expectHeatmap.js";
import { oneLine, promisedOutput, type ReadmeBlock, readmeBlocks } from "./readmeBlocks.js";
import { runModule } from "./runModule.js";

const install = inject("install");
const readmes = ["README.md", ...packageNames.map((name) => `packages/${name}/README.md`)];
const guides = readdirSync(`${root}docs`).filter((name) => name.endsWith(".md"));

/** Their code is that of the examples, or is made for them; a glossary has none. */
const withoutCode = ["embed-anywhere", "gallery", "glossary", "playground"].map(
  (name) => `docs/${name}.md`,
);

const isScript = ({ language }: ReadmeBlock) => /^(ts|js|mjs)$/.test(language);
const isComponent = ({ language }: ReadmeBlock) => language === "tsx";
const needsPage = ({ code }: ReadmeBlock) =>
  /\bdocument\b|["']attention-widget(?!\/static)/.test(code);
const needsClone = ({ code }: ReadmeBlock) => code.includes('src="packages/');
const isPage = (block: ReadmeBlock) => block.language === "html" && !needsClone(block);

/** What runs in this file or, of Python, in python.test.ts, and what nobody runs. */
const LANGUAGES = ["ts", "js", "mjs", "tsx", "html", "python", "sh", "json", "text"];

/** Shows the component that a block exports. */
const showLesson = `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { Lesson } from "./Lesson";
  createRoot(document.getElementById("lesson")!).render(createElement(Lesson));`;

/** In the place of packages that npm would have to fetch, with a model of gigabytes. */
const alias = { "@huggingface/transformers": `${root}scripts/test/fakeTransformers.mjs` };

/** A package on the CDN, with or without version and path. */
const cdn = /https:\/\/cdn\.jsdelivr\.net\/npm\/(attention-[a-z]+)(?:@[^/"'\s]+)?(\/[^"'\s]*)?/g;
const integrity = /\s+integrity="[^"]*"/g;
const scriptTag =
  '<script src="https://cdn.jsdelivr.net/npm/attention-widget/dist/attention-widget.global.js"></script>';

/** The block as a page that takes from the installation what it would take from the CDN. */
function asPage(html: string): string {
  const page = /<script(?! type="application\/json")/.test(html) ? html : scriptTag + html;
  return page
    .replaceAll(integrity, "")
    .replaceAll(
      cdn,
      (_, name, path) => `/node_modules/${name}${path ?? `/dist/${name}.global.js`}`,
    );
}

let browser: Awaited<ReturnType<typeof launchChromium>>;

/** What the page of a guide fetches: a file of the kind that the guide's Python writes. */
const attention = {
  format: "attention-trace",
  version: 1,
  source: { kind: "imported", label: "two tokens" },
  queryTokens: ["The", "cat"],
  layers: [
    {
      label: "layer 0",
      headLabels: ["head 0"],
      weights: { shape: [1, 2, 2], type: "float16", data: "ADwAAAA4ADg=" },
    },
  ],
};

beforeAll(async () => {
  writeFileSync(join(install, "attention.json"), JSON.stringify(attention));
  browser = await launchChromium();
});

afterAll(() => browser?.close());

test("the first code of README.md runs as pasted, in a file of a clone that was built", async () => {
  const [{ code } = { code: "" }] = readmeBlocks("README.md");
  const clone = mkdtempSync(join(tmpdir(), "attention-clone-"));
  try {
    symlinkSync(`${root}packages`, join(clone, "packages"), "junction");
    writeFileSync(join(clone, "attention.html"), code);
    const address = pathToFileURL(join(clone, "attention.html")).href;
    const { page, problems } = await openPage(browser, address);
    await heatmapIsDrawn(page);
    expect(await page.locator("attention-heatmap").count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  } finally {
    rmSync(clone, { recursive: true });
  }
});

/** A link that works on npm too: to a file or a folder of the repository. */
const IN_REPOSITORY =
  /^https:\/\/github\.com\/attention-visualizer\/attention-visualizer\/(?:blob|tree)\/main\/([^#]+)/;

/** What links call the headings of a Markdown file. */
function headingsOf(text: string): string[] {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!.toLowerCase());
  return headings.map((heading) => heading.replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"));
}

describe.each([...readmes, ...guides.map((name) => `docs/${name}`)])("%s", (file) => {
  const blocks = readmeBlocks(file);
  const inNode = blocks.filter((block) => isScript(block) && !needsPage(block));
  const inPage = blocks.filter((block) => isScript(block) && needsPage(block));
  const components = blocks.filter(isComponent);
  const pages = blocks.filter(isPage);

  test("shows code, or has that of the examples", () => {
    const isWithout = inNode.length + inPage.length + components.length + pages.length === 0;
    expect(isWithout).toBe(withoutCode.includes(file));
    for (const { language } of blocks) expect(LANGUAGES).toContain(language);
  });

  test("links to files and headings that are there", () => {
    const text = readFileSync(root + file, "utf8");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const local = targets.filter(
      (target) => IN_REPOSITORY.test(target) || !/^https?:/.test(target),
    );
    const broken = local.filter((target) => {
      const [path = "", heading] = target.split("#");
      const [, inRepository] = IN_REPOSITORY.exec(path) ?? [];
      const beside = path === "" ? root + file : join(root, dirname(file), path);
      const linked = inRepository === undefined ? beside : join(root, inRepository);
      if (!existsSync(linked)) return true;
      return heading !== undefined && !headingsOf(readFileSync(linked, "utf8")).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test.each(inNode)("$place runs in Node and prints what it says", ({ code }) => {
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    expect(oneLine(runModule(outputText, install))).toBe(promisedOutput(code));
  });

  test.each(inPage)("$place draws a heatmap in a bundled page", async ({ code, place }) => {
    const ids = [...code.matchAll(/getElementById\("([\w-]+)"\)|["']#([\w-]+)["']/g)];
    const hosts = ids.map(([, byId, bySelector]) => `<div id="${byId ?? bySelector}"></div>`);
    const registers = /attention-widget\/element|\bdefine\(\)/.test(code);
    const body = hosts.join("") + (registers ? "<attention-heatmap></attention-heatmap>" : "");
    const name = place.replace(/\W+/g, "-");
    await expectHeatmap(browser, await buildPage(install, name, { body, code, alias }));
  });

  test.each(components)("$place draws a heatmap, rendered by React", async ({ code, place }) => {
    const page = { body: `<div id="lesson"></div>`, code: showLesson, component: code };
    const name = place.replace(/\W+/g, "-");
    await expectHeatmap(browser, await buildPage(install, name, page));
  });

  test.each(pages)("$place draws a heatmap as a page", async ({ code, place }) => {
    const file = `${place.replace(/\W+/g, "-")}.html`;
    const icon = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">';
    writeFileSync(join(install, file), icon + asPage(code));
    await expectHeatmap(browser, install, file);
  });
});
