import type { Tensor, TokenLayout } from "attention-core";
import type { CheckpointSettings } from "./checkpointSettings.js";
import type { CheckpointTrace } from "./checkpointTrace.js";

/** The trace of an image. */
export interface ImageTrace extends Omit<CheckpointTrace, "ids" | "predictions"> {
  /** Where the patches lie; the first token is not a patch. An `image` can be added, which a viewer draws under them. */
  readonly queryLayout: TokenLayout;
  readonly keyLayout: TokenLayout;
}

/** A checkpoint of a network that reads images. */
export interface ImageSource {
  /**
   * Attention over an image.
   *
   * @param image - [channels, height, width], of the size that the config says, as the checkpoint's own image
   *   processor scales its numbers
   * @param settings - ablate, onProgress
   * @param signal - ends the computation between layers
   * @returns the trace, whose tokens are `[CLS]` and the patches by row and column, counted from 1
   * @throws rejects with a RangeError if the image has another shape, holds a number that is not finite, or a head is
   *   none
   * @throws rejects with a TypeError if an argument is the wrong kind of thing
   */
  trace(
    image: Tensor,
    settings?: Pick<CheckpointSettings, "ablate" | "onProgress">,
    signal?: AbortSignal,
  ): Promise<ImageTrace>;
}
