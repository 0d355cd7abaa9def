import { tensor } from "attention-core";
import { expect, test, vi } from "vitest";
import { createWaitingChanges } from "../../src/store/createWaitingChanges.js";
import { computedShare, headsWhenRead } from "../../src/transforms/headsWhenRead.js";

/** A machine that runs other tests too takes its time. */
const SLOW = { timeout: 20_000 };

const KEYS = 100_000;

/** Numbers of two heads, each of which takes four tasks. */
function longHeads() {
  const row = { shape: [1, 1, KEYS] as const, data: new Float32Array(KEYS).fill(1) };
  const { weights } = headsWhenRead({ weights: [2, 4, KEYS] }, () => ({ weights: row }));
  return weights;
}

test("when(heads, change) changes at once where the heads are there, and tells of no work", () => {
  const [report, change] = [vi.fn(), vi.fn()];
  createWaitingChanges(report).when([[tensor([[[1]]]), 0]], change);
  createWaitingChanges(report).when([], change);
  expect(change).toHaveBeenCalledTimes(2);
  expect(report).not.toHaveBeenCalled();
});

test("when(heads, change) computes them in several tasks, tells how far it is, and changes then", async () => {
  const [report, change] = [vi.fn(), vi.fn()];
  const weights = longHeads();
  const waiting = createWaitingChanges(report);
  waiting.when(
    [
      [weights, 0],
      [weights, 1],
    ],
    change,
  );
  expect([change.mock.calls.length, waiting.isWaiting]).toEqual([0, true]);
  expect(report).toHaveBeenLastCalledWith(0);
  await vi.waitFor(() => expect(change).toHaveBeenCalledOnce(), SLOW);
  expect(report.mock.calls).toEqual([[0], [0.75], [null]]);
  expect([computedShare(weights, 0), computedShare(weights, 1)]).toEqual([1, 1]);
});

test("when(heads, change) again brings what waits with it, each change once", async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const waiting = createWaitingChanges(() => {});
  const weights = longHeads();
  waiting.when([[weights, 0]], first);
  waiting.when([[weights, 1]], second);
  waiting.when([[weights, 1]], first);
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce(), SLOW);
  expect(first).toHaveBeenCalledOnce();
  expect([computedShare(weights, 0), computedShare(weights, 1)]).toEqual([0, 1]);
});

test("finish() computes what is missing at once, and dropAll() changes nothing", async () => {
  const [finished, forgotten] = [vi.fn(), vi.fn()];
  const waiting = createWaitingChanges(() => {});
  waiting.when([[longHeads(), 0]], finished);
  waiting.finish();
  expect(finished).toHaveBeenCalledOnce();
  expect(waiting.dropAll()).toBe(false);
  waiting.when([[longHeads(), 0]], forgotten);
  expect(waiting.dropAll()).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(forgotten).not.toHaveBeenCalled();
});
