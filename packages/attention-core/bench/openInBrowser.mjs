// How long the inspector takes to show a large file in Chromium, how long its longest task is, how much memory the
// page has after it, and how long it works for a cell under the pointer: npm run build, then npm run test:large, or
// here node openInBrowser.mjs FILE …. Without a file, 12 layers × 12 heads × 512² weights in float16, 75 MB; then what
// is over a limit fails.
// A task is measured by what its thread worked, since a busy machine makes it wait in between.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium, findChromium } from "../../../scripts/chromium.mjs";

const TOKENS = 512;
const MATRICES = 12 * 12;
const HOVERS = 30;
const MAX_MS_TO_SHOW = 1000;
const MAX_MS_OF_A_TASK = 100;
const MAX_MS_OF_A_HOVER = 16; // one frame
const MAX_MEMORY_OF_THE_FILE = 2;
const TRACED = ["toplevel", "blink.user_timing"];
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

/** Marks when the pointer moves over the matrix, and when the page is drawn after it. Runs in the page. */
function markHovers() {
  const { shadowRoot } = document.querySelector("attention-heatmap");
  const markHover = () => {
    performance.mark("hovered");
    requestAnimationFrame(() => setTimeout(() => performance.mark("drawn")));
  };
  shadowRoot.querySelector(".grid").addEventListener("pointermove", markHover, { capture: true });
}

/** Ends the tracing of a browser: its events of a name, and the tasks of the thread of an event. */
async function endTracing(browser) {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const named = (name) => traceEvents.filter((event) => event.name === name);
  const tasksBeside = ({ pid, tid }) => {
    const tasks = traceEvents.filter(
      (event) =>
        event.name.endsWith("RunTask") &&
        event.pid === pid &&
        event.tid === tid &&
        event.tdur !== undefined,
    );
    if (tasks.length === 0) throw new Error("the browser recorded no time of a task");
    return tasks;
  };
  return { named, tasksBeside };
}

/**
 * Moves the pointer over cells of the matrix, from its left edge to its middle in the lower half.
 *
 * @returns the median of what the thread worked from a move until the page was drawn, in ms
 */
async function measureHover(browser, tab) {
  const grid = tab.locator("attention-heatmap .grid");
  await grid.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await grid.boundingBox();
  await tab.evaluate(markHovers);
  await browser.startTracing(tab, { categories: TRACED });
  for (let move = 1; move <= HOVERS; move++) {
    const half = move / (HOVERS + 1) / 2;
    await tab.mouse.move(x + width * half, y + height * (0.5 + half));
    await tab.waitForTimeout(50); // until it is drawn
  }
  const { named, tasksBeside } = await endTracing(browser);
  const [hovers, drawings] = [named("hovered"), named("drawn")];
  if (hovers.length < HOVERS || drawings.length < HOVERS) {
    throw new Error(`not all of ${HOVERS} moves reached the matrix and were drawn`);
  }
  const tasks = tasksBeside(hovers[0]);
  const times = hovers.map((hovered, at) => {
    const drawn = drawings[at];
    const between = tasks.filter(({ ts, dur }) => ts + dur > hovered.ts && ts < drawn.ts);
    return between.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  });
  return times.sort((one, other) => one - other)[HOVERS / 2];
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
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.goto(pathToFileURL(page).href);
    await tab.evaluate(markTimes);
    await browser.startTracing(tab, { categories: TRACED });
    await tab.locator("attention-heatmap input[type=file]").setInputFiles(path);
    await tab.waitForTimeout(5000); // and what is drawn later
    const { named, tasksBeside } = await endTracing(browser);
    const [chosen] = named("chosen");
    const [shown] = named("shown");
    if (shown === undefined) throw new Error(`${path} was not shown within 5 s`);
    const tasks = tasksBeside(chosen).filter(({ ts }) => ts > chosen.ts);
    const client = await tab.context().newCDPSession(tab);
    await client.send("HeapProfiler.collectGarbage");
    const memory = await tab.evaluate(() => performance.memory.usedJSHeapSize);
    const hoverMs = await measureHover(browser, tab);
    return {
      file: basename(path),
      megabytes: statSync(path).size / 1e6,
      shownAfterMs: (shown.ts - chosen.ts) / 1000,
      longestTaskMs: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000,
      memoryMegabytes: memory / 1e6,
      hoverMs,
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
console.log("| file | MB | shown after, ms | longest task, ms | heap, MB | hover, ms |");
console.log("| --- | --: | --: | --: | --: | --: |");
for (const path of files.length === 0 ? [made] : files) {
  const { file, ...numbers } = await measure(path, folder);
  console.log(`| ${[file, ...Object.values(numbers).map((n) => n.toFixed(0))].join(" | ")} |`);
  const { megabytes, shownAfterMs, longestTaskMs, memoryMegabytes, hoverMs } = numbers;
  const isOver =
    shownAfterMs > MAX_MS_TO_SHOW ||
    longestTaskMs > MAX_MS_OF_A_TASK ||
    memoryMegabytes > MAX_MEMORY_OF_THE_FILE * megabytes ||
    hoverMs > MAX_MS_OF_A_HOVER;
  if (files.length === 0 && isOver) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
