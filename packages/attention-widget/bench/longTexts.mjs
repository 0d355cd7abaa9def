// How long the inspector takes for a long text in Chromium until it is drawn, with all that is computed for it, and
// what the longest task is, each at its own step:
// npm run build, then npm run test:large, or here node longTexts.mjs [TOKENS …]; 1,024 and 2,048 tokens × 12 heads
// when left out. At 2,048 tokens, a step over its limit fails; of a task, what its thread worked is judged.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { chromiumArguments, ensureChromium, findChromium } from "../../../scripts/chromium.mjs";

const HEADS = 12;
const LIMITED_TOKENS = 2048;

/** The most that a step may take at {@link LIMITED_TOKENS}, in ms: until it is drawn, and in one task. */
const LIMIT = { drawn: 1500, task: 100 };

/** The first picture may take longer. */
const OPEN_MS = 2000;

const script = fileURLToPath(new URL("../dist/attention-inspector.global.js", import.meta.url));

/** Runs in the page: one layer of causal heads, each with a period of its own, and vectors of 64 numbers. */
function makeTrace([tokens, heads]) {
  const vectors = () => {
    const data = Float32Array.from({ length: heads * tokens * 64 }, (_, i) => Math.sin(i));
    return { shape: [heads, tokens, 64], data };
  };
  const weights = new Float32Array(heads * tokens * tokens);
  for (let head = 0; head < heads; head++) {
    for (let query = 0; query < tokens; query++) {
      const row = weights.subarray((head * tokens + query) * tokens).subarray(0, query + 1);
      for (let key = 0; key <= query; key++) row[key] = 1 / (1 + ((query - key) % (head + 3)));
      const sum = row.reduce((before, weight) => before + weight, 0);
      for (let key = 0; key <= query; key++) row[key] /= sum;
    }
  }
  const names = Array.from({ length: tokens }, (_, i) => `token${i}`);
  const headLabels = Array.from({ length: heads }, (_, head) => `head ${head}`);
  const layer = {
    label: "layer 0",
    headLabels,
    weights: { shape: [heads, tokens, tokens], data: weights },
  };
  const stages = { queries: vectors(), keys: vectors(), values: vectors() };
  const source = { kind: "imported", label: "a long text" };
  const trace = { source, queryTokens: names, keyTokens: names, layers: [{ ...layer, ...stages }] };
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
  Object.assign(window, { trace, tasks });
}

/** What a user does, each after the one before; run in the page. */
const STEPS = {
  open: () => {
    const options = { trace: window.trace, settings: { view: "matrix" } };
    window.heatmap = window.AttentionWidget.mount(document.body, options);
  },
  hover: () => {
    const grid = window.heatmap.element.shadowRoot.querySelector("[role=grid]");
    const { left, top, width, height } = grid.getBoundingClientRect();
    const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 3 };
    grid.dispatchEvent(new PointerEvent("pointermove", at));
  },
  "selected row": () => window.heatmap.update({ selection: { query: 1500, key: null } }),
  "both directions": () => window.heatmap.update({ settings: { direction: "both" } }),
  "colours by row": () => window.heatmap.update({ settings: { colorScale: "row" } }),
  lines: () => {
    const settings = { view: "lines", colorScale: "linear", direction: "out" };
    window.heatmap.update({ selection: null, settings });
  },
  "lines in both directions": () => window.heatmap.update({ settings: { direction: "both" } }),
  "row of lines": () => window.heatmap.update({ selection: { query: 1700, key: null } }),
  arcs: () => {
    window.heatmap.update({ selection: null, settings: { view: "arcs", direction: "out" } });
  },
  "arcs in both directions": () => window.heatmap.update({ settings: { direction: "both" } }),
  "row of arcs": () => window.heatmap.update({ selection: { query: 900, key: null } }),
  metric: () => {
    const settings = { view: "matrix", direction: "out", metric: "entropy" };
    window.heatmap.update({ selection: null, settings });
  },
  zoom: () => {
    const { shadowRoot } = window.heatmap.element;
    shadowRoot.querySelector(".zoom").click();
  },
  experiment: () => {
    const { experiment } = window.heatmap.getState().settings;
    window.heatmap.update({ settings: { experiment: { ...experiment, temperature: 2 } } });
  },
  "head under it": () => window.heatmap.update({ head: 5 }),
  "no experiment": () => {
    const { experiment } = window.heatmap.getState().settings;
    window.heatmap.update({ settings: { experiment: { ...experiment, temperature: 1 } } });
  },
  valueNorms: () => window.heatmap.update({ settings: { weighting: "valueNorms" } }),
  weights: () => window.heatmap.update({ settings: { weighting: "weights" } }),
  "combined heads": () => {
    const combinedHeads = [1, 2, 3].map((head) => ({ layer: 0, head }));
    window.heatmap.update({ settings: { combinedHeads, combination: "heads" } });
  },
  "one head": () => window.heatmap.update({ settings: { combinedHeads: [] } }),
  rollout: () => window.heatmap.update({ settings: { hasRollout: true, combination: "rollout" } }),
  "no rollout": () => {
    window.heatmap.update({ settings: { hasRollout: false, combination: null } });
  },
  numbers: () => {
    const { shadowRoot } = window.heatmap.element;
    shadowRoot.querySelector(".as-table summary").click();
  },
  "table of commas": () => void window.heatmap.toCSV(),
  threshold: () => window.heatmap.update({ settings: { threshold: { by: "mass", at: 0.9 } } }),
  "excluded key": () => {
    const settings = { threshold: null, excludedKeys: [3], exclusion: "renormalized" };
    window.heatmap.update({ settings });
  },
  search: () => {
    const field = window.heatmap.element.shadowRoot.querySelector("[type=search]");
    field.value = "token1000";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  },
};

/** Whether a step, or its longest task by what its thread worked, took longer than {@link LIMIT} allows. */
function isOverLimit(step, drawn, task) {
  return drawn > (step === "open" ? OPEN_MS : LIMIT.drawn) || task > LIMIT.task;
}

async function measure(tokens, folder) {
  const page = join(folder, "page.html");
  const head = `<!doctype html><meta charset="utf-8"><script src="${pathToFileURL(script)}"></script>`;
  writeFileSync(page, head);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: chromiumArguments,
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    await tab.evaluate(makeTrace, [tokens, HEADS]);
    await tab.waitForTimeout(500);
    const devtools = await tab.context().newCDPSession(tab);
    for (const [name, step] of Object.entries(STEPS)) {
      const endTrace = await beginTrace(devtools);
      const begin = await tab.evaluate(() => performance.now());
      const drawn = await tab.evaluate(`(async () => {
        const begin = performance.now();
        (${step})();
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await frame();
        while (window.heatmap.element.shadowRoot.querySelector("progress")) await frame();
        return performance.now() - begin;
      })()`);
      await tab.waitForTimeout(2000); // what is drawn later
      const cpu = await endTrace();
      const longest = await tab.evaluate((from) => {
        const after = window.tasks.filter(({ startTime }) => startTime >= from - 1);
        return Math.max(0, ...after.map(({ duration }) => duration));
      }, begin);
      if (cpu.length === 0) throw new Error("the browser recorded no time of a task");
      const task = Math.max(...cpu);
      const times = [drawn, longest, task].map((time) => time.toFixed(0));
      console.log(`| ${[tokens, name, ...times].join(" | ")} |`);
      if (tokens === LIMITED_TOKENS && isOverLimit(name, drawn, task)) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

/**
 * Begins to trace the tasks of the page.
 *
 * @returns what ends it: the time of each on the processor in ms, which other programs do not lengthen
 */
async function beginTrace(devtools) {
  const events = [];
  const add = ({ value }) => events.push(...value);
  devtools.on("Tracing.dataCollected", add);
  const traceConfig = { includedCategories: ["toplevel", "__metadata"], excludedCategories: ["*"] };
  await devtools.send("Tracing.start", { traceConfig, transferMode: "ReportEvents" });
  return async () => {
    const ended = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
    await devtools.send("Tracing.end");
    await ended;
    devtools.off("Tracing.dataCollected", add);
    const place = ({ pid, tid }) => `${pid} ${tid}`;
    const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
    const main = new Set(events.filter(isMain).map(place));
    const tasks = events.filter((event) => main.has(place(event)) && /RunTask/.test(event.name));
    return tasks.flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  };
}

await ensureChromium();
const folder = mkdtempSync(join(tmpdir(), "attention-"));
console.log("| tokens | step | drawn after, ms | longest task, ms | longest on the CPU, ms |");
console.log("| --: | --- | --: | --: | --: |");
const asked = process.argv.slice(2).map(Number);
for (const tokens of asked.length === 0 ? [1024, 2048] : asked) await measure(tokens, folder);
rmSync(folder, { recursive: true });
