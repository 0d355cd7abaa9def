import { type AttentionTrace, cacheCounts } from "attention-core";
import { expect, test } from "vitest";
import { growingText } from "../../../src/picture/growth/growingText.js";
import { growthPicture } from "../../../src/picture/growth/growthPicture.js";
import { headGroups } from "../../../src/picture/growth/headGroups.js";
import { inspectorPictures } from "../../../src/picture/inspectorPicture.js";
import { createInspectorStore } from "../../../src/store/createInspectorStore.js";
import { ablatableSource } from "../../helpers/ablatableSource.js";
import { groupedSource } from "../../helpers/groupedSource.js";
import { WORDS } from "../../helpers/inspectorInput.js";
import { evenSource } from "../../helpers/sources.js";
import { evenTrace } from "../../helpers/traces.js";

const show = (text = "do re do") => {
  const { source } = ablatableSource();
  const store = createInspectorStore("test", { source, text });
  return { store, growth: () => growthIn(store) };
};

/** What the instrument draws, if it is there. */
function growthIn(store: ReturnType<typeof createInspectorStore>) {
  const { growing } = inspectorPictures(WORDS)(store.get());
  return growing && growthPicture(growing, WORDS);
}

test("continueText(text) adds the predicted token, selects its row, and says what it cost", () => {
  const { store, growth } = show();
  const { predicted } = growth()!;
  expect(predicted?.text).toBe("do re do do");
  expect(predicted?.label).toMatch(/^Add “do” \(0\.\d\d\)$/);
  store.continueText(predicted?.text ?? "");
  expect(store.get().state).toMatchObject({
    text: "do re do do",
    selection: { query: 3, key: null },
  });
  const counts = store.get().given!.layers.map(cacheCounts);
  const products = counts.reduce((sum, each) => sum + each.products, 0);
  expect(growth()?.sentences).toEqual([
    "“do” is row 4.",
    "Largest change in the 3 earlier rows: 0.000.",
    expect.stringContaining(`computed: ${products} multiplications`),
    "In the cache: keys and values of 3 tokens, 192 bytes; the new token adds 64.",
  ]);
});

test("growthPicture(…).textWith(word) appends a word of the user to the text", () => {
  expect(show().growth()?.textWith(" mi ")).toBe("do re do mi");
});

test("another checkpoint, or a head that is off, says nothing of a token that was added before", () => {
  const { store, growth } = show();
  store.continueText("do re do mi");
  expect(growth()?.sentences).not.toEqual([]);
  store.setSettings({ checkpoint: 0 });
  expect(growth()?.sentences).toEqual([]);
  store.continueText("do re do mi do");
  store.setSettings({ ablatedHeads: [{ layer: 0, head: 0 }] });
  expect(growth()?.sentences).toEqual([]);
});

test("a text that is changed in another way says nothing of a token that was added", () => {
  const { store, growth } = show();
  store.continueText("do re do mi");
  expect(growth()?.sentences).not.toEqual([]);
  store.change({ text: "fa re do mi" });
  expect(growth()?.sentences).toEqual([]);
});

test("growthPicture(…) says how much earlier rows changed, if they did", () => {
  const trace = (weights: readonly number[]): AttentionTrace => {
    const tokens = weights.length === 1 ? ["do"] : ["do", "re"];
    const [layer] = evenTrace(tokens).layers;
    const data = Float32Array.from(weights);
    return {
      ...evenTrace(tokens),
      layers: [{ ...layer!, weights: { ...layer!.weights, data }, mask: causal(tokens.length) }],
    };
  };
  const causal = (size: number) => ({
    shape: [size, size] as const,
    data: Uint8Array.from({ length: size * size }, (_, i) => (i % size <= i / size ? 1 : 0)),
  });
  const [before, given] = [trace([1]), trace([0.75, 0, 0.5, 0.5])];
  const growth = growthPicture({ given, text: "do re", layer: 0, before }, WORDS);
  expect(growth.sentences).toContain("Largest change in the 1 earlier row: 0.250.");
});

test("growingText(…) is null where rows would change with a longer text, or nothing computes them", () => {
  const store = createInspectorStore("test", { source: evenSource, text: "do re" });
  expect(growthIn(store)).toBeNull(); // every token attends to every one
  const { given } = show().store.get();
  const input = { given, text: "do re do", layer: 0, before: null };
  expect(growingText({ ...input, hasSource: false })).toBeNull();
  expect(growingText({ ...input, given: undefined, hasSource: true })).toBeNull();
  expect(growingText({ ...input, hasSource: true })).toEqual(input);
});

test("growthPicture(…) of the hand-built heads is there once they are causal, without a prediction", () => {
  const store = createInspectorStore("test", { text: "the cat sat", causal: true });
  expect(growthIn(store)).toMatchObject({ predicted: null, sentences: [] });
  store.continueText("the cat sat down");
  expect(growthIn(store)?.sentences[1]).toBe("Largest change in the 3 earlier rows: 0.000.");
  store.change({ causal: false });
  expect(growthIn(store)).toBeNull();
});

test.each([
  [
    2,
    "4 heads share 2 key–value heads, so the cache is smaller.",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [1, "4 heads share 1 key–value head, so the cache is smaller.", [[1, 2, 3, 4]]],
])(
  "growthPicture(…).shared of %i heads of keys and values says which heads share one",
  (keyValueHeads, sentence, heads) => {
    const store = createInspectorStore("test", {
      source: groupedSource(keyValueHeads),
      text: "do re",
    });
    const { given } = store.get();
    const { shared, sentences } = growthIn(store)!;
    expect(shared?.sentence).toBe(sentence);
    expect(shared?.groups.map((group) => group.heads)).toEqual(heads);
    expect(shared?.groups.map((group) => group.label)).toEqual(
      heads.map(
        (group, i) => `Heads ${group[0]} to ${group.at(-1)} share key–value head ${i + 1}.`,
      ),
    );
    expect(sentences).toEqual([]); // and is there before a token is added
    const { keys } = given!.layers[0]!; // of all heads of a group the same
    expect(keys!.data.slice(0, 2)).toEqual(keys!.data.slice(2, 4));
    store.continueText("do re mi");
    expect(growthIn(store)?.sentences.at(-1)).toBe(
      `In the cache: keys and values of 2 tokens, ${2 * 2 * keyValueHeads * 4} bytes; the new token adds ${2 * keyValueHeads * 4}.`,
    );
  },
);

test.each([
  ["each head has its own", groupedSource(4)],
  ["matrices are not known", evenSource],
])("growthPicture(…).shared is null where %s", (_, source) => {
  const { given } = createInspectorStore("test", { source, text: "do re" }).get();
  const [layer] = given!.layers;
  expect(headGroups(layer, WORDS.growth)).toBeNull();
  expect(headGroups(undefined, WORDS.growth)).toBeNull();
});
