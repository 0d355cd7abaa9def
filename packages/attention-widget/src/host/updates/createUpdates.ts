import type { AttentionTrace } from "attention-core";
import type { TraceInput } from "attention-core/formats";
import type { HeatmapOptions } from "../../store/heatmapOptions.js";
import { isArrays } from "../../store/isArrays.js";
import { applyEach } from "./applyEach.js";
import { joinOptions } from "./joinOptions.js";

/** What updates do with options. */
interface UpdateSteps {
  /** Refuses options of the wrong kind or out of range, naming the caller. */
  check(caller: string, options: object): void;
  /** Applies options without arrays, or throws; refused options change nothing. */
  apply(options: HeatmapOptions, caller: string): void;
  /** The trace of arrays, naming the caller in errors. */
  readArrays(caller: string, arrays: TraceInput): Promise<AttentionTrace>;
  /** Says why something was refused. */
  refuse(error: unknown): void;
}

/** The updates of one heatmap, in the order in which they come. */
export interface Updates {
  /**
   * Applies options at once, or once the arrays among them are read. Until then the previous picture stays, and later
   * updates wait with them, so that newer arrays replace them.
   */
  update(options: HeatmapOptions, caller: string): void;
  /** Settles once given arrays are read or refused; undefined while none are being read. */
  reading(): Promise<void> | undefined;
  /** Some options, and those that wait. */
  withWaiting(options: HeatmapOptions): HeatmapOptions;
  /** Drops what waits. */
  stop(): void;
}

/** No update waits at first. */
export function createUpdates({ check, apply, readArrays, refuse }: UpdateSteps): Updates {
  let waiting: HeatmapOptions | undefined;
  let reading: Promise<void> | undefined;

  function dropWaiting(): void {
    waiting = undefined;
    reading = undefined;
  }

  /** The other options still apply, as with a file that cannot be read. */
  function applyRead(given: HeatmapOptions, caller: string, refused: readonly unknown[]): void {
    const refusals = applyEach(given, (part) => apply(part, caller));
    for (const error of [...refusals.map(({ error }) => error), ...refused]) refuse(error);
  }

  async function read(given: HeatmapOptions, caller: string): Promise<void> {
    const { trace, ...others } = given;
    if (!isArrays(trace)) return;
    const answer = await readArrays(caller, trace).then(
      (read) => ({ options: { ...others, trace: read }, refused: [] }),
      (error: unknown) => ({ options: others, refused: [error] }),
    );
    if (waiting !== given) return reading; // newer options wait in their place
    dropWaiting();
    applyRead(answer.options, caller, answer.refused);
  }

  return {
    update(options, caller) {
      check(caller, options);
      const all = waiting === undefined ? options : joinOptions(waiting, options);
      if (!isArrays(all.trace)) {
        apply(all, caller);
        dropWaiting();
        return;
      }
      waiting = all;
      reading = read(all, caller);
    },
    reading: () => reading,
    withWaiting: (options) => (waiting === undefined ? options : joinOptions(options, waiting)),
    stop: dropWaiting,
  };
}
