import { describe, expect, test, vi } from "vitest";
import type { ReadingState } from "../../src/store/inspectorOptions.js";
import { createReadingStore } from "../../src/store/inspectorStore.js";
import { openedState } from "../../src/store/openedState.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const weightsIn = (store: ReturnType<typeof createReadingStore>) => [
  ...(store.get().trace?.layers[0]?.weights.data ?? []),
];

describe("createReadingStore", () => {
  test("shows the numbers as they came while nothing is asked of them", () => {
    const trace = fullTrace();
    expect(createReadingStore("test", { trace }).get().trace).toBe(trace);
  });

  test("a lens changes the numbers, and undone it gives them back", () => {
    const trace = fullTrace();
    const store = createReadingStore("test", { trace });
    const before = weightsIn(store);
    const { experiment } = store.get().state.reading;
    store.read({ experiment: { ...experiment, temperature: 0.25 } });
    expect(weightsIn(store)).not.toEqual(before);
    store.read({ experiment });
    expect(weightsIn(store)).toEqual(before);
    expect(store.get().given).toBe(trace);
  });

  test("`change` tells the whole state, with how it is read", () => {
    const store = createReadingStore("test", { trace: fullTrace() });
    const heard = vi.fn();
    store.on("change", heard);
    store.read({ view: "lines" });
    store.change({ stage: "scores" });
    expect(heard).toHaveBeenCalledTimes(2);
    const [told] = heard.mock.lastCall ?? [];
    expect(told).toMatchObject({ stage: "scores", reading: { view: "lines" } });
  });

  test("another direction keeps the tokens that are held, and tells where that is another cell", () => {
    const store = createReadingStore("test", { trace: evenTrace(["a", "b", "c"]) });
    store.holdAll({ selection: { query: 1, key: 2 }, also: [0] });
    const selected = vi.fn();
    store.on("select", selected);
    store.read({ direction: "both" });
    expect(selected).not.toHaveBeenCalled();
    store.read({ direction: "in" });
    expect(selected.mock.calls).toEqual([[expect.objectContaining({ query: 2, key: 1 })]]);
    const { selection, reading } = store.get().state;
    expect({ selection, also: reading.also }).toEqual({
      selection: { query: 2, key: 1 },
      also: [0],
    });
  });

  test("words that hold what is held are held, and are told by their own tokens", () => {
    const store = createReadingStore("test", { trace: evenTrace(["▁a", "▁run", "ning"]) });
    store.holdAll({ selection: { query: 2, key: 1 }, also: [] });
    const selected = vi.fn();
    store.on("select", selected);
    store.read({ hasWords: true });
    expect(store.get().state.selection).toEqual({ query: 1, key: 1 });
    store.read({ hasWords: false });
    expect(store.get().state.selection).toEqual({ query: 1, key: 1 });
    const told = selected.mock.calls.map(([cell]) => [cell.queryToken, cell.keyToken]);
    expect(told).toEqual([
      ["running", "running"],
      ["▁run", "▁run"],
    ]);
  });

  test("a state taken from one heatmap restores another", () => {
    const trace = fullTrace();
    const one = createReadingStore("test", { trace });
    one.read({ direction: "both", ink: "row", hasRollout: true });
    one.change({ layer: 1 });
    const state: ReadingState = JSON.parse(JSON.stringify(one.get().state));
    const other = createReadingStore("test", { trace, state });
    expect(other.get().state).toEqual(one.get().state);
  });

  test("a single setting wins over the one in a state, and leaves the others", () => {
    const store = createReadingStore("test", { trace: fullTrace(), reading: { ink: "row" } });
    store.update({ reading: { direction: "in" } }, "update");
    expect(store.get().state.reading).toMatchObject({ ink: "row", direction: "in" });
  });

  test("another text forgets tokens that were held or left out by their place", () => {
    const store = createReadingStore("test", { text: "one two three" });
    store.holdAll({ selection: { query: 0, key: null }, also: [2] });
    const { experiment } = store.get().state.reading;
    const drawn = { ...experiment, hiddenCells: [[1, 0]], paddingFrom: 2, temperature: 2 } as const;
    store.read({ hiddenKeys: [1], experiment: drawn });
    store.change({ text: "four five" });
    expect(store.get().state.reading).toMatchObject({
      also: [],
      hiddenKeys: [],
      experiment: { ...experiment, temperature: 2 },
    });
  });

  test("another text, source or trace of the page forgets places too, but no experiment", () => {
    const one = { text: "one two three" };
    const { experiment } = createReadingStore("test", one).get().state.reading;
    const tried = { ...experiment, paddingFrom: 2, isScaled: false };
    const reading = { hiddenKeys: [1], also: [2], experiment: tried };
    const source = { trace: () => fullTrace() };
    for (const other of [{ text: "four five" }, { source }, { trace: fullTrace() }]) {
      const store = createReadingStore("test", { ...one, reading });
      store.update(other, "update");
      expect(store.get().state.reading).toMatchObject({
        hiddenKeys: [],
        also: [],
        experiment: { paddingFrom: null, isScaled: false },
      });
    }
  });

  test("a source that takes its time is waited for, and its layer is not clamped before", async () => {
    const source = { trace: () => Promise.resolve(evenTrace(["a", "b"], { layers: 3 })) };
    const store = createReadingStore("test", { text: "one two", reading: { hiddenKeys: [1] } });
    store.update({ source, layer: 2 }, "update");
    expect(store.get()).toMatchObject({ isPending: true, trace: undefined });
    await vi.waitFor(() => expect(store.get().isPending).toBe(false));
    expect(store.get().state).toMatchObject({ layer: 2, reading: { hiddenKeys: [] } });
  });

  test("the same text or a trace of the same tokens forgets nothing", () => {
    const reading = { hiddenKeys: [1] };
    const typed = createReadingStore("test", { text: "one two", reading });
    typed.update({ text: "one two", stage: "scores" }, "update");
    expect(typed.get().state.reading.hiddenKeys).toEqual([1]);
    const traced = createReadingStore("test", { trace: fullTrace(), reading });
    traced.update({ trace: fullTrace({ causal: true }) }, "update");
    expect(traced.get().state.reading.hiddenKeys).toEqual([1]);
  });

  test("mixed heads and rollout are layers behind the others, with only weights", () => {
    const store = createReadingStore("test", { trace: fullTrace() });
    const places = [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ];
    store.read({ mix: places, hasRollout: true });
    const layers = store.get().trace?.layers ?? [];
    expect(layers.map(({ label }) => label)).toEqual(["layer 1", "Mean of heads 1, 2", "Rollout"]);
    const [first, mixed] = layers;
    const half = (i: number) =>
      ((first?.weights.data[i] ?? 0) + (first?.weights.data[i + 4] ?? 0)) / 2;
    expect([...(mixed?.weights.data ?? [])]).toEqual([0, 1, 2, 3].map((i) => Math.fround(half(i))));
    expect(mixed?.scores).toBeUndefined();
  });

  test("what is made of others is made of shares also while lengths are shown", () => {
    const store = createReadingStore("test", { trace: fullTrace() });
    store.read({ hasRollout: true, mix: [{ layer: 0, head: 1 }] });
    const made = () =>
      store
        .get()
        .trace?.layers.slice(1)
        .map(({ weights }) => [...weights.data]);
    const [shares, before] = [made(), weightsIn(store)];
    store.read({ weighting: "values" });
    expect(weightsIn(store)).not.toEqual(before);
    expect(made()).toEqual(shares);
  });

  describe("a layer that is made of others", () => {
    const mix = [
      { layer: 0, head: 0 },
      { layer: 0, head: 1 },
    ];
    const both = { mix, hasRollout: true } as const;
    const opened = (store: ReturnType<typeof createReadingStore>) => {
      const { layer, head } = openedState(store.get());
      return store.get().trace?.layers[layer]?.headLabels[head];
    };

    test("stays open when another is made, or taken away, before it", () => {
      const reading = { hasRollout: true, made: "rollout" } as const;
      const store = createReadingStore("test", { trace: fullTrace(), reading });
      expect(opened(store)).toBe("Rollout");
      store.read({ mix });
      expect(opened(store)).toBe("Rollout");
      store.read({ mix: [] });
      expect(opened(store)).toBe("Rollout");
    });

    test("taken away while it is open, gives back the head that the reader came from", () => {
      const store = createReadingStore("test", { trace: fullTrace(), head: 1, reading: both });
      store.read({ made: "rollout" });
      store.read({ hasRollout: false });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
      store.read({ hasRollout: true });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
    });

    test("taken away while another head is open, leaves it open", () => {
      const store = createReadingStore("test", { trace: fullTrace(), head: 1, reading: both });
      store.read({ mix: [], hasRollout: false });
      expect(openedState(store.get())).toMatchObject({ layer: 0, head: 1 });
    });

    test("is left by choosing a recorded head, also by the page", () => {
      const store = createReadingStore("test", { trace: fullTrace(), reading: both });
      store.read({ made: "mix" });
      store.change({ layer: 0, head: 1 });
      expect(opened(store)).toBe("head 2");
      store.read({ made: "mix" });
      store.update({ head: 0 }, "update");
      expect(opened(store)).toBe("head 1");
    });

    test("leaves the number of heads as it was, also when the text changes", () => {
      const store = createReadingStore("test", { text: "one two", heads: 8, reading: both });
      store.read({ made: "mix" });
      expect(store.get().state.heads).toBe(8);
      store.change({ text: "one two three" });
      expect(store.get().trace?.layers[0]?.headLabels).toHaveLength(8);
      expect(opened(store)).toBe("Mean of heads 1, 2");
    });

    test("is not mixed itself: a head that is not recorded is no part of the mix", () => {
      const beyond = [...mix, { layer: 1, head: 0 }];
      const store = createReadingStore("test", { trace: fullTrace(), reading: { mix: beyond } });
      store.read({ hasRollout: true });
      expect(store.get().trace?.layers[1]?.label).toBe("Mean of heads 1, 2");
    });

    test("tells the page its own weights", () => {
      const trace = fullTrace();
      const store = createReadingStore("test", { trace, reading: { ...both, mixBy: "max" } });
      store.read({ made: "mix" });
      const heard = vi.fn();
      store.on("select", heard);
      store.holdAll({ selection: { query: 0, key: 0 }, also: [] });
      const { data } = trace.layers[0]?.weights ?? { data: [] };
      expect(heard.mock.lastCall?.[0]).toMatchObject({
        weight: Math.max(data[0] ?? 0, data[4] ?? 0),
      });
    });
  });

  test.each([
    [
      { made: "sum" },
      'RangeError: test: reading.made must be one of null, mix, rollout, got "sum"',
    ],
    [{ view: "pie" }, 'RangeError: test: reading.view must be one of matrix, lines, got "pie"'],
    [
      { also: [0.5] },
      "RangeError: test: reading.also must be an array of whole numbers from 0 up, got [0.5]",
    ],
    [
      { threshold: { by: "mass", at: 2 } },
      'RangeError: test: reading.threshold must be null or { by: "value" | "mass", at: 0–1 }, got { by: "mass", at: 2 }',
    ],
    [{ hasWords: 1 }, "TypeError: test: reading.hasWords must be true or false, got 1"],
  ])("refuses %j", (reading, message) => {
    const make = () => createReadingStore("test", { reading: reading as never });
    expect(errorOf(make)).toBe(message);
  });

  test("refuses a setting that does not exist, and what is no object", () => {
    const make = (reading: unknown) => () =>
      createReadingStore("test", { reading: reading as never });
    expect(errorOf(make({ zoom: 2 }))).toMatch(
      /^TypeError: test: reading must have only view, .*, got "zoom"$/,
    );
    expect(errorOf(make(3))).toBe("TypeError: test: reading must be an object, got 3");
  });

  test("update(options) that is refused leaves the settings as they were", () => {
    const store = createReadingStore("test", { trace: fullTrace() });
    const refused = { reading: { view: "lines" as const }, trace: { layers: [] } as never };
    expect(errorOf(() => store.update(refused, "update"))).toMatch(/Error/);
    expect(store.get().state.reading.view).toBe("matrix");
  });

  test("what is kept stays until it is dropped, and listeners hear of it", () => {
    const store = createReadingStore("test", { trace: fullTrace() });
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    const kept = { trace: fullTrace(), recorded: 1, layer: 0, head: 1, done: "" };
    store.keep(kept);
    expect(store.get().kept).toBe(kept);
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    store.keep(null);
    expect(store.get().kept).toBeNull();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
