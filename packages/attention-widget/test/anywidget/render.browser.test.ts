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

test.each([
  [
    "5 bytes of f32",
    layer({ dtype: "f32", data: new DataView(new ArrayBuffer(5)) }),
    "layers[0].weights must be { shape",
  ],
  ["no layer", [null], "layers[0] must be an object with weights, got null"],
  ["no weights", [{}], "layers[0] must be an object with weights, got {}"],
  ["a text", "abc", 'layers must be a list of layers, got "abc"'],
  [
    "another dtype",
    layer({ dtype: "f64", data: bytesOf(Uint8Array.of(1)) }),
    "layers[0].weights must be { shape",
  ],
  ["no bytes", layer({ dtype: "f32" }), "layers[0].weights must be { shape"],
  [
    "a name too many",
    [{ ...F32[0], head_labels: ["a", "b"] }],
    "layers[0].head_labels must have 1 entries",
  ],
])("render({ model }) says in the cell that %s cannot be drawn", async (_, layers, told) => {
  const { el, model } = show({ layers, query_tokens: tokens });
  const alert = () => el.querySelector('[role="alert"]')?.textContent;
  expect(alert()).toContain(`anywidget: ${told}`);
  expect(alert()?.length).toBeLessThanOrEqual(300);
  model.set("layers", F32);
  expect(alert()).toBeUndefined();
  await expect.element(page.getByRole("grid").first()).toBeVisible();
});

test("render({ model }) shows the names of layers and heads, and scores", async () => {
  const scores = { shape: [1, 2, 2], dtype: "f32", data: bytesOf(Float32Array.of(3, 1, 0, 1)) };
  const layers = [{ ...F32[0], label: "encoder 5", head_labels: ["copies"], scores }];
  show({ layers, query_tokens: tokens, stage: "scores" });
  await expect.element(page.getByText("copies").first()).toBeVisible();
  await expect.element(page.getByRole("grid").first()).toBeVisible();
});

test("render({ model }) goes on where nothing can be saved", async () => {
  const { model } = modelOf({ text: "a b" });
  const broken = {
    ...model,
    save_changes: () => {
      throw new Error("no Python");
    },
  };
  const el = document.body.appendChild(document.createElement("div"));
  onTestFinished(notebook.render({ model: broken, el }));
  const field = page.getByLabelText("Sentence", { exact: true });
  await field.fill("c d");
  await expect.element(field).toHaveValue("c d");
});

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

test("render({ signal }) is gone, with its listeners, once the output goes", () => {
  const abort = new AbortController();
  const { el, listening } = show({ text: "a b" }, abort.signal);
  expect(el.childElementCount).toBe(1);
  abort.abort();
  expect(el.childElementCount).toBe(0);
  expect(listening()).toEqual([]);
});
