import { BarPairs } from "../frame/BarPairs";
import type { PictureProps } from "../frame/figure";
import type { ContributionNumbers } from "./contributionNumbers";

/** Bars of the weights on the left, of what they add on the right. */
export function ContributionPicture({ numbers }: PictureProps<number, ContributionNumbers>) {
  const { keys, mostWeight, mostAdded } = numbers;
  return (
    <BarPairs
      titles={["weight", "vector added"]}
      rows={keys.map(({ token, weight, length }) => ({ token, left: weight, right: length }))}
      full={[keys[mostWeight]!.weight, keys[mostAdded]!.length]}
      strongest={[mostWeight, mostAdded]}
    />
  );
}
