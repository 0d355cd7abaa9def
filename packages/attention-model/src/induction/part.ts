/** One thing that a token carries: its own vector, its position, or what an earlier head wrote. */
export type Part =
  | { readonly kind: "token" }
  | { readonly kind: "position" }
  | { readonly kind: "head"; readonly layer: number; readonly head: number };
