import { traceFrom, writeTrace } from "attention-core/formats";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { type AttentionHeatmapElement, define, mount } from "../../../src/index.js";
import { painted } from "../../browser/painted.js";
import { partsOf } from "../../browser/parts.js";
import { watchTroubles } from "../../browser/troubles.js";

define();
beforeEach(() => page.viewport(1000, 900));

const trace = traceFrom({
  tokens: ["le", "chat"],
  attentions: [
    [1, 0],
    [0.25, 0.75],
  ],
  label: "a test",
});
const file = writeTrace(trace);

/** The address of a file with this content. */
function addressOf(content: string | Uint8Array): string {
  const url = URL.createObjectURL(new Blob([content as BlobPart]));
  onTestFinished(() => URL.revokeObjectURL(url));
  return url;
}

/** Whatever is fetched is answered so. */
function answer(response: () => Response | Promise<Response>) {
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(async () => response());
  onTestFinished(() => spy.mockRestore());
  return spy;
}

/** A heatmap written as HTML. */
async function write(html: string) {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  target.innerHTML = html;
  const element = target.firstElementChild as AttentionHeatmapElement;
  await painted();
  const parts = partsOf(element);
  const rows = () => parts.texts(".row-labels .label");
  const alerts = () => parts.texts('[role="alert"]');
  return { target, element, rows, alerts, ...parts };
}

test.each([
  ["JSON", file],
  ["safetensors", new Uint8Array(writeTrace(trace, { container: "safetensors" }))],
] as const)("src shows the trace of a file of %s", async (_, content) => {
  const src = addressOf(content);
  const { element, rows, find } = await write(
    `<attention-heatmap src="${src}" select="chat"></attention-heatmap>`,
  );
  await expect.poll(rows).toEqual(["le", "chat"]);
  expect(element.selection).toEqual({ query: 1, key: null });
  expect(element.src).toBe(src);
  expect(find(".origin").textContent).toContain("a test");
  element.removeAttribute("src");
  await painted();
  expect(rows()).toHaveLength(11);
  expect(element.src).toBeUndefined();
});

test("src is an option of mount too, and update changes it", async () => {
  const target = document.createElement("section");
  document.body.append(target);
  onTestFinished(() => target.remove());
  const heatmap = mount(target, { src: new URL(addressOf(file)), head: 0 });
  const rows = () => partsOf(heatmap.element).texts(".row-labels .label");
  expect(rows()).toEqual([]);
  await expect.poll(rows).toEqual(["le", "chat"]);
  const other = traceFrom({ tokens: ["a"], attentions: [[1]] });
  heatmap.update({ src: addressOf(writeTrace(other)) });
  await expect.poll(rows).toEqual(["a"]);
  heatmap.update({ trace });
  await expect.poll(rows).toEqual(["le", "chat"]);
  heatmap.destroy();
});

const STREAM = () =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(2 ** 22)),
  });

test.each([
  ["a page", () => new Response(" <!doctype html><p>"), "must be a file of attention, got a page"],
  [
    "no file",
    () => new Response("", { status: 404 }),
    "must be a file, got the answer 404 for x.json",
  ],
  ["an answer without end", () => new Response(STREAM()), "must be at most 64 MB, got a larger"],
  [
    "another version",
    () => new Response(file.replace('"version":1', '"version":9')),
    "src must be a file of attention, got one in which version must be 1, got 9",
  ],
  ["half a file", () => new Response(file.slice(0, 90)), "was it cut short?"],
  ["nothing", () => new Response(""), "src must be a file of attention, got one in which "],
  [
    "no answer",
    () => Promise.reject(new TypeError("Failed to fetch")),
    "got no answer for x.json: is it there",
  ],
] as const)("%s is one sentence, and what stands in the tag stays", async (_, response, reason) => {
  const troubles = watchTroubles();
  answer(response);
  const { alerts, element, grids } = await write(
    '<attention-heatmap src="x.json"><p>Instead of it</p></attention-heatmap>',
  );
  await expect.poll(alerts).toEqual([expect.stringContaining(`attention-heatmap: src`)]);
  expect(alerts()[0]).toContain(reason);
  expect(alerts()[0]?.length).toBeLessThanOrEqual(300);
  expect(element.querySelector("p")?.checkVisibility()).toBe(true); // what stands there stays
  expect(grids()).toEqual([]); // never other numbers than those that were asked for
  expect(troubles).toEqual([]);
});

test("a string that is not an address is refused, and nothing is fetched", async () => {
  const fetched = answer(() => new Response(file));
  const { alerts } = await write('<attention-heatmap src=""></attention-heatmap>');
  expect(alerts()).toEqual([expect.stringContaining('src must be an address, got ""')]);
  expect(fetched).not.toHaveBeenCalled();
});

test("without src nothing is fetched", async () => {
  const fetched = answer(() => new Response(file));
  await write("<attention-heatmap></attention-heatmap>");
  expect(fetched).not.toHaveBeenCalled();
});

test("an element that is removed or gets other numbers fetches no longer", async () => {
  const signals: AbortSignal[] = [];
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
    if (init?.signal) signals.push(init.signal);
    return new Promise(() => {});
  });
  onTestFinished(() => spy.mockRestore());
  const { element, target } = await write('<attention-heatmap src="x.json"></attention-heatmap>');
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  element.remove();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  target.append(element);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  element.trace = trace;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  element.src = "y.json";
  expect(() => element.update({ src: "z.json", heads: -1 })).toThrow("heads");
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, false]); // what is refused is not fetched
});

test("a script of JSON in the tag has a trace", async () => {
  const { rows } = await write(
    `<attention-heatmap><script type="application/json">${file}</script></attention-heatmap>`,
  );
  await expect.poll(rows).toEqual(["le", "chat"]);
});

test("a script of JSON in the tag has options, and attributes win over them", async () => {
  const { element, rows } = await write(
    `<attention-heatmap caption="mine"><script type="application/json">
      { "caption": "theirs", "controls": "none", "select": "chat > le", "trace": ${file} }
    </script></attention-heatmap>`,
  );
  await expect.poll(rows).toEqual(["le", "chat"]);
  expect(element).toMatchObject({ caption: "mine", controls: "none" });
  expect(element.selection).toEqual({ query: 1, key: 0 });
});

test("a script of JSON that comes or changes later counts", async () => {
  const { element, rows } = await write("<attention-heatmap></attention-heatmap>");
  const script = document.createElement("script");
  script.type = "application/json";
  element.append(script);
  script.textContent = '{ "text": "one two" }';
  await expect.poll(rows).toEqual(["one", "two"]);
  script.textContent = file;
  await expect.poll(rows).toEqual(["le", "chat"]);
});

test("an element that comes back shows what it showed, whatever is inside", async () => {
  const { element, target } = await write(
    '<attention-heatmap><script type="application/json">{ "stage": "scores" }</script></attention-heatmap>',
  );
  element.stage = "output";
  element.remove();
  target.append(element);
  expect(element.stage).toBe("output");
});

test.each([
  ["{", "the JSON inside must be valid, got"],
  ["[1]", "the JSON inside must be an object, got [1]"],
  ['{ "stage": "softmax" }', 'got "softmax" (did you mean "weights"?)'],
  ['{ "fast": true }', 'got "fast"'],
])("%s in the tag is refused in words, and the attributes still count", async (json, reason) => {
  const { alerts, rows } = await write(
    `<attention-heatmap text="a b"><script type="application/json">${json}</script></attention-heatmap>`,
  );
  expect(alerts()).toEqual([expect.stringContaining(reason)]);
  expect(rows()).toEqual(["a", "b"]);
});
