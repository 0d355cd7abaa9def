import type { ComponentType } from "preact";
import { type LoadingProps, loadedWhenOpened } from "../frame/loadedWhenOpened.js";
import type { LongTextMapProps } from "./LongTextMap.js";
import type { TokenSearchProps } from "./TokenSearch.js";

/** The height of the search, with the margin below it: one row. */
const SEARCH_ROOM_PX = 44;

/** The map of a long text, which most texts are too short for. */
export const LongTextMap: ComponentType<LongTextMapProps & LoadingProps> = loadedWhenOpened(
  async () => {
    const { LongTextMap, sheet } = await import("./LongTextMap.js");
    return { Component: LongTextMap, sheet };
  },
);

/** The search of its tokens. */
export const TokenSearch: ComponentType<TokenSearchProps & LoadingProps> = loadedWhenOpened(
  async () => {
    const { TokenSearch, sheet } = await import("./TokenSearch.js");
    return { Component: TokenSearch, sheet };
  },
  SEARCH_ROOM_PX,
);
