import type { HeadTensor } from "attention-core";
import { computedShare, makeHead, makeSomeRows } from "../transforms/headsWhenRead.js";
import { afterTurn } from "./afterTurn.js";

/** What is computed before the changes that wait for it. */
export interface MissingHeads {
  readonly tensor: HeadTensor;
  /** Counted from 0. */
  readonly heads: readonly number[];
}

/** Changes of what is shown that wait until it is computed: of a long text that takes several tasks. */
export interface WaitingChanges {
  /** Applies a change as soon as these heads are there: at once where they are. What waits comes with it. */
  when(missing: MissingHeads | undefined, change: () => void): void;
  /** Whether any waits. */
  readonly isWaiting: boolean;
  /** Computes at once what is missing, and applies what waits. */
  finish(): void;
  /** Forgets what waits; whether anything did. */
  forget(): boolean;
}

/** A picture for every so many tasks tells how far it is. */
const TASKS_A_PICTURE = 6;

/** @param report - tells which share is computed, 0–1; null where nothing waits any more */
export function createWaitingChanges(report: (share: number | null) => void): WaitingChanges {
  const waiting = new Set<() => void>();
  let missing: MissingHeads | undefined;
  let hasReported = false;
  let end = () => {};

  function forget(): boolean {
    end();
    missing = undefined;
    const isWaiting = waiting.size > 0;
    waiting.clear();
    if (hasReported) report(null);
    hasReported = false;
    return isWaiting;
  }

  function applyAll(): void {
    const changes = [...waiting];
    forget();
    for (const change of changes) change();
  }

  function work({ tensor, heads }: MissingHeads, task: number): void {
    const next = heads.find((head) => computedShare(tensor, head) < 1);
    if (next === undefined) {
      applyAll();
      return;
    }
    if (task > 0) makeSomeRows(tensor, next);
    if (task % TASKS_A_PICTURE === 0) {
      hasReported = true;
      report(shareOf({ tensor, heads }));
    }
    end = afterTurn(() => work({ tensor, heads }, task + 1));
  }

  return {
    get isWaiting() {
      return waiting.size > 0;
    },
    when(heads, change) {
      end();
      waiting.add(change);
      missing = heads;
      if (heads === undefined || areComputed(heads)) applyAll();
      else work(heads, 0);
    },
    finish() {
      if (missing !== undefined) {
        for (const head of missing.heads) makeHead(missing.tensor, head);
      }
      applyAll();
    },
    forget,
  };
}

/** Whether all of them are there. */
export function areComputed(heads: MissingHeads): boolean {
  return shareOf(heads) === 1;
}

function shareOf({ tensor, heads }: MissingHeads): number {
  const made = heads.reduce((sum, head) => sum + computedShare(tensor, head), 0);
  return heads.length === 0 ? 1 : made / heads.length;
}
