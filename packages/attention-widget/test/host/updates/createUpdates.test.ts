import { expect, test } from "vitest";
import { loadTraceFrom } from "../../../src/host/trace/loadTraceFrom.js";
import { readArrays } from "../../../src/host/trace/readArrays.js";
import { createUpdates } from "../../../src/host/updates/createUpdates.js";
import type { HeatmapOptions } from "../../../src/store/heatmapOptions.js";

const arrays = (...tokens: string[]) => ({ tokens, attentions: tokens.map(() => [1]) });
const A = { tokens: ["a"], attentions: [[1]] };
const B = { tokens: ["b"], attentions: [[1]] };

/** Updates, what they applied, by the tokens of its trace, and what they refused. */
function updates() {
  const applied: unknown[] = [];
  const refused: string[] = [];
  const line = createUpdates({
    check(caller, options) {
      if ("heads" in options) throw new RangeError(`${caller}: heads`);
    },
    apply(options: HeatmapOptions) {
      const { trace } = options;
      const isRead = trace != null && "layers" in trace;
      applied.push({ ...options, ...(isRead ? { trace: trace.queryTokens.join() } : {}) });
    },
    readArrays: (caller, arrays) => readArrays(caller, arrays, loadTraceFrom),
    refuse: (error) => refused.push((error as Error).message),
  });
  return { ...line, applied, refused };
}

test("update(options) without arrays applies them at once", () => {
  const { update, applied, reading } = updates();
  update({ text: "x" }, "update");
  expect(applied).toEqual([{ text: "x" }]);
  expect(reading()).toBeUndefined();
});

test("update({ trace: arrays }) applies the trace of the arrays once they are read", async () => {
  const { update, applied, reading } = updates();
  update({ trace: A, head: 1 }, "update");
  expect(applied).toEqual([]);
  await reading();
  expect(applied).toEqual([{ trace: "a", head: 1 }]);
  expect(reading()).toBeUndefined();
});

test("update(options) after arrays waits with them, so that the order stays", async () => {
  const { update, applied, reading, withWaiting } = updates();
  update({ trace: A, head: 1 }, "update");
  update({ head: 2, stage: "scores" }, "update");
  expect(withWaiting({ caption: "c" })).toMatchObject({ trace: A, head: 2, caption: "c" });
  await reading();
  expect(applied).toEqual([{ trace: "a", head: 2, stage: "scores" }]);
});

test("of two arrays one after the other, update({ trace }) applies the newer alone", async () => {
  const { update, applied, reading } = updates();
  update({ trace: A, head: 1 }, "update");
  const first = reading();
  update({ trace: B }, "update");
  await first; // which waits for the second
  expect(applied).toEqual([{ trace: "b", head: 1 }]);
});

test("update({ source }) in the place of arrays that wait applies at once", async () => {
  const { update, applied, reading } = updates();
  const source = { trace: () => new Promise<never>(() => {}) };
  update({ trace: A, head: 1 }, "update");
  const first = reading();
  update({ source }, "update");
  expect(applied).toEqual([{ trace: null, src: null, source, head: 1 }]);
  await first;
  expect(applied).toHaveLength(1);
});

test("arrays that are not attention are refused, and the options with them apply", async () => {
  const { update, applied, refused, reading } = updates();
  update({ trace: arrays("a", "b"), caption: "c" }, "update");
  update({ text: "typed" }, "update");
  await reading();
  expect(applied).toEqual([{ caption: "c", text: "typed" }]);
  expect(refused).toEqual([expect.stringMatching(/^traceFrom: .* must /)]);
});

test("update(options) of the wrong kind is refused at once, also while arrays are read", async () => {
  const { update, applied, reading } = updates();
  update({ trace: A }, "update");
  expect(() => update({ heads: 0 }, "update")).toThrow("update: heads");
  expect(() => update({ trace: B, heads: 0 }, "update")).toThrow("update: heads");
  await reading();
  expect(applied).toEqual([{ trace: "a" }]);
});

test("stop() while arrays are read applies nothing", async () => {
  const { update, applied, reading, stop } = updates();
  update({ trace: A }, "update");
  const first = reading();
  stop();
  await first;
  expect(applied).toEqual([]);
});
