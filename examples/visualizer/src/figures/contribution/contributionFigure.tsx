import { openFigure } from "../frame/openFigure";
import { ContributionPicture } from "./ContributionPicture";
import { type ContributionNumbers, contributionNumbers, TOKENS } from "./contributionNumbers";

/** One row twice: its weights, and the lengths of the vectors that they add. The slider chooses the row. */
export const contributionFigure = openFigure<number, ContributionNumbers>({
  knob: {
    kind: "steps",
    label: "Row of",
    values: TOKENS.map((_, i) => i),
    textOf: (query) => TOKENS[query]!,
  },
  first: TOKENS.indexOf("to"),
  compute: contributionNumbers,
  Picture: ContributionPicture,
  reading({ query, keys, mostWeight, mostAdded }) {
    const [heavy, long] = [keys[mostWeight]!, keys[mostAdded]!];
    return (
      `“${query}” gives most weight to “${heavy.token}” (${heavy.weight.toFixed(2)}), which adds a ` +
      `vector of length ${heavy.length.toFixed(2)}. The longest one comes from “${long.token}”: ` +
      `${long.length.toFixed(2)}, with a weight of ${long.weight.toFixed(2)}.`
    );
  },
});
