import type { TokenBox } from "../picture/arcs/arcShape.js";
import type { SideToken } from "../picture/lines/sideToken.js";

/** A token with its place in the picture. */
export interface PlacedToken extends SideToken {
  readonly box: TokenBox;
}
