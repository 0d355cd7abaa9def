import type { HeatmapOptions } from "../../store/heatmapOptions.js";

/** A head that is out of range for now: a page may set it before the number of heads, in the same task. */
export function createEarlyHead() {
  let early: HeatmapOptions = {};
  return {
    /** Hands the head to the next change, which applies it again. */
    take(): HeatmapOptions {
      const head = early;
      early = {};
      return head;
    },
    /** Refuses the head at the end of this task, unless a change takes it before. */
    refuseLater(head: HeatmapOptions, refuse: () => void): void {
      early = head;
      queueMicrotask(() => {
        if (early !== head) return;
        early = {};
        refuse();
      });
    },
  };
}
