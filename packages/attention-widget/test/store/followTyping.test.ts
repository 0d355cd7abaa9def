import { describe, expect, test, vi } from "vitest";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { evenTrace } from "../helpers/traces.js";

const TEXT = "the cat sat on it";
const source = { trace: (text: string) => evenTrace(text.split(" ")) };

/** A store of a text, of which the word `cat` is selected. */
function holdingCat(options = {}) {
  const store = createInspectorStore("test", { text: TEXT, source, ...options });
  store.selectAll({ selection: { query: 1, key: null }, alsoSelected: [] });
  const type = (text: string) => {
    store.change({ text });
    return store.get().state.selection;
  };
  return { store, type };
}

describe("the selection while the user types", () => {
  test("stays with its token, wherever that moves", () => {
    const { type } = holdingCat();
    expect(type("and the cat sat on it")).toEqual({ query: 2, key: null });
    expect(type("cat sat on it")).toEqual({ query: 0, key: null });
  });

  test("is the word that is typed in the place of the one that was deleted", () => {
    const { type } = holdingCat();
    expect(type("the c sat on it")).toEqual({ query: 1, key: null });
    expect(type("the sat on it")).toBeNull();
    expect(type("the d sat on it")).toEqual({ query: 1, key: null });
    expect(type("the dog sat on it")).toEqual({ query: 1, key: null });
  });

  test("moves with changes before it and after it", () => {
    const { type } = holdingCat();
    type("and the cat sat on it");
    expect(type("and the cat sat on it now")).toEqual({ query: 2, key: null });
    expect(type("and the ca sat on it now")).toEqual({ query: 2, key: null });
  });

  test("is all tokens that were added up", () => {
    const { store, type } = holdingCat();
    store.selectAll({ selection: { query: 1, key: null }, alsoSelected: [3] });
    expect(type("and the cat sat on it")).toEqual({ query: 2, key: null });
    expect(store.get().state.settings.alsoSelected).toEqual([4]);
  });

  test("is cleared in another text, with one select event", () => {
    const { store, type } = holdingCat();
    const heard = vi.fn();
    store.on("select", heard);
    expect(type("my dog ran to her")).toBeNull();
    expect(heard.mock.calls).toEqual([[null]]);
  });

  test("is what was selected since, once that is something else", () => {
    const { store, type } = holdingCat();
    type("the dog sat on it");
    store.selectAll({ selection: { query: 4, key: null }, alsoSelected: [] });
    expect(type("the dog sat it")).toEqual({ query: 3, key: null });
  });

  test("follows the last of several changes that are still being computed", async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const late = {
      async trace(text: string) {
        if (text !== TEXT) await gate;
        return evenTrace(text.split(" "));
      },
    };
    const store = createInspectorStore("test", { text: TEXT, source: late });
    await vi.waitFor(() => expect(store.get().trace).toBeDefined());
    store.selectAll({ selection: { query: 1, key: null }, alsoSelected: [] });
    store.change({ text: "a the cat sat on it" });
    store.change({ text: "a b the cat sat on it" });
    open();
    await vi.waitFor(() => expect(store.get().state.selection).toEqual({ query: 3, key: null }));
  });

  test("is what the page sets, when the page changes the text", () => {
    const { store } = holdingCat();
    store.update({ text: "a the cat sat on it" }, "test");
    expect(store.get().state.selection).toEqual({ query: 1, key: null });
  });
});
