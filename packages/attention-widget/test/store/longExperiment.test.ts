import type { AttentionTrace, HeadTensor } from "attention-core";
import { expect, test, vi } from "vitest";
import { NO_EXPERIMENT } from "../../src/settings/experiment.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { headOf } from "../../src/transforms/headOf.js";
import { computedShare } from "../../src/transforms/headsWhenRead.js";

/** A machine that runs other tests too takes its time. */
const SLOW = { timeout: 20_000 };

const TOKENS = 720;
const FLAT = { experiment: { ...NO_EXPERIMENT, temperature: 2 } };

/** Four heads of a text so long that an experiment takes several tasks for each of them. */
function longTrace(): AttentionTrace {
  const data = new Float32Array(4 * TOKENS * TOKENS);
  for (let row = 0; row < data.length; row += TOKENS) data.fill(1 / TOKENS, row, row + TOKENS);
  const names = Array.from({ length: TOKENS }, (_, i) => `${i}`);
  const weights = { shape: [4, TOKENS, TOKENS] as const, data };
  const layer = { label: "layer", headLabels: ["a", "b", "c", "d"], weights };
  const source = { kind: "imported", label: "test" } as const;
  return { source, queryTokens: names, keyTokens: names, layers: [layer] };
}

function longStore() {
  const store = createInspectorStore("test", { trace: longTrace() });
  const weightsNow = (): HeadTensor => store.get().transformed!.afterExperiment.layers[0]!.weights;
  return { store, weightsNow, given: weightsNow() };
}

test("setSettings({ experiment }) on a long text shows the numbers before until its own are there", async () => {
  const { store, weightsNow, given } = longStore();
  store.setSettings(FLAT);
  expect(store.get()).toMatchObject({ isPending: true, progress: 0, state: { settings: FLAT } });
  expect(weightsNow()).toBe(given);
  await vi.waitFor(() => expect(store.get().isPending).toBe(false), SLOW);
  expect(weightsNow()).not.toBe(given);
  expect([0, 1].map((head) => computedShare(weightsNow(), head))).toEqual([1, 0]);
});

test("change({ head }) under an experiment on a long text opens the head once it is there", async () => {
  const { store, weightsNow } = longStore();
  store.setSettings(FLAT);
  store.change({ head: 2 });
  expect(store.get().state.head).toBe(0);
  await vi.waitFor(() => expect(store.get().state.head).toBe(2), SLOW);
  expect([0, 2].map((head) => computedShare(weightsNow(), head))).toEqual([0, 1]);
  store.hoverAside({ kind: "head", layer: 0, head: 1 });
  expect(store.get().hoveredAside).toBeNull();
  store.hoverAside({ kind: "head", layer: 0, head: 2 });
  expect(store.get().hoveredAside).toMatchObject({ head: 2 });
});

test("update({ head }) under an experiment on a long text opens the head once it is there", async () => {
  const { store, weightsNow } = longStore();
  store.setSettings(FLAT);
  store.finish();
  store.update({ head: 2 }, "test");
  expect(store.get()).toMatchObject({ isPending: true, state: { head: 0 } });
  store.update({ caption: "more" }, "test");
  await vi.waitFor(() => expect(store.get().state.head).toBe(2), SLOW);
  expect([1, 2].map((head) => computedShare(weightsNow(), head))).toEqual([0, 1]);
  expect(() => store.update({ head: -1 }, "test")).toThrow("head must be");
});

test.each([
  { weighting: "valueNorms" as const, combinedHeads: [] },
  { combinedHeads: [1, 3].map((head) => ({ layer: 0, head })), combination: "heads" as const },
])("setSettings(%o) on a long text has the numbers of one task", async (settings) => {
  const few = createInspectorStore("test", { trace: longTrace(), settings });
  const { store } = longStore();
  store.setSettings(settings);
  await vi.waitFor(() => expect(store.get().isPending).toBe(false), SLOW);
  const shown = (of: typeof store) => {
    const { trace } = of.get();
    return headOf(trace!.layers["combination" in settings ? 1 : 0]!.weights, 0).data;
  };
  expect(shown(store)).toEqual(shown(few));
});

test("readHeads() computes a head that an excluded key has changed in several tasks", async () => {
  const { store } = longStore();
  store.setSettings({ excludedKeys: [3] });
  await vi.waitFor(() => expect(store.get().isPending).toBe(false), SLOW);
  const shares = () => {
    const { weights } = store.get().transformed!.weightsTrace.layers[0]!;
    return [0, 1].map((head) => computedShare(weights, head));
  };
  expect(shares()).toEqual([1, 0]);
  store.readHeads(); // the head that is open
  store.readHeads();
  expect(shares()[1]).toBeGreaterThan(0);
  expect(shares()[1]).toBeLessThan(1);
  expect(store.get().headProgress).toMatchObject({ pictures: 1 });
  await vi.waitFor(() => expect(store.get().headProgress).toMatchObject({ pictures: 2 }), SLOW);
  expect(shares()).toEqual([1, 1]);
});

test("destroy() ends the computing of a head", async () => {
  const { store } = longStore();
  store.setSettings({ excludedKeys: [3] });
  store.finish();
  store.readHeads();
  store.readHeads();
  const { weights } = store.get().transformed!.weightsTrace.layers[0]!;
  const share = computedShare(weights, 1);
  store.destroy();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(computedShare(weights, 1)).toBe(share);
});

test("cancel() goes back to the settings of the numbers that are shown", () => {
  const { store, weightsNow, given } = longStore();
  store.setSettings({ view: "lines" });
  const before = store.get().state.settings;
  store.setSettings(FLAT);
  store.cancel();
  expect(store.get()).toMatchObject({ isPending: false, progress: null });
  expect(store.get().state.settings).toEqual(before);
  expect(weightsNow()).toBe(given);
});

test("finish() has the numbers of the settings at once, for files", () => {
  const { store, weightsNow, given } = longStore();
  store.setSettings(FLAT);
  store.finish();
  expect(store.get().isPending).toBe(false);
  expect(weightsNow()).not.toBe(given);
});

test("update({ trace }) while an experiment is computed computes it on the new numbers", async () => {
  const { store } = longStore();
  store.setSettings(FLAT);
  store.update({ trace: longTrace() }, "test");
  await vi.waitFor(() => expect(store.get().isPending).toBe(false), SLOW);
  expect(store.get().state.settings).toMatchObject(FLAT);
  expect(store.get().transformed!.afterExperiment).not.toBe(store.get().given);
});
