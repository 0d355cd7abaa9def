// Pictures of the files that a heatmap makes, each opened as a reader opens it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toHTML, toSVG } from "attention-widget/static";
import { SENTENCE } from "./gallery/shots.mjs";
import { root } from "./run.mjs";

const SCRIPT = `${root}packages/attention-widget/dist/attention-inspector.global.js`;

/** @typedef {import("playwright").Browser} Browser */
/** @typedef {import("playwright").Page} Page */

/**
 * Takes the pictures.
 *
 * @param {Browser} browser
 * @param {string} folder - where they go
 */
export async function takeFilePictures(browser, folder) {
  const page = await browser.newPage({ viewport: { width: 900, height: 760 } });
  await page.setContent(`<!doctype html><html lang="en"><body></body></html>`);
  await page.addScriptTag({ path: SCRIPT });
  const files = await page.evaluate(async (text) => {
    const { AttentionWidget } = /** @type {any} */ (window); // of the script that was added
    const options = { text, heads: 8, head: 4, select: "it", settings: { view: "matrix" } };
    const heatmap = AttentionWidget.mount(document.body, options);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const png = new Uint8Array(await (await heatmap.toPNG({ scale: 1 })).arrayBuffer());
    const json = await heatmap.toJSON();
    return {
      svg: await heatmap.toSVG(),
      png: [...png],
      csv: await heatmap.toCSV(),
      json: typeof json === "string" ? json : JSON.stringify(json),
    };
  }, SENTENCE);
  writeFileSync(`${folder}file-png.png`, Uint8Array.from(files.png));
  const html = await standalonePage(page);
  await page.close();

  await take(browser, `${folder}file-svg.png`, files.svg);
  const csv = files.csv.split("\n").slice(0, 6).join("\n");
  const json = `${files.json.slice(0, 420)} …`;
  await take(browser, `${folder}file-numbers.png`, `<pre>${csv}</pre><hr><pre>${json}</pre>`);
  const still = { heads: 8, head: 4, select: "it" };
  const table = `<details open><summary>As a table</summary>${toHTML(SENTENCE, still)}</details>`;
  const width = 560;
  await take(browser, `${folder}file-poster.png`, toSVG(SENTENCE, { ...still, width }) + table);
  await take(browser, `${folder}file-page.png`, html, true);
}

/**
 * The page in one file that the Save menu makes.
 *
 * @param {Page} page
 */
async function standalonePage(page) {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "HTML file" }).click();
  return readFile(await (await download).path(), "utf8");
}

/**
 * Opens a file and takes its picture.
 *
 * @param {Browser} browser
 * @param {string} path - of the picture
 * @param {string} content - HTML
 * @param {boolean} [isPage] - whether it is a page, and not a part of one
 */
async function take(browser, path, content, isPage = false) {
  const page = await browser.newPage({ viewport: { width: 760, height: 400 } });
  const style =
    "body{margin:16px;font:15px/1.4 system-ui;background:#fff;color:#112}" +
    "pre{font:12px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}" +
    "table{border-collapse:collapse;font-size:11px}td,th{padding:1px 4px}svg{max-width:100%}";
  const html = isPage
    ? content
    : `<!doctype html><meta charset="utf-8"><style>${style}</style>${content}`;
  const temporary = mkdtempSync(join(tmpdir(), "attention-"));
  const file = join(temporary, "page.html");
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
  await page.waitForTimeout(isPage ? 2000 : 200);
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  await page.close();
  rmSync(temporary, { recursive: true });
  console.log(path.slice(root.length).replace(/png$/, "webp"));
}
