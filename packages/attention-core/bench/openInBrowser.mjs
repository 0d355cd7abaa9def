// How long the inspector takes to show a large file in Chromium, what the longest task is, and how much
// memory the page has after it: npm run build, then here node openInBrowser.mjs [FILE …];
// without a file, 12 layers × 12 heads × 512² weights in float16, 75 MB.
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, findChromium } from "../../../scripts/chromium.mjs";

const TOKENS = 512;
const MATRICES = 12 * 12;
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
    const picker = tab.locator("attention-heatmap input[type=file]");
    await tab.evaluate(() => {
      const tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
        type: "longtask",
      });
      const input = document
        .querySelector("attention-heatmap")
        .shadowRoot.querySelector("input[type=file]");
      Object.assign(window, { tasks, begin: 0 });
      input.addEventListener(
        "change",
        () => {
          window.begin = performance.now();
        },
        { capture: true },
      );
    });
    await picker.setInputFiles(path);
    await tab.locator("attention-heatmap .open-choices").waitFor();
    const first = await tab.evaluate(() => performance.now() - window.begin);
    await tab.waitForTimeout(3000); // what is drawn later
    const [longest, count] = await tab.evaluate(() => {
      const after = window.tasks.filter(({ startTime }) => startTime >= window.begin);
      return [Math.max(0, ...after.map(({ duration }) => duration)), after.length];
    });
    const client = await tab.context().newCDPSession(tab);
    await client.send("HeapProfiler.collectGarbage");
    const memory = await tab.evaluate(() => performance.memory.usedJSHeapSize);
    const megabytes = [statSync(path).size, memory].map((bytes) => (bytes / 1e6).toFixed(0));
    return `| ${[basename(path), megabytes[0], first.toFixed(0), longest.toFixed(0), count, megabytes[1]].join(" | ")} |`;
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "attention-"));
const made = join(folder, "float16.npy");
if (process.argv.length === 2) writeFileSync(made, largeFile());
console.log("| file | MB | shown after, ms | longest task, ms | tasks over 50 ms | heap, MB |");
console.log("| --- | --: | --: | --: | --: | --: |");
for (const path of process.argv.length === 2 ? [made] : process.argv.slice(2)) {
  console.log(await measure(path, folder));
}
rmSync(folder, { recursive: true });
