import { afterEach, describe, expect, test, vi } from "vitest";
import type { Platform } from "../../src/workers/internal/platform.js";
import { startPool } from "../../src/workers/startPool.js";
import { startWorkers } from "../../src/workers.js";
import { MESSAGE_FORM } from "../helpers/refusals.js";
import { revoked } from "../helpers/unreadable.js";
import { inProcess } from "./helpers/inProcess.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("startPool(platform) starts as many threads as there are processors", async () => {
  const platform = inProcess(3);
  const pool = await startPool(platform);
  expect([pool.count, platform.running()]).toEqual([3, 3]);
  pool.release();
});

test("startPool(platform) starts no more than 8 threads unless asked for", async () => {
  const platform = inProcess(64);
  for (const [options, count] of [
    [{}, 8],
    [{ count: 9 }, 9],
  ] as const) {
    const pool = await startPool(platform, options);
    expect(pool.count).toBe(count);
    pool.release();
  }
});

describe("startPool(platform, options) refuses", () => {
  test.each([
    ["no options", null, "TypeError: startWorkers: options must be an object, got null"],
    [
      "no threads",
      { count: 0 },
      "RangeError: startWorkers: count must be a whole number from 1 up, got 0",
    ],
    [
      "half a thread",
      { count: 0.5 },
      "RangeError: startWorkers: count must be a whole number from 1 up, got 0.5",
    ],
    [
      "a billion threads",
      { count: 1e9 },
      "RangeError: startWorkers: count must be at most 1024, got 1000000000",
    ],
    [
      "an address of no kind",
      { url: 5 },
      "TypeError: startWorkers: url must be an address, got number",
    ],
    [
      "an address that cannot be read",
      { url: revoked({}) },
      "TypeError: startWorkers: url must be an address, got a value that cannot be read",
    ],
  ])("%s", async (_, options, message) => {
    const platform = inProcess();
    // @ts-expect-error wrong on purpose
    await expect(startPool(platform, options).catch(String)).resolves.toBe(message);
    expect(message).toMatch(MESSAGE_FORM);
    expect(platform.running()).toBe(0);
  });
});

test.each(["worker.js", new URL("https://a.page/worker.js")])(
  "startPool(platform, { url: %s }) starts each thread from there",
  async (url) => {
    const platform = inProcess(2);
    const started: unknown[] = [];
    const startThread: Platform["startThread"] = (events, script) => {
      started.push(script);
      return platform.startThread(events);
    };
    const pool = await startPool({ ...platform, startThread }, { url });
    expect(started).toEqual([String(url), String(url)]);
    pool.release();
  },
);

test("startWorkers() in a page without shared memory says what to do", async () => {
  vi.stubGlobal("SharedArrayBuffer", undefined);
  await expect(startWorkers({ count: 1 })).rejects.toThrow(
    new Error(
      "startWorkers: the page must be served with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or use attention-core/simd, got no SharedArrayBuffer",
    ),
  );
});

test("startPool(platform) whose worker ends before it is ready ends the others", async () => {
  const platform = inProcess();
  const starting = startPool(platform);
  platform.fail(1, "Error: Cannot find module");
  await expect(starting).rejects.toThrow(
    new Error("startWorkers: every worker must start, got Error: Cannot find module"),
  );
  expect(platform.running()).toBe(0);
});

test("startPool(platform) where the second thread is not allowed ends the first", async () => {
  const platform = inProcess();
  const starting = startPool({
    ...platform,
    startThread(events) {
      if (platform.running() === 1) throw new Error("not allowed");
      return platform.startThread(events);
    },
  });
  await expect(starting).rejects.toThrow(
    new Error("startWorkers: every worker must start, got Error: not allowed"),
  );
  expect(platform.running()).toBe(0);
});

test("startPool(platform) hands on what the platform says in our words, with the engine's as the cause", async () => {
  const cause = new Error("SecurityError");
  const told = new Error("startWorkers: url must be of the page's own site, got another", {
    cause,
  });
  const startThread = () => {
    throw told;
  };
  await expect(startPool({ ...inProcess(), startThread })).rejects.toBe(told);
});

test("startPool(platform) where no thread is allowed rejects with an error that says so", async () => {
  const startThread = () => {
    throw new Error("not allowed");
  };
  await expect(startPool({ ...inProcess(), startThread })).rejects.toThrow(
    new Error("startWorkers: every worker must start, got Error: not allowed"),
  );
});
