// attention-core/workers with real threads, from the packed package: in Node and in a bundled page.

import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium, openPage } from "./browser.js";
import { buildPage } from "./buildPage.js";
import { runModule } from "./runModule.js";
import { serveFolder } from "./serveFolder.js";

const install = inject("install");

/** A module that starts two workers as `pool`. */
const start = `
import { causalMask, fusedAttention, tensor } from "attention-core";
import { loadSimd } from "attention-core/simd";
import { startWorkers } from "attention-core/workers";
const heads = tensor([[[1]], [[2]], [[3]]]);
const pool = await startWorkers({ count: 2 });`;

/** What differs between a pool and one thread, over many shapes and options, as `differences`. */
const compare = `
const some = (shape, seed) => {
  const size = shape.reduce((product, length) => product * length, 1);
  return tensor(Float32Array.from({ length: size }, (_, i) => Math.sin(seed * 12.9898 + i * 78.233)), shape);
};
const simd = await loadSimd();
const differences = [];
const calls = [];
for (const count of [1, 2, 3, 8]) {
  for (const [queries, keys] of [[1, 1], [5, 9], [40, 40], [0, 2]]) {
    const inputs = [some([count, queries, 8], 1), some([count, keys, 8], 2), some([count, keys, 6], 3)];
    const mask = { shape: [count, queries, keys], data: new Uint8Array(count * queries * keys).map((_, i) => i % 3 > 0) };
    for (const options of [{}, { causal: true }, { mask, bias: some([queries, keys], 4) }, { softCap: 2 }]) {
      const expected = simd.fusedAttention(...inputs, options).data;
      calls.push(pool.fusedAttention(...inputs, options).then(({ data }) => {
        const isSame = data.length === expected.length && data.every((entry, i) => entry === expected[i]);
        if (!isSame) differences.push(["fusedAttention", count, queries, keys, Object.keys(options)]);
      }));
    }
    for (const groups of [1, count]) {
      const projections = {
        query: some([4, count * 8], 5), key: some([3, groups * 8], 6), value: some([3, groups * 6], 7),
        output: some([count * 6, 5], 8), valueBias: some([groups * 6], 9), outputBias: some([5], 10),
      };
      const options = { heads: count, keyValueHeads: groups, context: some([keys, 3], 11), mask };
      const expected = simd.fusedMultiHeadAttention(some([queries, 4], 12), projections, options).data;
      calls.push(pool.fusedMultiHeadAttention(some([queries, 4], 12), projections, options).then(({ data }) => {
        const isClose = (entry, i) => Math.abs(entry - expected[i]) <= 1e-6 * Math.max(1, Math.abs(expected[i]));
        const isSame = data.length === expected.length && data.every(isClose);
        if (!isSame) differences.push(["fusedMultiHeadAttention", count, groups, queries, keys]);
      }));
    }
  }
}
await Promise.all(calls);`;

describe("in Node", () => {
  test("the entry exports startWorkers and no other name, as in a page", () => {
    const code = `console.log(Object.keys(await import("attention-core/workers")).join());`;
    expect(runModule(code, install)).toBe("startWorkers\n");
  });

  test("workers give what one thread gives, many calls at once", () => {
    const code = `${start}${compare}
      console.log(calls.length, JSON.stringify(differences), pool.count);
      pool.release();`;
    expect(runModule(code, install)).toBe("96 [] 2\n");
  });

  test("a call that is wrong is refused with the message of one thread", () => {
    const code = `${start}
      const wrong = (functions) => functions(heads, tensor([[[1]]]), heads);
      const messages = [];
      await wrong(pool.fusedAttention).catch((error) => messages.push(String(error)));
      try { wrong(fusedAttention); } catch (error) { messages.push(String(error)); }
      console.log(messages.length, messages[0] === messages[1]);`;
    expect(runModule(code, install)).toBe("2 true\n");
  });

  test("the process ends by itself, released or idle", () => {
    const call = "console.log((await pool.fusedAttention(heads, heads, heads)).data.join());";
    expect(runModule(`${start}${call}pool.release();`, install)).toBe("1,2,3\n");
    expect(runModule(`${start}${call}`, install)).toBe("1,2,3\n");
  });

  test("the process does not end while a call waits", () => {
    const code = `${start}
      pool.fusedAttention(heads, heads, heads).then(({ data }) => console.log(data.join()));`;
    expect(runModule(code, install)).toBe("1,2,3\n");
  });

  test("a call that waits while the pool is released is rejected, and one after it", () => {
    const code = `${start}
      const waiting = pool.fusedAttention(heads, heads, heads).catch(String);
      pool.release();
      console.log(await waiting);
      console.log(await pool.fusedAttention(heads, heads, heads).catch(String));`;
    const error =
      "Error: workers: calls must be made and answered before release(), got one that was not\n";
    expect(runModule(code, install)).toBe(error + error);
  });

  test("a worker that ends rejects the calls that wait, and the process still ends", () => {
    const code = `
      const threads = [];
      process.on("worker", (worker) => threads.push(worker));
      const { startWorkers } = await import("attention-core/workers");
      const { tensor } = await import("attention-core");
      const heads = tensor(new Float32Array(2 * 4000 * 8), [2, 4000, 8]); // long enough to be interrupted
      const pool = await startWorkers({ count: 2 });
      const waiting = pool.fusedAttention(heads, heads, heads).catch(String);
      threads[1].terminate();
      console.log(await waiting);`;
    expect(runModule(code, install)).toBe(
      "Error: workers: every worker must run until release(), got one that ended with code 1\n",
    );
  });

  test("a worker whose script is missing is refused", () => {
    const folder = join(install, "without-worker");
    cpSync(
      join(install, "node_modules", "attention-core"),
      join(folder, "node_modules/attention-core"),
      {
        recursive: true,
      },
    );
    rmSync(join(folder, "node_modules/attention-core/dist/worker-node.js"));
    const code = `
      import { startWorkers } from "attention-core/workers";
      console.log(await startWorkers({ count: 2 }).catch((error) => error.message));`;
    expect(runModule(code, folder)).toMatch(
      /^startWorkers: every worker must start, got Error: Cannot find module .*worker-node\.js/,
    );
  });
});

describe("in a page", () => {
  /** All a page of workers on SIMD needs, and nothing else: no blob:, no data:, nothing evaluated. */
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; img-src data:";
  const isolated = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Content-Security-Policy": policy,
  };
  /** Shows an answer, or the error, where the tests find it. */
  const pageCode = `
    const run = async () => {
      ${start.replace(/^import .*$/gm, "")}${compare}
      pool.release();
      return JSON.stringify([calls.length, differences, pool.count]);
    };
    run().catch(String).then((answer) => { document.body.textContent = answer; });`;
  const imports = start.match(/^import .*$/gm)?.join("\n") ?? "";

  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let dist: string;

  beforeAll(async () => {
    browser = await launchChromium();
    dist = await buildPage(install, "workers", { code: imports + pageCode });
  });

  afterAll(() => browser?.close());

  /** What the page shows in the end. */
  async function answerOf(headers: Readonly<Record<string, string>>): Promise<string> {
    const server = await serveFolder(dist, headers);
    try {
      const { page, problems } = await openPage(browser, server.address);
      await page.waitForFunction(() => document.body.textContent !== "");
      const answer = await page.evaluate(() => document.body.textContent ?? "");
      expect(problems).toEqual([]);
      await page.close();
      return answer;
    } finally {
      await server.close();
    }
  }

  test("workers give what one thread gives, under a strict content security policy", async () => {
    expect(await answerOf(isolated)).toBe("[96,[],2]");
  });

  test("a page that is not cross-origin isolated is told which headers it lacks", async () => {
    expect(await answerOf({})).toBe(
      "Error: startWorkers: the page must be served with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use attention-core/simd, got no SharedArrayBuffer",
    );
  });

  test("a worker that the content security policy does not allow is refused", async () => {
    const headers = {
      ...isolated,
      "Content-Security-Policy": policy.replace("worker-src 'self'", "worker-src 'none'"),
    };
    const server = await serveFolder(dist, headers);
    const { page } = await openPage(browser, server.address);
    await page.waitForFunction(() => document.body.textContent !== "");
    expect(await page.evaluate(() => document.body.textContent)).toContain(
      "startWorkers: every worker must start, got ",
    );
    await server.close();
  });

  test("the bundle for a page has nothing of Node, and the worker is a file of its own", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );
    expect(files.some((name) => /worker/.test(name))).toBe(true);
    for (const name of files) {
      expect(readFileSync(join(dist, name), "utf8")).not.toMatch(
        /node:|worker_threads|worker-node/,
      );
    }
  });
});
