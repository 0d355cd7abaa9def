import type { PageState } from "../address/pageState";

const HEADS = {
  recorded: "a trained model’s heads, recorded",
  trained: "a trained model’s heads",
  copying: "the heads of a network that copies",
  built: "the heads we built",
};

/** What a step of the tour exchanged that its words may not mention: heads are not switched silently. */
export function describeChange(before: PageState, after: PageState): string {
  const isOurs = (state: PageState) => state.source === "built";
  const changes = [
    ...(isOurs(before) === isOurs(after) ? [] : [`now ${HEADS[after.source]}`]),
    ...(before.text === after.text ? [] : ["another sentence"]),
    ...(isOurs(after) && isOurs(before) && before.heads !== after.heads
      ? [`${after.heads} heads instead of ${before.heads}`]
      : []),
    ...(before.layer === after.layer && before.head === after.head
      ? []
      : [
          isOurs(after)
            ? `head ${after.head + 1}`
            : `layer ${after.layer + 1}, head ${after.head + 1}`,
        ]),
  ];
  const [first, ...others] = changes;
  if (first === undefined) return "";
  return `${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join(", ")}.`;
}
