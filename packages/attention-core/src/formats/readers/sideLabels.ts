/** What each side is called, in the order in which they are shown. */
export const SIDE_LABELS = {
  self: "self-attention",
  encoder: "encoder",
  decoder: "decoder",
  cross: "cross-attention",
};
