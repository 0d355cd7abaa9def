import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { mount } from "../src/index.js";
import { mount as mountInspector } from "../src/inspector.js";

interface Session {
  send(method: "HeapProfiler.collectGarbage"): Promise<void>;
  send(method: "Runtime.getHeapUsage"): Promise<{ readonly usedSize: number }>;
  send(
    method: "Memory.getDOMCounters",
  ): Promise<{ readonly nodes: number; readonly jsEventListeners: number }>;
}

/** What the page has in memory after everything that nobody needs is gone. */
async function inMemory() {
  const session = cdp() as unknown as Session;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** Some with all other tests, 1,000 with `npm run test:memory`. */
const TIMES = Number(import.meta.env.VITE_MOUNTS ?? 200);

/** One that is not let go takes some 20 kB and 60 nodes; what engines compile takes more only at first. */
test.each([
  ["mount", mount, TIMES],
  ["mount of the inspector", mountInspector, TIMES / 4],
] as const)(
  "%s and destroy leave nothing behind",
  { timeout: 120_000 },
  async (_, mountOne, times) => {
    const target = document.createElement("section");
    document.body.append(target);
    const repeat = async (count: number) => {
      for (let i = 0; i < count; i++) {
        mountOne(target, { text: `it was ${i}` }).destroy();
        if (i % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return inMemory();
    };
    const before = await repeat(times / 4);
    const after = await repeat(times);
    target.remove();
    expect(after.bytes - before.bytes).toBeLessThan(times * 2000);
    expect(after.nodes - before.nodes).toBeLessThan(times);
    expect(after.listeners - before.listeners).toBeLessThan(times / 4);
  },
);
