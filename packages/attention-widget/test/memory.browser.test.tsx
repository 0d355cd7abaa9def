import { expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { define, mount } from "../src/index.js";
import { type InspectorOptions, mount as mountInspector } from "../src/inspector.js";
import { partsOf } from "./browser/parts.js";

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
const TIMES = Number(import.meta.env.VITE_MOUNTS ?? 40);

/** What may stay, however many times: one heatmap that leaks takes some 20 kB and 60 nodes. */
const MAX_LEFT = { bytes: 1_000_000, nodes: 10, listeners: 10 };

define();

/** An inspector is there, and gone. */
const inspector = (options: InspectorOptions) => (target: Element, text: string) => {
  mountInspector(target, { text, ...options }).destroy();
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ways to come and go. */
const VISITS: Readonly<Record<string, (target: Element, text: string) => void | Promise<void>>> = {
  mount: (target, text) => mount(target, { text }).destroy(),
  "mount of the inspector": inspector({}),
  "mount of lines": inspector({ settings: { view: "lines" } }),
  "mount of arcs": inspector({ settings: { view: "arcs" } }),
  "a tag": (target, text) => {
    const tag = document.createElement("attention-heatmap");
    tag.setAttribute("text", text);
    target.append(tag);
    tag.remove();
  },
  "an open menu": async (target, text) => {
    const heatmap = mountInspector(target, { text });
    const { find, findAll } = partsOf(heatmap.element);
    // A poll of the test would remember what it looks at.
    while (findAll(".save > button:enabled").length === 0) await nextFrame();
    find(".save > button").click();
    while (findAll(".save-menu button").length === 0) await nextFrame();
    heatmap.destroy();
  },
};

test.each(Object.entries(VISITS))(
  "%s and destroy leave nothing behind",
  { timeout: 300_000 },
  async (_, visit) => {
    const target = document.createElement("section");
    document.body.append(target);
    const repeat = async (count: number) => {
      for (let i = 0; i < count; i++) {
        await visit(target, `it was ${i}`);
        if (i % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return inMemory();
    };
    const before = await repeat(50); // what engines compile takes memory at first
    const after = await repeat(TIMES);
    target.remove();
    expect(after.bytes - before.bytes).toBeLessThan(MAX_LEFT.bytes);
    expect(after.nodes - before.nodes).toBeLessThan(MAX_LEFT.nodes);
    expect(after.listeners - before.listeners).toBeLessThan(MAX_LEFT.listeners);
  },
);
