import type { SideToken } from "../lines/sideToken.js";
import type { TokenBox } from "./arcShape.js";

/** A token with its place in the picture. */
export interface PlacedToken extends SideToken {
  readonly box: TokenBox;
}
