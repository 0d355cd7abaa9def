import type { AttentionTrace } from "attention-core";
import { describe, expect, test } from "vitest";
import type { InspectorInput } from "../../src/picture/inspectorInput.js";
import { inspectorPictures } from "../../src/picture/inspectorPicture.js";
import { createInspectorStore } from "../../src/store/createInspectorStore.js";
import { inspectorInput, WORDS } from "../helpers/inspectorInput.js";
import { evenTrace, fullTrace } from "../helpers/traces.js";

const HOVERED = { panel: 0, row: 1, column: 0, tokens: { query: 1, key: 0 } };
const pictureOf = (input: InspectorInput) => inspectorPictures(WORDS)(input);

/** The same numbers, saved, beside those of the second head. */
function comparedInput(trace: AttentionTrace, comparison: "side" | "difference"): InspectorInput {
  const store = createInspectorStore("test", { trace, settings: { comparison } });
  store.save(pictureOf(store.get()).tools?.compare.present ?? null);
  store.change({ head: 1 });
  return store.get();
}

describe("inspectorPictures(messages)(input)", () => {
  test("hovering changes what depends on it, and nothing else", () => {
    const pictures = inspectorPictures(WORDS);
    const input = inspectorInput(fullTrace(), { threshold: { by: "value", at: 0.3 } });
    const before = pictures(input);
    const after = pictures({ ...input, hovered: HOVERED });
    for (const slice of ["tools", "heads", "stages", "words", "edits", "playable"] as const) {
      expect(after[slice], slice).toBe(before[slice]);
    }
    expect(after.drawn?.legend).toBe(before.drawn?.legend);
    expect(after.drawn?.matrices[0]?.isDimmed).toBe(before.drawn?.matrices[0]?.isDimmed);
    expect(after.drawn?.matrices[0]?.panel).toBe(before.drawn?.matrices[0]?.panel);
    expect([before.drawn?.isAtRest, after.drawn?.isAtRest]).toEqual([true, false]);
    expect(before.drawn?.rows.map(({ row }) => row.name)).toEqual(["it"]);
    expect(after.drawn?.rows.map(({ row }) => row.name)).toEqual(["was"]);
  });

  test("hovering a cell of lines leaves the lines themselves", () => {
    const pictures = inspectorPictures(WORDS);
    const input = inspectorInput(fullTrace(), { view: "lines" });
    const [before, after] = [pictures(input), pictures({ ...input, hovered: HOVERED })];
    expect(before.drawn?.matrices).toEqual([]);
    expect(after.drawn?.lines?.lines).toBe(before.drawn?.lines?.lines);
    expect(after.drawn?.lines?.hovered).toEqual({ side: "query", index: 1 });
  });

  test("hovering a head draws its numbers, and leaves the tools, the overview and the open head", () => {
    const pictures = inspectorPictures(WORDS);
    const input = inspectorInput(fullTrace(), { view: "arcs" });
    const before = pictures(input);
    const hoveredAside = { kind: "head", layer: 0, head: 1 } as const;
    const after = pictures({ ...input, hoveredAside });
    for (const slice of ["tools", "heads", "openedHead"] as const) {
      expect(after[slice], slice).toBe(before[slice]);
    }
    expect(after.headName).toBe(WORDS.shownHead(undefined, 2, "head 2"));
    const values = ({ drawn }: typeof after) => [...(drawn?.matrices[0]?.panel.values ?? [])];
    const opened = pictureOf(inspectorInput(fullTrace(), { view: "arcs" }, { head: 1 }));
    expect(values(after)).toEqual(values(opened));
    expect(after.drawn?.arcs?.arcs).toEqual(opened.drawn?.arcs?.arcs);
    const gone = { ...hoveredAside, head: 9 };
    expect(pictures({ ...input, hoveredAside: gone }).headName).toBe(before.headName);
  });

  test("small weights have the full colour in the small pictures too, and the legend says how large they are", () => {
    const tokens = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const { drawn, heads } = pictureOf(inspectorInput(evenTrace(tokens)));
    expect(heads?.scale).toEqual({ kind: "sequential", limit: 0.125, locale: "en" });
    expect(heads?.legend.ends?.[1]).toBe("0.13");
    expect(drawn?.legend.notes).toEqual([WORDS.color.upToLargest]);
    expect(pictureOf(inspectorInput(fullTrace())).heads?.scale.limit).toBe(1);
  });

  test("arcs stand over the matrix, which says nothing that they say", () => {
    const { drawn } = pictureOf(inspectorInput(fullTrace(), { view: "arcs" }));
    expect(drawn?.matrices).toHaveLength(1);
    expect(drawn?.arcs?.sentences).toHaveLength(1);
    expect(drawn?.rows.map(({ isShownAbove }) => isShownAbove)).toEqual([true]);
    expect(drawn?.softmaxRow).toBeNull();
  });

  test("a step of vectors has the text without arcs, and the weighted sum those of its weights", () => {
    const arcsAt = (stage: "projected" | "headOutputs") =>
      pictureOf(inspectorInput(fullTrace(), { view: "arcs" }, { stage })).drawn?.arcs;
    expect(arcsAt("projected")).toMatchObject({ hasArcs: false, arcs: [], sentences: [] });
    expect(arcsAt("headOutputs")?.hasArcs).toBe(true);
    expect(arcsAt("headOutputs")?.stage).toBe("weights");
    expect(arcsAt("headOutputs")?.rows.symbol).toBe("A·V");
  });

  test("hovering is not announced, selecting is", () => {
    const input = inspectorInput(fullTrace());
    const hovering = pictureOf({ ...input, hovered: HOVERED }).drawn?.announcement;
    expect(hovering).toEqual(pictureOf(input).drawn?.announcement);
    const state = { ...input.state, selection: { query: 1, key: null } };
    expect(pictureOf({ ...input, state }).drawn?.announcement.text).toContain("was");
  });

  test("vectors are never drawn as lines", () => {
    const { drawn, isOfPairs } = pictureOf(
      inspectorInput(fullTrace(), { view: "lines" }, { stage: "projected" }),
    );
    expect(isOfPairs).toBe(false);
    expect(drawn?.lines).toBeNull();
    expect(drawn?.matrices.map(({ panel }) => panel.symbol)).toEqual(["Q", "K", "V"]);
  });

  test("of an empty text has a sentence and no instruments", () => {
    const picture = pictureOf(inspectorInput(evenTrace([])));
    expect(picture).toMatchObject({ tools: null, drawn: null, heads: null, empty: WORDS.empty });
  });

  test("of a step that is missing has a sentence, and the tools and heads stay", () => {
    const picture = pictureOf(inspectorInput(evenTrace(["a", "b"]), {}, { stage: "scores" }));
    expect(picture.drawn).toBeNull();
    expect(picture.empty).toBe(WORDS.notRecorded(WORDS.stages.scores.name));
    expect(picture.tools?.words).toBe(picture.words);
    expect(picture.heads?.recorded).toHaveLength(1);
    expect(picture.playable).toEqual(["weights"]);
  });

  test("without a trace has no instruments and no playable step", () => {
    const input = { ...inspectorInput(fullTrace()), trace: undefined, given: undefined };
    const picture = pictureOf({ ...input, transformed: undefined });
    expect(picture).toMatchObject({ tools: null, drawn: null, heads: null, playable: [] });
    expect(picture.empty).toBe(WORDS.computing);
  });

  test("saved beside has both matrices with a caption each, and lists the changes", () => {
    const { drawn, hasPassage } = pictureOf(comparedInput(fullTrace(), "side"));
    expect(hasPassage).toBe(true);
    expect(drawn?.saved?.matrices).toHaveLength(1);
    expect(drawn?.saved?.caption).toContain("head 1");
    expect(drawn?.presentCaption).toContain("head 2");
    expect(drawn?.matrices.map(({ panel }) => panel.symbol)).toEqual(["A"]);
    expect(drawn?.changes?.changes[0]).toMatchObject({
      row: "was",
      column: "it",
      difference: "−0.67",
    });
  });

  test("differences replace the matrices, each with a legend of its own", () => {
    const { drawn, hasPassage } = pictureOf(comparedInput(fullTrace(), "difference"));
    expect(hasPassage).toBe(false);
    expect(drawn?.matrices.map(({ panel }) => panel.symbol)).toEqual(["ΔA"]);
    expect(drawn?.matrices[0]?.legend?.ends).toEqual(["−0.67", "0.67"]);
    expect(drawn?.legend.scale).toBeNull();
    expect([drawn?.saved, drawn?.presentCaption, drawn?.arithmetic]).toEqual([null, null, null]);
  });

  test("lines give way to matrices beside saved numbers, with a sentence", () => {
    const input = comparedInput(fullTrace(), "side");
    const settings = { ...input.state.settings, view: "lines" } as const;
    const { drawn } = pictureOf({ ...input, state: { ...input.state, settings } });
    expect(drawn?.lines).toBeNull();
    expect(drawn?.asMatrices).toBe(WORDS.compare.asMatrices);
  });

  test("the cell of an excluded key has a sentence in place of its arithmetic", () => {
    const input = inspectorInput(fullTrace(), { excludedKeys: [0] });
    const excluded = pictureOf({ ...input, hovered: HOVERED }).drawn;
    expect(excluded?.arithmetic).toBeNull();
    expect(excluded?.excluded).toContain("it");
    const other = { ...HOVERED, column: 1, tokens: { query: 1, key: 1 } };
    expect(pictureOf({ ...input, hovered: other }).drawn?.excluded).toBeNull();
  });

  test("the head is named with its number; where all heads are one, they are named together", () => {
    const named = pictureOf(inspectorInput(fullTrace(), {}, { head: 1 })).headName;
    expect(named).toBe(WORDS.shownHead(undefined, 2, "head 2"));
    const all = pictureOf(inspectorInput(fullTrace(), {}, { stage: "output" })).headName;
    expect(all).toBe(WORDS.allHeads(undefined));
  });
});

describe("the name of the head in inspectorPictures(messages)(input)", () => {
  const named = (label: string, head: string) => {
    const [layer] = fullTrace().layers;
    if (layer === undefined) throw new Error("the trace must have a layer, got none");
    const trace = { ...fullTrace(), layers: [{ ...layer, label, headLabels: [head, head] }] };
    return pictureOf(inspectorInput(trace)).headName;
  };
  test.each([
    ["layer 1", "head 1", "Head 1"],
    ["layer 0", "head 0", "Layer 0, head 0"],
    ["layer 5", "head 3", "Layer 5, head 3"],
    ["layer 0", "induction", "Layer 0, head 0: induction"],
    ["L1", "L1H2", "L1H2"],
    ["decoder block 3", "cross", "decoder block 3, cross"],
  ])(
    "of imported data is its own, if it is more than a number: %s, %s",
    (label, head, expected) => {
      expect(named(label, head)).toBe(expected);
    },
  );
});

test.each([
  ["layer 1", "head 1", "L1 H1", "layer 1, head 1"],
  ["layer 0", "head 7", "L0 H7", "layer 0, head 7"],
  ["layer 0", "induction", "L0 H1", "layer 0, head 1"],
  ["L0", "L0H1", "L0H1", "L0H1"],
])(
  "the strip of heads in inspectorPictures(messages)(input) names heads as imported data does: %s, %s",
  (label, head, shown, announced) => {
    const [layer] = fullTrace().layers;
    if (layer === undefined) throw new Error("the trace must have a layer, got none");
    const layers = [label, "next"].map((each) => ({
      ...layer,
      label: each,
      headLabels: [head, head],
    }));
    const { heads } = pictureOf(inspectorInput({ ...fullTrace(), layers }, { view: "arcs" }));
    const [, second] = heads?.recorded ?? [];
    expect(second).toMatchObject({ label: shown, announced: expect.stringContaining(announced) });
  },
);

describe("the tools of inspectorPictures(messages)(input)", () => {
  test("refuse what the numbers do not allow, each with its reason", () => {
    const { tools } = pictureOf(inspectorInput(evenTrace(["a", "b"])));
    const { whyNot } = WORDS.experiment;
    expect(tools?.experiment).toMatchObject({ whyNot: null, whyNotScale: whyNot.scaled });
    expect(tools?.combine.whyNot.valueWeighted).toBe(WORDS.combine.whyNot.valueWeighted);
    expect(tools?.combine.whyNot.rollout).toBeUndefined();
  });

  test("allow everything of an experiment where every stage is known", () => {
    const { tools } = pictureOf(inspectorInput(fullTrace()));
    expect(tools?.experiment).toMatchObject({
      whyNot: null,
      unpadded: { value: 2 },
      isChanged: false,
    });
    expect(tools?.experiment?.whyNotScale).toBeUndefined();
  });

  test("cells are not hidden among lines", () => {
    const { tools, hidesCells } = pictureOf(
      inspectorInput(fullTrace(), { view: "lines", hidesCells: true }),
    );
    expect([hidesCells, tools?.experiment?.hidesCells]).toEqual([false, false]);
    expect(tools?.experiment?.whyNotHide).toBe(WORDS.experiment.whyNot.drawLines);
  });

  test("exclude the selected key, or else the selected query", () => {
    const keysOf = (selection: { query: number; key: number | null } | null) =>
      pictureOf(inspectorInput(fullTrace(), {}, { selection })).tools?.exclude.choices.at(-1)
        ?.change.excludedKeys;
    expect(keysOf(null)).toEqual([]);
    expect(keysOf({ query: 1, key: null })).toEqual([1]);
    expect(keysOf({ query: 1, key: 0 })).toEqual([0]);
  });

  test("compare nothing until something is saved", () => {
    expect(pictureOf(inspectorInput(fullTrace())).tools?.compare).toMatchObject({
      sentences: [WORDS.compare.hint],
      hasSaved: false,
      saveName: WORDS.compare.save,
      canSubtract: false,
    });
    const compared = pictureOf(comparedInput(fullTrace(), "side")).tools?.compare;
    expect(compared).toMatchObject({
      hasSaved: true,
      saveName: WORDS.compare.saveInstead,
      canSubtract: true,
    });
    expect(compared?.sentences).toHaveLength(2);
  });
});

describe("the heads of inspectorPictures(messages)(input)", () => {
  test("without a metric have pictures alone, and the open one is marked", () => {
    const heads = pictureOf(inspectorInput(fullTrace(), {}, { head: 1 })).heads;
    expect(heads?.recorded.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    expect(heads?.recorded.map(({ value }) => value)).toEqual([null, null]);
    expect([heads?.metricLegend, heads?.isSorted]).toEqual([null, false]);
  });

  test("with a metric have a value and a bar each", () => {
    const heads = pictureOf(inspectorInput(evenTrace(["a", "b"]), { metric: "entropy" })).heads;
    expect(heads?.recorded[0]?.share).toBeCloseTo(1, 6); // even weights have the largest entropy
    expect(heads?.metricLegend?.label).toContain(WORDS.overview.metrics.entropy.name);
  });

  test("that are combined are marked in their order, and their sum is announced as above 1", () => {
    const combinedHeads = [1, 0].map((head) => ({ layer: 0, head }));
    const heads = pictureOf(inspectorInput(fullTrace(), { combinedHeads, combineBy: "sum" })).heads;
    expect(heads?.recorded.map(({ order }) => order)).toEqual([1, 0]);
    expect(heads?.combined.map(({ canCombine }) => canCombine)).toEqual([false]);
    expect(heads?.hasSum).toBe(true);
  });
});
