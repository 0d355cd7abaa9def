import { type AttentionTrace, tensor } from "attention-core";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type HeatmapOptions, mount } from "../src/index.js";
import { mount as mountInspector } from "../src/inspector.js";
import { painted } from "./browser/painted.js";
import { partsOf } from "./browser/parts.js";
import { traceOf } from "./browser/traces.js";
import { watchTroubles } from "./browser/troubles.js";

const good = traceOf(["one", "two"]);
const better = traceOf(["three", "four", "five"]);
const [layer] = good.layers;
if (layer === undefined) throw new Error("a layer must be there, got none");
const nothing = tensor(new Float32Array(0), [1, 2, 0]);

/** Traces that fit in every shape and still cannot be drawn, or not by every instrument. */
const BAD: readonly (readonly [string, AttentionTrace])[] = [
  ["vectors of width 0", { ...good, layers: [{ ...layer, queries: nothing, keys: nothing }] }],
  ["places that are null", { ...good, textSpans: [null, null] as never }],
  ["labels that are symbols", { ...good, layers: [{ ...layer, label: Symbol("no") as never }] }],
];

/** A trace that is accepted, and throws when it is drawn: at the second look at its notice. */
function spoilt(trace: AttentionTrace): AttentionTrace {
  let looks = 0;
  return Object.defineProperty({ ...trace }, "notice", {
    get() {
      looks++;
      if (looks > 1) throw new RangeError("no notice");
      return undefined;
    },
  });
}

describe.each([
  ["the heatmap", mount],
  ["the inspector", mountInspector],
] as const)("%s", (_, mountIn) => {
  const place = (options: HeatmapOptions) => {
    const target = document.createElement("section");
    document.body.append(target);
    const heatmap = mountIn(target, options);
    onTestFinished(() => {
      heatmap.destroy();
      target.remove();
    });
    return { heatmap, ...partsOf(heatmap.element) };
  };
  const rows = ({ texts }: ReturnType<typeof place>) => texts(".row-labels .label");

  test.for(BAD)("is whole again after %s", async ([, trace]) => {
    const troubles = watchTroubles();
    const shown = place({ trace: good });
    await painted();
    try {
      shown.heatmap.update({ trace });
    } catch {
      // Refused at once is as good.
    }
    await painted();
    expect(shown.findAll("canvas.cells").length).toBeGreaterThan(0);
    expect(rows(shown)).toEqual(["one", "two"]);
    shown.heatmap.update({ trace: better });
    await painted();
    expect(shown.findAll(".heatmap")).toHaveLength(1);
    expect(rows(shown)).toEqual(["three", "four", "five"]);
    expect(shown.texts('[role="alert"]')).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("keeps the last view that could be drawn, shows why, and fires error", async () => {
    const troubles = watchTroubles();
    const shown = place({ trace: better });
    await painted();
    const heard: Error[] = [];
    shown.heatmap.on("error", (error) => heard.push(error));
    shown.heatmap.update({ trace: spoilt(good) });
    await painted();
    expect(rows(shown)).toEqual(["three", "four", "five"]);
    expect(shown.texts('[role="alert"]')).toEqual([
      expect.stringContaining("draw: trace must be drawable, got the error: no notice"),
    ]);
    expect(heard.map(({ cause }) => cause)).toEqual([new RangeError("no notice")]);
    shown.heatmap.update({ trace: good });
    await painted();
    expect(shown.findAll(".heatmap")).toHaveLength(1);
    expect(rows(shown)).toEqual(["one", "two"]);
    expect(troubles).toEqual([]);
  });

  test("that begins with what cannot be drawn says why, until it can be", async () => {
    const troubles = watchTroubles();
    const shown = place({ trace: spoilt(better) });
    const heard: Error[] = [];
    shown.heatmap.on("error", (error) => heard.push(error));
    await painted();
    expect(shown.texts('[role="alert"]')).toEqual([
      "Something went wrong: draw: trace must be drawable, got the error: no notice",
    ]);
    expect(heard).toHaveLength(1);
    shown.heatmap.update({ trace: good });
    await painted();
    expect(shown.findAll(".heatmap")).toHaveLength(1);
    expect(rows(shown)).toEqual(["one", "two"]);
    expect(shown.texts('[role="alert"]')).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

test("mount() that throws leaves the target and its heatmap as they were", async () => {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  const before = mount(target, { text: "kept" });
  await painted();
  const adopted = vi.spyOn(ShadowRoot.prototype, "adoptedStyleSheets", "get");
  adopted.mockImplementation(() => {
    throw new Error("no sheet");
  });
  onTestFinished(() => adopted.mockRestore());
  expect(() => mount(target, { text: "new" })).toThrow("no sheet");
  expect(() => mount(target, { heads: 99 })).toThrow(
    new RangeError("mount: heads must be one of 1, 2, 3, 4, 5, 6, 7, 8, got 99"),
  );
  adopted.mockRestore();
  expect([...target.children]).toEqual([before.element]);
  before.update({ text: "still here" });
  await painted();
  expect(partsOf(before.element).texts(".row-labels .label")).toEqual(["still", "here"]);
});
