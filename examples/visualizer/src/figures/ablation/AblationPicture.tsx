import { BarPairs } from "../frame/BarPairs";
import type { PictureProps } from "../frame/figure";
import type { AblationNumbers } from "./ablationNumbers";
import type { CaseName } from "./cases";

/** Bars of the last row on the left, and of what is expected next on the right. */
export function AblationPicture({ numbers }: PictureProps<CaseName, AblationNumbers>) {
  const { tokens, mostWeight, mostProbable } = numbers;
  return (
    <BarPairs
      titles={["weight", "expected next"]}
      rows={tokens.map(({ token, weight, probability }) => ({
        token,
        left: weight,
        right: probability,
      }))}
      full={[1, 1]}
      strongest={[mostWeight, mostProbable]}
    />
  );
}
