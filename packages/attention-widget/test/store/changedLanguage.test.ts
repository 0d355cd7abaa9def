import { describe, expect, test } from "vitest";
import { createHeatmapStore } from "../../src/store/createHeatmapStore.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { en, inspectorEn } from "../../src/words/en/index.js";
import { errorOf } from "../helpers/errorOf.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const GERMAN = { head: "Kopf", handBuilt: { heads: { previousToken: { label: "davor" } } } };

describe("update({ messages }) of the heatmap", () => {
  test("changes the given texts, and the names of the hand-built heads", () => {
    const store = createHeatmapStore("mount", {});
    store.update({ messages: GERMAN }, "update");
    expect(store.messages.head).toBe("Kopf");
    expect(store.messages.steps).toBe(en.steps);
    expect(store.get().trace?.layers[0]?.headLabels?.[0]).toBe("davor");
  });

  test("notifies whoever draws, once the new texts can be read", () => {
    const store = createHeatmapStore("mount", { trace: evenTrace(["a", "b"]) });
    const heads: string[] = [];
    store.subscribe(() => heads.push(store.messages.head));
    store.update({ messages: GERMAN }, "update");
    expect(heads).not.toEqual([]);
    expect(new Set(heads)).toEqual(new Set(["Kopf"]));
  });

  test.each([null, undefined])("of %o goes back to English", (messages) => {
    const store = createHeatmapStore("mount", { messages: GERMAN });
    store.update({ messages }, "update");
    expect(store.messages).toEqual(en);
    expect(store.get().trace?.layers[0]?.headLabels?.[0]).toBe("previous token");
  });

  test("that names no messages leaves them alone", () => {
    const store = createHeatmapStore("mount", { messages: GERMAN });
    store.update({ text: "a b" }, "update");
    expect(store.messages.head).toBe("Kopf");
  });

  test("with the same texts computes nothing anew", () => {
    const store = createHeatmapStore("mount", { messages: GERMAN });
    const { trace } = store.get();
    store.update({ messages: GERMAN }, "update");
    expect(store.get().trace).toBe(trace);
  });

  test("that is refused changes no text", () => {
    const store = createHeatmapStore("mount", { messages: GERMAN });
    const messages = { head: 5 as never };
    expect(errorOf(() => store.update({ messages }, "update"))).toBe(
      "TypeError: update: messages.head must be a string, got 5",
    );
    const trace = { ...evenTrace(["a", "b"]), keyTokens: ["a"] };
    expect(errorOf(() => store.update({ messages: {}, trace }, "update"))).toBe(
      "RangeError: checkTrace: layers[0].weights must have shape [heads, queries = 2, keys = 1], got [1, 2, 2]",
    );
    expect(store.messages.head).toBe("Kopf");
  });

  test("keeps a source of the page", () => {
    const source = { trace: () => evenTrace(["a", "b"]) };
    const store = createHeatmapStore("mount", { source });
    store.update({ messages: GERMAN }, "update");
    expect(store.get().source).toBe(source);
  });

  test("whose texts cannot be drawn goes back to those that could", () => {
    const store = createHeatmapStore("mount", { messages: GERMAN });
    store.markDrawn();
    store.update({ messages: { head: "broken" } }, "update");
    store.markUndrawable();
    store.fallBack(new Error("no such text"));
    expect(store.messages.head).toBe("Kopf");
  });
});

describe("update({ messages }) of the inspector", () => {
  test("changes its texts, and the names of combined layers", () => {
    const settings = { hasRollout: true, combination: "rollout" } as const;
    const store = createInspectorStore("mount", { trace: fullTrace(), settings });
    store.update({ messages: { tools: "Werkzeuge", combined: { rollout: "Kette" } } }, "update");
    expect(store.messages.tools).toBe("Werkzeuge");
    expect(store.get().transformed?.combined.map(({ layer }) => layer.label)).toEqual(["Kette"]);
    store.update({ messages: null }, "update");
    expect(store.messages).toEqual({ ...en, ...inspectorEn, ...inspectorEn.inspector });
    expect(store.get().transformed?.combined.map(({ layer }) => layer.label)).toEqual(["Rollout"]);
  });

  test("that is refused changes no text", () => {
    const store = createInspectorStore("mount", { messages: { tools: "Werkzeuge" } });
    expect(() => store.update({ messages: { tools: 1 as never } }, "update")).toThrow(
      "update: messages.tools must be a string, got 1",
    );
    expect(() => store.update({ messages: {}, heads: 99 }, "update")).toThrow("heads must be");
    expect(store.messages.tools).toBe("Werkzeuge");
  });

  test("whose texts cannot be drawn goes back to those that could", () => {
    const store = createInspectorStore("mount", { messages: { tools: "Werkzeuge" } });
    store.markDrawn();
    store.update({ messages: { tools: "broken" } }, "update");
    store.markUndrawable();
    store.fallBack(new Error("no such text"));
    expect(store.messages.tools).toBe("Werkzeuge");
  });
});
