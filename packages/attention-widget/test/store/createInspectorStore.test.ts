import { describe, expect, test, vi } from "vitest";
import { openedState } from "../../src/picture/openedState.js";
import type { InspectorState } from "../../src/settings/inspectorState.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const weightsIn = (store: ReturnType<typeof createInspectorStore>) => [
  ...(store.get().trace?.layers[0]?.weights.data ?? []),
];

describe("createInspectorStore", () => {
  test("shows the trace as given while no setting changes it", () => {
    const trace = fullTrace();
    expect(createInspectorStore("test", { trace }).get().trace).toBe(trace);
  });

  test("a transform changes the trace, and undoing it restores it", () => {
    const trace = fullTrace();
    const store = createInspectorStore("test", { trace });
    const before = weightsIn(store);
    const { experiment } = store.get().state.settings;
    store.setSettings({ experiment: { ...experiment, temperature: 0.25 } });
    expect(weightsIn(store)).not.toEqual(before);
    store.setSettings({ experiment });
    expect(weightsIn(store)).toEqual(before);
    expect(store.get().given).toBe(trace);
  });

  test("`change` reports the whole state, with the settings", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    const heard = vi.fn();
    store.on("change", heard);
    store.setSettings({ view: "lines" });
    store.change({ stage: "scores" });
    expect(heard).toHaveBeenCalledTimes(2);
    const [events] = heard.mock.lastCall ?? [];
    expect(events).toMatchObject({ stage: "scores", settings: { view: "lines" } });
  });

  test("another direction keeps the selected tokens, and reports it if that is another cell", () => {
    const store = createInspectorStore("test", { trace: evenTrace(["a", "b", "c"]) });
    store.selectAll({ selection: { query: 1, key: 2 }, alsoSelected: [0] });
    const selected = vi.fn();
    store.on("select", selected);
    store.setSettings({ direction: "both" });
    expect(selected).not.toHaveBeenCalled();
    store.setSettings({ direction: "in" });
    expect(selected.mock.calls).toEqual([[expect.objectContaining({ query: 2, key: 1 })]]);
    const { selection, settings } = store.get().state;
    expect({ selection, alsoSelected: settings.alsoSelected }).toEqual({
      selection: { query: 2, key: 1 },
      alsoSelected: [0],
    });
  });

  test("leaving a key among the lines reports that nothing is hovered any more", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    store.hoverAside({ kind: "key", key: 1 });
    const changed = vi.fn();
    store.subscribe(changed);
    store.hover(null);
    expect(changed).toHaveBeenCalled();
    expect(store.get().hoveredAside).toBeNull();
  });

  test("joining words selects the words of the selected tokens, and reports those words", () => {
    const store = createInspectorStore("test", { trace: evenTrace(["▁a", "▁run", "ning"]) });
    store.selectAll({ selection: { query: 2, key: 1 }, alsoSelected: [] });
    const selected = vi.fn();
    store.on("select", selected);
    store.setSettings({ hasWords: true });
    expect(store.get().state.selection).toEqual({ query: 1, key: 1 });
    store.setSettings({ hasWords: false });
    expect(store.get().state.selection).toEqual({ query: 1, key: 1 });
    const events = selected.mock.calls.map(([cell]) => [cell.queryToken, cell.keyToken]);
    expect(events).toEqual([
      ["running", "running"],
      ["▁run", "▁run"],
    ]);
  });

  test("a state taken from one heatmap restores another", () => {
    const trace = fullTrace();
    const one = createInspectorStore("test", { trace });
    one.setSettings({ direction: "both", colorScale: "row", hasRollout: true });
    one.change({ layer: 1 });
    const state: InspectorState = JSON.parse(JSON.stringify(one.get().state));
    const other = createInspectorStore("test", { trace, state });
    expect(other.get().state).toEqual(one.get().state);
  });

  test("a single setting wins over the one in a state, and leaves the others", () => {
    const store = createInspectorStore("test", {
      trace: fullTrace(),
      settings: { colorScale: "row" },
    });
    store.update({ settings: { direction: "in" } }, "update");
    expect(store.get().state.settings).toMatchObject({ colorScale: "row", direction: "in" });
  });

  test("another text resets tokens that were added or excluded by their position", () => {
    const store = createInspectorStore("test", { text: "one two three" });
    store.selectAll({ selection: { query: 0, key: null }, alsoSelected: [2] });
    const { experiment } = store.get().state.settings;
    const drawn = { ...experiment, hiddenCells: [[1, 0]], paddingFrom: 2, temperature: 2 } as const;
    store.setSettings({ excludedKeys: [1], experiment: drawn });
    store.change({ text: "four five" });
    expect(store.get().state.settings).toMatchObject({
      alsoSelected: [],
      excludedKeys: [],
      experiment: { ...experiment, temperature: 2 },
    });
  });

  test("another text, source or trace of the page forgets places too, but no experiment", () => {
    const one = { text: "one two three" };
    const { experiment } = createInspectorStore("test", one).get().state.settings;
    const changed = { ...experiment, paddingFrom: 2, isScaled: false };
    const settings = { excludedKeys: [1], alsoSelected: [2], experiment: changed };
    const source = { trace: () => fullTrace() };
    for (const other of [{ text: "four five" }, { source }, { trace: fullTrace() }]) {
      const store = createInspectorStore("test", { ...one, settings });
      store.update(other, "update");
      expect(store.get().state.settings).toMatchObject({
        excludedKeys: [],
        alsoSelected: [],
        experiment: { paddingFrom: null, isScaled: false },
      });
    }
  });

  test("a source that takes its time is waited for, and its layer is not clamped before", async () => {
    const source = { trace: () => Promise.resolve(evenTrace(["a", "b"], { layers: 3 })) };
    const store = createInspectorStore("test", {
      text: "one two",
      settings: { excludedKeys: [1] },
    });
    store.update({ source, layer: 2 }, "update");
    expect(store.get()).toMatchObject({ isPending: true, trace: undefined });
    await vi.waitFor(() => expect(store.get().isPending).toBe(false));
    expect(store.get().state).toMatchObject({ layer: 2, settings: { excludedKeys: [] } });
  });

  test("the same text or a trace of the same tokens forgets nothing", () => {
    const settings = { excludedKeys: [1] };
    const typed = createInspectorStore("test", { text: "one two", settings });
    typed.update({ text: "one two", stage: "scores" }, "update");
    expect(typed.get().state.settings.excludedKeys).toEqual([1]);
    const traced = createInspectorStore("test", { trace: fullTrace(), settings });
    traced.update({ trace: fullTrace({ causal: true }) }, "update");
    expect(traced.get().state.settings.excludedKeys).toEqual([1]);
  });

  test("combined heads and rollout are layers after the others, with only weights", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    const places = [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ];
    store.setSettings({ combinedHeads: places, hasRollout: true });
    const layers = store.get().trace?.layers ?? [];
    expect(layers.map(({ label }) => label)).toEqual(["layer 1", "Mean of heads 1, 2", "Rollout"]);
    const [first, mixed] = layers;
    const half = (i: number) =>
      ((first?.weights.data[i] ?? 0) + (first?.weights.data[i + 4] ?? 0)) / 2;
    expect([...(mixed?.weights.data ?? [])]).toEqual([0, 1, 2, 3].map((i) => Math.fround(half(i))));
    expect(mixed?.scores).toBeUndefined();
  });

  test("combined layers use attention weights even if value norms are shown", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    store.setSettings({ hasRollout: true, combinedHeads: [{ layer: 0, head: 1 }] });
    const combination = () =>
      store
        .get()
        .trace?.layers.slice(1)
        .map(({ weights }) => [...weights.data]);
    const [shares, before] = [combination(), weightsIn(store)];
    store.setSettings({ weighting: "valueNorms" });
    expect(weightsIn(store)).not.toEqual(before);
    expect(combination()).toEqual(shares);
  });

  describe("a combined layer", () => {
    const combinedHeads = [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ];
    const both = { combinedHeads, hasRollout: true } as const;
    const opened = (store: ReturnType<typeof createInspectorStore>) => {
      const { layer, head } = openedState(store.get());
      return store.get().trace?.layers[layer]?.headLabels[head];
    };

    test("stays open when another is added or removed before it", () => {
      const settings = { hasRollout: true, combination: "rollout" } as const;
      const store = createInspectorStore("test", { trace: fullTrace(), settings });
      expect(opened(store)).toBe("Rollout");
      store.setSettings({ combinedHeads });
      expect(opened(store)).toBe("Rollout");
      store.setSettings({ combinedHeads: [] });
      expect(opened(store)).toBe("Rollout");
    });

    test("removed while it is open, returns to the head that the user came from", () => {
      const store = createInspectorStore("test", { trace: fullTrace(), head: 1, settings: both });
      store.setSettings({ combination: "rollout" });
      store.setSettings({ hasRollout: false });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
      store.setSettings({ hasRollout: true });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
    });

    test("taken away while another head is open, leaves it open", () => {
      const store = createInspectorStore("test", { trace: fullTrace(), head: 1, settings: both });
      store.setSettings({ combinedHeads: [], hasRollout: false });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
    });

    test("is left by choosing a recorded head, also by the page", () => {
      const store = createInspectorStore("test", { trace: fullTrace(), settings: both });
      store.setSettings({ combination: "heads" });
      store.change({ layer: 0, head: 1 });
      expect(opened(store)).toBe("head 2");
      store.setSettings({ combination: "heads" });
      store.update({ head: 0 }, "update");
      expect(opened(store)).toBe("head 1");
    });

    test("leaves the number of heads as it was, also when the text changes", () => {
      const store = createInspectorStore("test", { text: "one two", heads: 8, settings: both });
      store.setSettings({ combination: "heads" });
      expect(store.get().state.heads).toBe(8);
      store.change({ text: "one two three" });
      expect(store.get().trace?.layers[0]?.headLabels).toHaveLength(8);
      expect(opened(store)).toBe("Mean of heads 1, 2");
    });

    test("is not combined itself: only recorded heads are", () => {
      const beyond = [...combinedHeads, { layer: 1, head: 0 }];
      const store = createInspectorStore("test", {
        trace: fullTrace(),
        settings: { combinedHeads: beyond },
      });
      store.setSettings({ hasRollout: true });
      expect(store.get().trace?.layers[1]?.label).toBe("Mean of heads 1, 2");
    });

    test("reports its own weights to the page", () => {
      const trace = fullTrace();
      const store = createInspectorStore("test", {
        trace,
        settings: { ...both, combineBy: "max" },
      });
      store.setSettings({ combination: "heads" });
      const heard = vi.fn();
      store.on("select", heard);
      store.selectAll({ selection: { query: 0, key: 0 }, alsoSelected: [] });
      const { data } = trace.layers[0]?.weights ?? { data: [] };
      expect(heard.mock.lastCall?.[0]).toMatchObject({
        weight: Math.max(data[0] ?? 0, data[4] ?? 0),
      });
    });
  });

  test.each([
    [
      { combination: "sum" },
      'RangeError: test: settings.combination must be one of null, heads, rollout, got "sum"',
    ],
    [
      { view: "pie" },
      'RangeError: test: settings.view must be one of matrix, lines, arcs, got "pie"',
    ],
    [
      { alsoSelected: [0.5] },
      "RangeError: test: settings.alsoSelected must be an array of whole numbers from 0 up, got [0.5]",
    ],
    [
      { threshold: { by: "mass", at: 2 } },
      'RangeError: test: settings.threshold must be null or { by: "value" | "mass", at: 0–1 }, got { by: "mass", at: 2 }',
    ],
    [{ hasWords: 1 }, "TypeError: test: settings.hasWords must be true or false, got 1"],
  ])("refuses %j", (settings, message) => {
    const make = () => createInspectorStore("test", { settings: settings as never });
    expect(errorOf(make)).toBe(message);
  });

  test("refuses a setting that does not exist, and what is not an object", () => {
    const make = (settings: unknown) => () =>
      createInspectorStore("test", { settings: settings as never });
    expect(errorOf(make({ zoom: 2 }))).toMatch(
      /^TypeError: test: settings must have only view, .*, got "zoom"$/,
    );
    expect(errorOf(make(3))).toBe("TypeError: test: settings must be an object, got 3");
  });

  test("update(options) that is refused leaves the settings as they were", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    const refused = { settings: { view: "lines" as const }, trace: { layers: [] } as never };
    expect(errorOf(() => store.update(refused, "update"))).toMatch(/Error/);
    expect(store.get().state.settings.view).toBe("matrix");
  });

  test("what is saved stays until it is discarded, and listeners are notified", () => {
    const store = createInspectorStore("test", { trace: fullTrace() });
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    const saved = { trace: fullTrace(), recordedLayers: 1, layer: 0, head: 1, edits: "" };
    store.save(saved);
    expect(store.get().saved).toBe(saved);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    store.save(null);
    expect(store.get().saved).toBeNull();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
