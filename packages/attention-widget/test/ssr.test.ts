import { expect, test } from "vitest";

test("these tests run where there is no page", () => {
  expect(typeof document).toBe("undefined");
  expect(typeof customElements).toBe("undefined");
  expect(typeof HTMLElement).toBe("undefined");
});

/** Hundreds of files are transformed first; the runs beside this one may take the processor meanwhile. */
const TIMEOUT = 30_000; // ms

test.for(["index", "anywidget", "element", "cdn", "inspector", "react", "static"])(
  "importing %s needs no page",
  { timeout: TIMEOUT },
  async (name) => {
    const module: unknown = await import(`../src/${name}.ts`);
    expect(module).toBeTypeOf("object");
  },
);

test("define() without a page does nothing", async () => {
  const { define } = await import("../src/host/tag/define.js");
  expect(() => define()).not.toThrow();
  expect(() => define("other-heatmap")).not.toThrow();
});

test("handBuiltSource() computes without a page", async () => {
  const { handBuiltSource } = await import("../src/index.js");
  const settings = { heads: 2, causal: true };
  const { signal } = new AbortController();
  const trace = await handBuiltSource().trace("one two", settings, signal);
  expect(trace.layers[0]?.weights.shape).toEqual([2, 2, 2]);
});
