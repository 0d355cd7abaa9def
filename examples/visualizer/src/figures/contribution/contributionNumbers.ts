import recorded from "./recorded.json";

/** What one token gives the token that is read. */
interface Contribution {
  readonly token: string;
  readonly weight: number;
  /** The length of the vector that is added: ‖weight · value · W^O‖. */
  readonly length: number;
}

/** A row of a head: what each token has as its weight, and what it adds. */
export interface ContributionNumbers {
  readonly query: string;
  readonly keys: readonly Contribution[];
  /** The places of the largest weight and of the longest vector. */
  readonly mostWeight: number;
  readonly mostAdded: number;
}

/** The sentence whose tokens are read, one at a time. */
export const TOKENS: readonly string[] = recorded.tokens;

/** A row of layer 2, head 4: its weights, and how much each token adds by them. */
export function contributionNumbers(query: number): ContributionNumbers {
  const { weights, lengths } = recorded;
  const keys = weights[query]!.map((weight, i) => ({
    token: TOKENS[i]!,
    weight,
    length: weight * lengths[i]!,
  }));
  const largest = (numbers: readonly number[]) => numbers.indexOf(Math.max(...numbers));
  return {
    query: TOKENS[query]!,
    keys,
    mostWeight: largest(keys.map(({ weight }) => weight)),
    mostAdded: largest(keys.map(({ length }) => length)),
  };
}
