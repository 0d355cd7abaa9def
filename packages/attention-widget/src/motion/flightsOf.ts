import { type HeadAmong, landingPlace } from "./landingPlace.js";
import type { Origin, Passage } from "./passages.js";
import type { Box, Placement } from "./placement.js";

/** One picture's way from where it was to where its numbers go. */
export interface Flight {
  readonly origin: Origin;
  readonly start: Placement;
  readonly end: Placement;
}

/** The ways of all pictures of a passage, from the boxes before to the boxes after. */
export function flightsOf(
  { origins }: Passage,
  before: readonly Box[],
  after: readonly Box[],
  among: HeadAmong,
): readonly Flight[] {
  return origins.flatMap((origin) => {
    const { picture, matrix, landing } = origin;
    const to = after[matrix];
    const [first] = before;
    // Values come in over the columns of the weights: a column's weights are of one token's values.
    const from = picture === "values" ? first : before[picture];
    if (to === undefined || from === undefined) return [];
    const start =
      picture === "values" ? landingPlace("columns", from, among) : { box: from, isTurned: false };
    return [{ origin, start, end: landingPlace(landing, to, among) }];
  });
}
