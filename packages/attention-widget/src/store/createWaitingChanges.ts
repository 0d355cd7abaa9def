import type { MissingHeads } from "../transforms/headsToCompute.js";
import {
  computedShare,
  computeHead,
  computeSomeRows,
  slicesLeft,
} from "../transforms/headsWhenRead.js";
import { afterTurn } from "./afterTurn.js";

/** Changes that wait until the numbers they show are computed, which takes several tasks for a long text. */
export interface WaitingChanges {
  /** Applies a change once these heads are computed, at once if they already are, together with those that wait. */
  when(missing: MissingHeads, change: () => void): void;
  /** Whether any change waits. */
  readonly isWaiting: boolean;
  /** Computes at once what is missing, and applies what waits. */
  finish(): void;
  /** Drops what waits; returns whether anything did. */
  dropAll(): boolean;
}

/** Progress is redrawn once per this many tasks. */
const TASKS_PER_PICTURE = 6;

/** @param report - receives the computed share, 0–1; null when nothing waits */
export function createWaitingChanges(report: (share: number | null) => void): WaitingChanges {
  const waiting = new Set<() => void>();
  let missing: MissingHeads = [];
  let hasReported = false;
  let end = () => {};

  function dropAll(): boolean {
    end();
    missing = [];
    const isWaiting = waiting.size > 0;
    waiting.clear();
    if (hasReported) report(null);
    hasReported = false;
    return isWaiting;
  }

  function applyAll(): void {
    const changes = [...waiting];
    dropAll();
    for (const change of changes) change();
  }

  function finish(): void {
    for (const each of missing) computeHead(...each);
    applyAll();
  }

  function work(all: MissingHeads, task: number): void {
    const next = all.find(([tensor, head]) => computedShare(tensor, head) < 1);
    if (next === undefined) {
      applyAll();
      return;
    }
    if (task > 0) computeSomeRows(...next);
    if (task % TASKS_PER_PICTURE === 0) {
      hasReported = true;
      report(shareOf(all));
    }
    end = afterTurn(() => work(all, task + 1));
  }

  return {
    get isWaiting() {
      return waiting.size > 0;
    },
    when(heads, change) {
      end();
      waiting.add(change);
      missing = heads;
      // Work that fits in one task is finished at once.
      if (tasksLeft(heads) <= 1) finish();
      else work(heads, 0);
    },
    finish,
    dropAll,
  };
}

/** Whether all of them are computed. */
export function areComputed(heads: MissingHeads): boolean {
  return tasksLeft(heads) === 0;
}

function shareOf(heads: MissingHeads): number {
  const computed = heads.reduce((sum, [tensor, head]) => sum + computedShare(tensor, head), 0);
  return computed / heads.length;
}

function tasksLeft(heads: MissingHeads): number {
  return heads.reduce((sum, [tensor, head]) => sum + slicesLeft(tensor, head), 0);
}
