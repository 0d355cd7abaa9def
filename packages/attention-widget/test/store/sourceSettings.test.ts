import { readTrace, writeTrace } from "attention-core/formats";
import { expect, test } from "vitest";
import { switchHead } from "../../src/ablation/switchHead.js";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { ablatableSource } from "../helpers/ablatableSource.js";
import { WORDS } from "../helpers/inspectorInput.js";
import { evenSource, settled } from "../helpers/sources.js";

const text = "do re do";
const head = { layer: 0, head: 1 };

test("setSettings({ ablatedHeads }) asks the source again, and leaves the selection", async () => {
  const { source, asked } = ablatableSource();
  const store = createInspectorStore("test", { source, text, selection: { query: 2, key: null } });
  const second = () => Array.from(store.get().trace?.layers[1]?.weights.data ?? []);
  const before = second();
  store.setSettings({ ablatedHeads: [head] });
  expect(asked.map(({ ablate }) => ablate)).toEqual([[], [head]]);
  expect(store.get().given?.ablate).toEqual([head]);
  expect(second()).not.toEqual(before);
  expect(store.get().state).toMatchObject({
    selection: { query: 2, key: null },
    settings: { ablatedHeads: [head] },
  });
  store.setSettings({ ablatedHeads: [] });
  expect(second()).toEqual(before);
});

test("settings without a change of what a source computes do not ask it", () => {
  const { source, asked } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  store.setSettings({ metric: "induction" });
  store.update({ settings: { ablatedHeads: [] } }, "test");
  expect(asked).toHaveLength(1);
});

test("createInspectorStore(caller, options) asks for the heads and the checkpoint of its settings at once", () => {
  const { source, asked } = ablatableSource();
  createInspectorStore("test", { source, settings: { ablatedHeads: [head], checkpoint: 1 } });
  expect(asked).toEqual([{ ablate: [head], checkpoint: 1 }]);
});

test("a source that does not say that it can is asked for nothing besides the state", () => {
  const asked: object[] = [];
  const source = {
    trace: (...[typed, settings, signal]: Parameters<typeof evenSource.trace>) => {
      asked.push(settings);
      return evenSource.trace(typed, settings, signal);
    },
  };
  createInspectorStore("test", { source, settings: { ablatedHeads: [head], checkpoint: 1 } });
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toHaveProperty("ablate");
  expect(asked[0]).not.toHaveProperty("checkpoint");
});

test("a checkpoint that does not exist is said to be none, and the numbers stay", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  const { given } = store.get();
  store.setSettings({ checkpoint: 7 });
  expect(store.get().problem).toBe("trace: checkpoint must be one of 3, got 7");
  expect(store.get().given).toBe(given);
  store.setSettings({ checkpoint: 2 });
  expect(store.get().problem).toBeUndefined();
});

test("another source has other heads: all of its own are on", async () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text, settings: { ablatedHeads: [head] } });
  store.update({ source: evenSource }, "test");
  await settled();
  expect(store.get().state.settings).toMatchObject({ ablatedHeads: [], checkpoint: null });
});

test("switchHead(store, place, present) saves what was shown before, until all heads are on again", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  const pictures = inspectorPictures(WORDS);
  const present = () => pictures(store.get()).tools?.compare.present;
  switchHead(store, head, present());
  const { saved } = store.get();
  expect(saved?.trace.ablate).toEqual([]);
  expect(pictures(store.get()).drawn?.prediction?.candidates[0]?.before?.value).toMatch(/^was 0\./);
  switchHead(store, { layer: 1, head: 0 }, present());
  expect(store.get().saved).toBe(saved);
  switchHead(store, { layer: 1, head: 0 }, present());
  switchHead(store, head, present());
  expect(store.get().saved).toBeNull();
});

test("what was before stands beside what is now in cells of one size, also under the arcs", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text, settings: { view: "arcs" } });
  const pictures = inspectorPictures(WORDS);
  switchHead(store, head, pictures(store.get()).tools?.compare.present);
  const { saved, matrices } = pictures(store.get()).drawn!;
  expect(matrices[0]?.heightPx).toBeGreaterThan(0);
  expect(saved?.matrices[0]?.heightPx).toBe(matrices[0]?.heightPx);
});

test("setSettings({ ablatedHeads: [] }) forgets what was saved because a head was switched off", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  switchHead(store, head, inspectorPictures(WORDS)(store.get()).tools?.compare.present);
  expect(store.get().saved?.isBeforeAblation).toBe(true);
  store.setSettings({ ablatedHeads: [] });
  expect(store.get().saved).toBeNull();
});

test("switchHead(store, place, present) leaves what the user saved", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  const present = inspectorPictures(WORDS)(store.get()).tools?.compare.present;
  store.save(present ?? null);
  switchHead(store, head, undefined);
  switchHead(store, head, undefined);
  expect(store.get().saved).toBe(present);
});

test("inspectorPictures(words) has a switch for each head, and lists those that are off with a way back", () => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text, settings: { ablatedHeads: [head] } });
  const { heads, tools, edits } = inspectorPictures(WORDS)(store.get());
  expect(heads?.recorded.map(({ switch: onOff }) => onOff?.isOff)).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(heads?.recorded[1]?.switch?.label).toBe("Switch on layer 1, head 2");
  expect(heads?.recorded[1]?.announced).toBe("layer 1, head 2, switched off");
  expect(tools?.ablation?.flat()).toHaveLength(4);
  expect(edits).toEqual([
    {
      kind: "ablated",
      text: "Switched off: layer 1, head 2. Later layers and predictions are computed without it.",
      without: { ablatedHeads: [] },
    },
  ]);
});

test("inspectorPictures(words) lists the heads that were off in a saved trace, without a way back", async () => {
  const { source } = ablatableSource();
  const off = createInspectorStore("test", { source, text, settings: { ablatedHeads: [head] } });
  const trace = await readTrace(writeTrace(off.get().given!));
  const { edits, tools } = inspectorPictures(WORDS)(createInspectorStore("test", { trace }).get());
  expect(tools?.ablation).toBeNull();
  expect(edits).toEqual([
    {
      kind: "ablated",
      text: "Switched off: layer 1, head 2. Later layers and predictions are computed without it.",
      without: null,
    },
  ]);
});

test("inspectorPictures(words) has no switches where the source cannot switch heads off", () => {
  const store = createInspectorStore("test", { source: evenSource, text });
  const { heads, tools } = inspectorPictures(WORDS)(store.get());
  expect(heads?.recorded.every(({ switch: onOff }) => onOff === null)).toBe(true);
  expect(tools?.ablation).toBeNull();
});
