import { expect, test, vi } from "vitest";
import { createOpener } from "../../src/open/createOpener.js";
import { loadReadAttention } from "../../src/open/loadReadAttention.js";
import type { DroppedData } from "../../src/open/opener.js";
import type { OpenedFile } from "../../src/picture/open/opening.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { fullTrace } from "../helpers/traces.js";

const EYE = [
  [1, 0],
  [0.25, 0.75],
];
const file = (value: unknown, name = "run.json"): DroppedData => ({
  name,
  data: new Blob([JSON.stringify(value)]),
  files: 1,
});

function started() {
  const store = createInspectorStore("test", { trace: fullTrace(), layer: 0, head: 1 });
  return { store, opener: createOpener(store, loadReadAttention) };
}

const opened = (opener: ReturnType<typeof createOpener>) => opener.get() as OpenedFile;

test("open(file) shows its first view, and reports the change to the page", async () => {
  const { store, opener } = started();
  const changed = vi.fn();
  store.on("change", changed);
  await opener.open(file({ tokens: ["it", "was"], attentions: [[EYE]] }));
  expect(store.get().given?.queryTokens).toEqual(["it", "was"]);
  expect(store.get().given?.source.label).toBe("run.json");
  expect(opened(opener)).toMatchObject({ kind: "opened", format: "arrays", view: 0 });
  expect(changed).toHaveBeenCalledOnce();
});

test("open(text) reads what was pasted", async () => {
  const { store, opener } = started();
  await opener.open({ name: "pasted", data: JSON.stringify([EYE]), files: 1 });
  expect(store.get().given?.keyTokens).toEqual(["0", "1"]);
});

test("open(file) of something else says so in one sentence, and what is shown stays", async () => {
  const { store, opener } = started();
  const before = store.get();
  await opener.open({ name: "a.txt", data: new Blob(["hello"]), files: 1 });
  expect(opener.get()).toEqual({
    kind: "refused",
    name: "a.txt",
    reason:
      'readAttention: data must be JSON, or a page of a tool that is known, got a text that begins "hello"',
  });
  expect(store.get()).toEqual(before);
});

test("back() shows again what was there before: a trace, with the place in it", async () => {
  const { store, opener } = started();
  const before = store.get();
  await opener.open(file([EYE]));
  opener.back();
  expect(opener.get()).toBeNull();
  expect(store.get().given).toBe(before.given);
  expect(store.get().state).toEqual(before.state);
});

test("back() shows again what was there before: a source, with its text", async () => {
  const store = createInspectorStore("test", { text: "to be or not to be", heads: 3 });
  const opener = createOpener(store, loadReadAttention);
  const { source, state } = store.get();
  await opener.open(file([EYE]));
  expect(store.get().source).toBeUndefined();
  opener.back();
  expect(store.get().source).toBe(source);
  expect(store.get().state).toEqual(state);
});

test("chooseView(view) shows another set of matrices, and back() still goes to what was before the file", async () => {
  const { store, opener } = started();
  const before = store.get().given;
  await opener.open(file({ encoder_attentions: [[EYE]], cross_attentions: [[[[0.5, 0.5]]]] }));
  expect(opened(opener).views.map(({ label }) => label)).toEqual(["encoder", "cross-attention"]);
  opener.chooseView(1);
  expect(store.get().given?.queryTokens).toHaveLength(1);
  expect(opened(opener).view).toBe(1);
  opener.back();
  expect(store.get().given).toBe(before);
});

test("chooseAxes(axes) reads the same data in another way", async () => {
  const { store, opener } = started();
  await opener.open(file([EYE, EYE]));
  expect(store.get().given?.layers).toHaveLength(1);
  await opener.chooseAxes("layer query key");
  expect(store.get().given?.layers).toHaveLength(2);
  expect(opened(opener).axes).toBe("layer query key");
});

test("chooseCausal(causal) computes weights again, with later keys hidden", async () => {
  const { store, opener } = started();
  await opener.open(file({ tokens: ["it", "was"], queries: EYE, keys: EYE }));
  expect(opened(opener).causal).toBe(false);
  expect(store.get().given!.layers[0]!.weights.data[1]).toBeGreaterThan(0);
  await opener.chooseCausal(true);
  expect(opened(opener).causal).toBe(true);
  expect(store.get().given!.layers[0]!.weights.data[1]).toBe(0);
  expect(store.get().given?.source.label).toBe(
    "run.json, weights computed here from queries and keys",
  );
  expect(store.get().given?.notice).toContain("later keys hidden");
});

test("nameTokens(typed) names them, and refuses too few in a sentence that changes nothing", async () => {
  const { store, opener } = started();
  await opener.open(file([EYE]));
  await opener.nameTokens({ tokens: "it" });
  expect(opened(opener)).toMatchObject({
    typed: { tokens: "it" },
    refusal: expect.stringContaining("tokens must have 2 entries"),
  });
  expect(store.get().given?.queryTokens).toEqual(["0", "1"]);
  await opener.nameTokens({ tokens: "it was" });
  expect(opened(opener).refusal).toBeNull();
  expect(store.get().given?.queryTokens).toEqual(["it", "was"]);
  await opener.nameTokens({ tokens: " " });
  expect(store.get().given?.queryTokens).toEqual(["0", "1"]);
});

test("cancel() ends the reading, and what is shown stays", async () => {
  const { store, opener } = started();
  const before = store.get();
  const reading = opener.open(file([EYE]));
  expect(opener.get()).toEqual({ kind: "reading", name: "run.json", share: null });
  opener.cancel();
  await reading;
  expect(opener.get()).toBeNull();
  expect(store.get()).toEqual(before);
});

test("open(file) ends the reading of the one before", async () => {
  const { store, opener } = started();
  const first = opener.open(file({ tokens: ["a", "b"], attentions: EYE }, "first.json"));
  const second = opener.open(file({ tokens: ["c", "d"], attentions: EYE }, "second.json"));
  await Promise.all([first, second]);
  expect(opened(opener).name).toBe("second.json");
  expect(store.get().given?.queryTokens).toEqual(["c", "d"]);
});

test("what the page shows instead ends what is said of the file", async () => {
  const { store, opener } = started();
  await opener.open(file([EYE]));
  store.update({ trace: fullTrace() }, "update");
  expect(opener.get()).toBeNull();
});

test("close() says no more of the file, which stays", async () => {
  const { store, opener } = started();
  const heard = vi.fn();
  const stop = opener.subscribe(heard);
  await opener.open(file([EYE]));
  const { given } = store.get();
  opener.close();
  expect(opener.get()).toBeNull();
  expect(store.get().given).toBe(given);
  const calls = heard.mock.calls.length;
  stop();
  await opener.open(file([EYE]));
  expect(heard).toHaveBeenCalledTimes(calls);
});
