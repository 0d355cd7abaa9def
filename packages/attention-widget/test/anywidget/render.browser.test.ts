import { afterEach, expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import notebook from "../../src/anywidget.js";
import { clickCell } from "../browser/cells.js";

/** A model as anywidget makes one, and what was saved. */
function modelOf(traits: Record<string, unknown>) {
  const values = new Map(Object.entries(traits));
  const listeners = new Map<string, Set<() => void>>();
  const saved: unknown[] = [];
  const of = (event: string) => {
    const found = listeners.get(event) ?? new Set();
    listeners.set(event, found);
    return found;
  };
  const model = {
    get: (name: string) => values.get(name),
    set(name: string, value: unknown) {
      values.set(name, value);
      for (const listener of of(`change:${name}`)) listener();
    },
    save_changes: () => saved.push(Object.fromEntries(values)),
    on: (event: string, listener: () => void) => void of(event).add(listener),
    off: (event: string, listener: () => void) => void of(event).delete(listener),
  };
  return { model, saved, listening: () => [...listeners.values()].flatMap((set) => [...set]) };
}

/** Bytes that begin where no number can, as those of a message do. */
function bytesOf(numbers: Float32Array | Uint16Array | Uint8Array): DataView {
  const bytes = new Uint8Array(numbers.byteLength + 1);
  bytes.set(new Uint8Array(numbers.buffer), 1);
  return new DataView(bytes.buffer, 1);
}

const tokens = ["le", "chat"];
const layer = (weights: object) => [{ weights: { shape: [1, 2, 2], ...weights } }];
const F32 = layer({ dtype: "f32", data: bytesOf(Float32Array.of(1, 0, 0.25, 0.75)) });

function show(traits: Record<string, unknown>, signal?: AbortSignal) {
  const el = document.createElement("div");
  document.body.append(el);
  const made = modelOf(traits);
  const stop = notebook.render({ model: made.model, el, signal });
  onTestFinished(() => {
    stop();
    el.remove();
  });
  return { ...made, el, stop };
}

afterEach(() => document.body.replaceChildren());

test.each([
  ["f32", F32],
  ["f16", layer({ dtype: "f16", data: bytesOf(Uint16Array.of(0x3c00, 0, 0x3400, 0x3a00)) })],
  ["u8", layer({ dtype: "u8", data: bytesOf(Uint8Array.of(255, 0, 64, 191)) })],
])(
  "render({ model }) draws layers of %s, and tells a selected cell to Python",
  async (_, layers) => {
    const { saved } = show({ layers, query_tokens: tokens, selection: null, selected: null });
    const grid = page.getByRole("grid").first();
    await expect.element(grid).toBeVisible();
    await clickCell(grid.element(), 1, 1);
    expect(saved.at(-1)).toMatchObject({
      selection: { query: 1, key: 1 },
      selected: { query_token: "chat", key_token: "chat", weight: expect.closeTo(0.75, 2) },
    });
  },
);

test("render({ model }) follows Python, and says nothing of that to it", async () => {
  const { model, saved } = show({ text: "a b c", stage: "scores", layers: [] });
  const field = page.getByLabelText("Sentence", { exact: true });
  await expect.element(field).toHaveValue("a b c");
  model.set("text", "d e");
  await expect.element(field).toHaveValue("d e");
  expect(saved).toEqual([]);
  await field.fill("f g h");
  await expect.poll(() => saved.at(-1)).toMatchObject({ text: "f g h", stage: "scores" });
});

test("render({ model }) refuses an unknown dtype", () => {
  const layers = layer({ dtype: "f64", data: bytesOf(Uint8Array.of(1)) });
  expect(() => show({ layers, query_tokens: tokens })).toThrow(
    new TypeError('anywidget: dtype must be f32, f16 or u8, got "f64"'),
  );
});

test("render({ signal }) is gone, with its listeners, once the output goes", () => {
  const abort = new AbortController();
  const { el, listening } = show({ text: "a b" }, abort.signal);
  expect(el.childElementCount).toBe(1);
  abort.abort();
  expect(el.childElementCount).toBe(0);
  expect(listening()).toEqual([]);
});
