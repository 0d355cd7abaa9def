import type { PictureExports } from "../save/pictureExports.js";
import type { HeatmapState } from "../settings/heatmapState.js";
import type { HeatmapEvents } from "../store/events.js";
import type { HeatmapOptions } from "../store/heatmapOptions.js";
import type { OptionsOfTrace } from "../store/optionsOfTrace.js";

/** A mounted heatmap. */
export interface HeatmapHandle extends PictureExports {
  /** The element that contains the heatmap. */
  readonly element: HTMLElement;
  /**
   * Changes options; those that are not given stay the same, null or undefined resets one to its default. After
   * `destroy` it does nothing. If `trace` is arrays, all changes apply once they are read, including those of later
   * calls.
   *
   * @throws RangeError if an option is out of range
   * @throws TypeError if an option is the wrong kind of thing
   */
  update(options: HeatmapOptions): void;
  /** Everything the user can set, as plain data; `mount(target, { state })` restores it. */
  getState(): HeatmapState;
  /**
   * Calls `listener` when the user does something.
   *
   * @returns the function that stops it
   * @throws TypeError if there is no such event, or `listener` is not a function
   */
  on<Name extends keyof HeatmapEvents>(
    name: Name,
    listener: (event: HeatmapEvents[Name]) => void,
  ): () => void;
  /** Removes the heatmap and everything it listens to. Calling it again does nothing. */
  destroy(): void;
}

/** A handle with the additional methods of the custom element. */
export interface RenderedHeatmap extends HeatmapHandle {
  /** Like `update`, but `caller` is named in errors. */
  update(options: HeatmapOptions, caller?: string): void;
  /** The options that restore this heatmap after it was destroyed. */
  restoringOptions(): HeatmapOptions;
  /** Options whose arrays are the promise of their trace; `caller` is named in errors. */
  withReadArrays<Options extends HeatmapOptions>(
    caller: string,
    options: Options,
  ): OptionsOfTrace<Options>;
  /** Shows why something was refused, and fires an `error` event. */
  refuse(error: unknown): void;
}
