import type { PageState } from "../address/pageState";
import type { Choice } from "./pageHeads";

/** A head among those that are shown. */
type HeadPlace = Pick<PageState, "layer" | "head">;

/** A head among a number of hand-built heads. */
type BuiltPlace = Pick<PageState, "layer" | "head" | "heads">;

/** The heads that the reader chose last, to come back to them. */
export interface HeadPlaces {
  readonly trained: HeadPlace;
  readonly built: BuiltPlace;
  remember(choice: Choice, place: BuiltPlace): void;
}

/** Remembers the head that the reader chose among trained and among hand-built heads. */
export function createHeadPlaces(): HeadPlaces {
  let trained: HeadPlace = { layer: 0, head: 0 };
  let built: BuiltPlace = { layer: 0, head: 0, heads: 4 };
  return {
    get trained() {
      return trained;
    },
    get built() {
      return built;
    },
    remember(choice, { layer, head, heads }) {
      if (choice === "built") built = { layer, head, heads };
      else if (choice === "trained") trained = { layer, head };
    },
  };
}
