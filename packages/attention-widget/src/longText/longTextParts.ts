import { loadedWhenOpened } from "../frame/loadedWhenOpened.js";

/** The map of a long text, which most texts are too short for. */
export const LongTextMap = loadedWhenOpened(async () => {
  const { LongTextMap, sheet } = await import("./LongTextMap.js");
  return { Component: LongTextMap, sheet };
});

/** The search of its tokens. */
export const TokenSearch = loadedWhenOpened(async () => {
  const { TokenSearch, sheet } = await import("./TokenSearch.js");
  return { Component: TokenSearch, sheet };
}, 44);
