import { multiHeadAttention, project } from "attention-core";

/**
 * Who does the heavy arithmetic: attention-core's own functions, or others of the same signatures.
 * The one seam for a faster computation; the rest of the network calls nothing else.
 */
export interface Backend {
  readonly multiHeadAttention: typeof multiHeadAttention;
  readonly project: typeof project;
}

/** attention-core as it is. */
export const plainBackend: Backend = { multiHeadAttention, project };
