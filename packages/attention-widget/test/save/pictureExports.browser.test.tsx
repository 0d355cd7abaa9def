import { tensor } from "attention-core";
import { readAttention } from "attention-core/formats";
import { describe, expect, onTestFinished, test } from "vitest";
import { seeded } from "../../../attention-core/test/helpers/seeded.js";
import { colorRamp, rampColor } from "../../src/draw/colorRamp.js";
import { THEMES } from "../../src/draw/pageColors.js";
import { type AttentionHeatmapElement, define, mount } from "../../src/index.js";
import { VIEWS } from "../../src/settings/inspectorSettings.js";
import { toSVG } from "../../src/static.js";
import { painted } from "../browser/painted.js";
import { show } from "../browser/show.js";
import { showInspector } from "../browser/showInspector.js";
import { rectangular } from "../browser/traces.js";
import { fullTrace, traceOf, weightsOnly } from "../helpers/traces.js";

const parsed = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const textsOf = (svg: string) =>
  [...parsed(svg).querySelectorAll("text")].map(({ textContent }) => textContent);

describe("heatmap.toSVG()", () => {
  test.for([
    { text: "to be or not to be", heads: 3, head: 2, causal: true, theme: "light" },
    { text: "שלום <b> & 'x'", stage: "scores", theme: "dark" },
    { text: "one two", stage: "projected", selection: { query: 1, key: null }, theme: "light" },
  ] as const)("is the SVG that is made without a page, of $text", async (options) => {
    const { heatmap } = await show(options);
    const { text, ...others } = options;
    expect(await heatmap.toSVG()).toBe(toSVG(text, others));
    expect(parsed(await heatmap.toSVG()).querySelector("parsererror")).toBeNull();
  });

  test("has the present state, and the page's colours", async () => {
    const { heatmap } = await show({ text: "one two", heads: 2 });
    heatmap.element.style.setProperty("--attention-positive", "oklch(0.6 0.2 150)");
    heatmap.element.style.setProperty("--attention-surface", "rgb(1 2 3)");
    heatmap.update({ head: 1, selection: { query: 0, key: null } });
    await painted();
    const svg = await heatmap.toSVG();
    expect(textsOf(svg)).toContain("Head 2: next token");
    expect(textsOf(svg).some((text) => text?.startsWith("“one” attends most to"))).toBe(true);
    expect(parsed(svg).querySelector("rect")?.getAttribute("fill")).toBe("#010203");
    expect(svg).not.toContain("#3333cc");
  });

  test("refuses unknown options and wrong widths", async () => {
    const { heatmap } = await show();
    await expect(heatmap.toSVG({ widht: 3 } as never)).rejects.toThrow(
      new TypeError('toSVG: options must have only width, got "widht" (did you mean "width"?)'),
    );
    await expect(heatmap.toSVG({ width: -1 })).rejects.toThrow(
      new RangeError("toSVG: width must be a number of CSS pixels above 0, up to 20000, got -1"),
    );
  });

  test("of a heatmap in no page has the colours of a light one", async () => {
    const heatmap = mount(document.createElement("div"), { text: "one two" });
    onTestFinished(() => heatmap.destroy());
    expect(await heatmap.toSVG()).toBe(toSVG("one two"));
  });

  test("leaves nothing behind in the page", async () => {
    const { heatmap } = await show();
    const before = heatmap.element.shadowRoot?.innerHTML;
    await heatmap.toSVG();
    expect(heatmap.element.shadowRoot?.innerHTML).toBe(before);
  });
});

describe("heatmap.toPNG()", () => {
  test("is the picture in pixels, so many for each CSS pixel", async () => {
    const { heatmap } = await show({ text: "one two", theme: "light" });
    const blob = await heatmap.toPNG({ width: 400, scale: 1.5 });
    expect(blob.type).toBe("image/png");
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).toBe(600);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context?.drawImage(bitmap, 0, 0);
    expect([...(context?.getImageData(2, 2, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    expect(new Set(data).size).toBeGreaterThan(20);
  });

  test("has the colour of each weight in its cell, where the SVG has that cell", async () => {
    const { heatmap } = await show({ trace: rectangular, theme: "light" });
    const size = { width: 400, scale: 2 };
    const blob = await heatmap.toPNG(size);
    const picture = document.createElement("div");
    picture.style.cssText = "position: absolute; top: 0; left: 0";
    const svg = await heatmap.toSVG({ width: size.width });
    picture.append(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement);
    document.body.append(picture);
    onTestFinished(() => picture.remove());
    const box = picture.getBoundingClientRect();
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context?.drawImage(bitmap, 0, 0);

    const weights = [...rectangular.layers[0]!.weights.data];
    const cells = [...picture.querySelectorAll("rect[rx]")].slice(0, weights.length);
    const found = cells.map((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      // Near the corner, where no digit is written.
      const x = size.scale * (left - box.left + 0.2 * width);
      const y = size.scale * (top - box.top + 0.2 * height);
      return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
    });
    const ramp = colorRamp(THEMES.light);
    expect(found).toEqual(weights.map((weight) => rampColor(ramp, weight)));
  });

  test("rejects a wrong scale", async () => {
    const { heatmap } = await show();
    await expect(heatmap.toPNG({ scale: 0 })).rejects.toThrow(
      new RangeError("toPNG: scale must be a number above 0, up to 8, got 0"),
    );
  });
});

test("heatmap.toCSV() has what is shown", async () => {
  const { heatmap } = await show({ text: "one two", heads: 1, causal: true });
  const [names, first] = (await heatmap.toCSV()).split("\r\n");
  expect(names).toBe("A,one,two");
  expect(first).toBe("one,1,");
  heatmap.update({ stage: "projected" });
  expect(await heatmap.toCSV()).toMatch(/^Q,1,2,/);
});

/** The fields of each line of a CSV file, as RFC 4180 has them. */
function fieldsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
    if (end === "") break;
  }
  return lines.slice(0, -1);
}

test("heatmap.toCSV({ whole }) read back is the trace, number by number, whatever its tokens are", async () => {
  const tokens = ["a,b", 'say "it"', "two\nlines", "plain"];
  const random = seeded(5);
  const weights = tensor(Float32Array.from({ length: 32 }, random), [2, 4, 4]);
  const trace = traceOf(tokens, tokens, [weightsOnly(weights)]);
  const { heatmap } = await show({ trace });
  const [names = [], ...lines] = fieldsOf(await heatmap.toCSV({ whole: true }));
  expect(lines.map((line) => line[names.indexOf("query token")])).toEqual(
    Array.from({ length: 32 }, (_, at) => tokens[Math.floor(at / 4) % 4]),
  );
  expect(lines.map((line) => line[names.indexOf("key token")])).toEqual(
    Array.from({ length: 32 }, (_, at) => tokens[at % 4]),
  );
  const read = lines.map((line) => Math.fround(Number(line[names.indexOf("weights")])));
  expect(read).toEqual([...weights.data]);
});

test("heatmap.toJSON() is the whole trace, which readAttention reads", async () => {
  const trace = fullTrace({ causal: true });
  const { heatmap } = await show({ trace });
  const { format, views } = await readAttention(await heatmap.toJSON());
  expect(format).toBe("attention-trace");
  expect(views).toHaveLength(1);
  const read = views[0]?.trace;
  expect(read?.queryTokens).toEqual(trace.queryTokens);
  expect(read?.source).toEqual(trace.source);
  for (const stage of ["queries", "scores", "weights", "output"] as const) {
    expect(read?.layers[0]?.[stage]).toEqual(trace.layers[0]?.[stage]);
  }
});

test("heatmap.toJSON() rejects before there are numbers", async () => {
  const source = { trace: () => new Promise<never>(() => {}) };
  const { heatmap } = await show({ source });
  await expect(heatmap.toJSON()).rejects.toThrow(
    "toJSON: the trace must have arrived, got none yet",
  );
  expect(textsOf(await heatmap.toSVG())).toContain("Computing…");
  expect(await heatmap.toCSV()).toBe("");
});

describe("an element of <attention-heatmap>", () => {
  test("saves its picture and its numbers by the same methods", async () => {
    define();
    const element = document.createElement("attention-heatmap") as AttentionHeatmapElement;
    element.text = "one two";
    await expect(element.toCSV()).rejects.toThrow(
      "toCSV: <attention-heatmap> must be in a page, got one that is not",
    );
    document.body.append(element);
    onTestFinished(() => element.remove());
    await painted();
    expect(await element.toCSV()).toMatch(/^A,one,two\r\n/);
    expect(textsOf(await element.toSVG({ width: 300 }))).toContain("Softmax");
    expect((await element.toPNG({ width: 300, scale: 1 })).type).toBe("image/png");
    expect(await element.toJSON()).toContain('"one"');
  });
});

describe("inspector.toSVG()", () => {
  test.for(VIEWS)(
    "of %s is, byte by byte, the SVG made without a page of its state",
    async (view) => {
      const { reader } = await showInspector({
        trace: fullTrace(),
        theme: "light",
        selection: { query: 1, key: 0 },
        settings: { view, direction: "both" },
      });
      const svg = await reader.toSVG();
      expect(svg).toBe(toSVG(fullTrace(), { state: reader.getState() }));
      expect(parsed(svg).querySelectorAll("path").length > 0).toBe(view !== "matrix");
    },
  );

  test("has every row that is read, and what was done to the numbers", async () => {
    const { reader } = await showInspector({
      text: "one two three",
      selection: { query: 1, key: null },
      settings: { direction: "both", excludedKeys: [0] },
    });
    const text = textsOf(await reader.toSVG()).join(" ");
    expect(text).toContain("“two” attends most to");
    expect(text).toContain("“two” is attended to most by");
    expect(text).toContain("one");
    expect(parsed(await reader.toSVG()).querySelector("parsererror")).toBeNull();
  });

  test("draws lines as curves, and has their numbers as a table", async () => {
    const { reader } = await showInspector({ text: "one two", settings: { view: "lines" } });
    const svg = parsed(await reader.toSVG());
    expect(svg.querySelector("parsererror")).toBeNull();
    expect(svg.querySelectorAll("path[stroke-width]").length).toBeGreaterThan(1);
    expect(await reader.toCSV()).toMatch(/^A,one,two\r\n/);
  });
});
