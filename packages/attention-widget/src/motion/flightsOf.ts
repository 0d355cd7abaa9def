import { type HeadAmong, landingPlace } from "./landingPlace.js";
import type { Departure, Passage } from "./passageBetween.js";
import type { Box, Placement } from "./placement.js";

/** One picture's path from its old place to where its values are used. */
export interface Flight {
  readonly departure: Departure;
  readonly start: Placement;
  readonly end: Placement;
}

/** The paths of all pictures of a passage, from the boxes before to the boxes after. */
export function flightsOf(
  { departures }: Passage,
  before: readonly Box[],
  after: readonly Box[],
  among: HeadAmong,
): readonly Flight[] {
  return departures.flatMap((departure) => {
    const { picture, matrix, landing } = departure;
    const to = after[matrix];
    const [first] = before;
    // Values start above the columns of the weights: each column weights the value of one token.
    const from = picture === "values" ? first : before[picture];
    if (to === undefined || from === undefined) return [];
    const start =
      picture === "values" ? landingPlace("columns", from, among) : { box: from, isRotated: false };
    return [{ departure, start, end: landingPlace(landing, to, among) }];
  });
}
