// How long the inspector takes to show a large file in Chromium, how long its longest task is, and how much
// memory the page has after it: npm run build, then npm run test:large, or here node openInBrowser.mjs FILE ….
// Without a file, 12 layers × 12 heads × 512² weights in float16, 75 MB; then what is over a limit fails.
// A task is measured by what its thread worked, since a busy machine makes it wait in between.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium, findChromium } from "../../../scripts/chromium.mjs";

const TOKENS = 512;
const MATRICES = 12 * 12;
const MOST_MS_TO_SHOW = 1500;
const MOST_MS_OF_A_TASK = 100;
const MOST_MEMORY_OF_THE_FILE = 2;
const script = fileURLToPath(
  new URL("../../attention-widget/dist/attention-inspector.global.js", import.meta.url),
);

/** A .npy file of uniform causal attention: every row is 1 over how many keys it has. */
function largeFile() {
  const header = `{'descr': '<f2', 'fortran_order': False, 'shape': (12, 12, ${TOKENS}, ${TOKENS}), }`;
  const begin = Buffer.from(`\x93NUMPY\x01\x00\x76\x00${header.padEnd(117)}\n`, "latin1");
  const matrix = new Uint16Array(TOKENS * TOKENS);
  for (let row = 0; row < TOKENS; row++) {
    const [bits] = new Uint32Array(Float32Array.of(1 / (row + 1)).buffer);
    const half = (((bits >>> 23) - 112) << 10) | ((bits >>> 13) & 0x3ff); // float16 by its bits, cut off
    matrix.fill(half, row * TOKENS, row * TOKENS + row + 1);
  }
  return Buffer.concat([begin, ...Array(MATRICES).fill(Buffer.from(matrix.buffer))]);
}

/** Marks when a file is chosen, and when it is on the screen. Runs in the page. */
function markTimes() {
  const { shadowRoot } = document.querySelector("attention-heatmap");
  const input = shadowRoot.querySelector("input[type=file]");
  input.addEventListener("change", () => performance.mark("chosen"), { capture: true });
  const observer = new MutationObserver(() => {
    if (shadowRoot.querySelector(".open-choices") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("shown")));
  });
  observer.observe(shadowRoot, { childList: true, subtree: true });
}

/** Opens one file in a browser of its own. */
async function measure(path, folder) {
  const page = join(folder, "page.html");
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><script src="${pathToFileURL(script)}"></script><attention-heatmap></attention-heatmap>`,
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, "--enable-precise-memory-info"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.evaluate(markTimes);
    await browser.startTracing(tab, { categories: ["toplevel", "blink.user_timing"] });
    await tab.locator("attention-heatmap input[type=file]").setInputFiles(path);
    await tab.waitForTimeout(5000); // and what is drawn later
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const timeOf = (name) => traceEvents.find((event) => event.name === name);
    const [chosen, shown] = [timeOf("chosen"), timeOf("shown")];
    if (shown === undefined) throw new Error(`${path} was not shown within 5 s`);
    const tasks = traceEvents.filter(
      ({ name, pid, tid, ts }) =>
        name.endsWith("RunTask") && pid === chosen.pid && tid === chosen.tid && ts > chosen.ts,
    );
    const client = await tab.context().newCDPSession(tab);
    await client.send("HeapProfiler.collectGarbage");
    const memory = await tab.evaluate(() => performance.memory.usedJSHeapSize);
    return {
      file: basename(path),
      megabytes: statSync(path).size / 1e6,
      shownAfterMs: (shown.ts - chosen.ts) / 1000,
      longestTaskMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
      memoryMegabytes: memory / 1e6,
    };
  } finally {
    await browser.close();
  }
}

await ensureChromium();
const files = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "attention-"));
const made = join(folder, "float16.npy");
if (files.length === 0) writeFileSync(made, largeFile());
console.log("| file | MB | shown after, ms | longest task, ms | heap, MB |");
console.log("| --- | --: | --: | --: | --: |");
for (const path of files.length === 0 ? [made] : files) {
  const { file, ...numbers } = await measure(path, folder);
  console.log(`| ${[file, ...Object.values(numbers).map((n) => n.toFixed(0))].join(" | ")} |`);
  const { megabytes, shownAfterMs, longestTaskMs, memoryMegabytes } = numbers;
  const isOver =
    shownAfterMs > MOST_MS_TO_SHOW ||
    longestTaskMs > MOST_MS_OF_A_TASK ||
    memoryMegabytes > MOST_MEMORY_OF_THE_FILE * megabytes;
  if (files.length === 0 && isOver) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
