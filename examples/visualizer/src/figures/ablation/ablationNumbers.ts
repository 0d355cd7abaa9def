import { CASES, type CaseName } from "./cases";
import recorded from "./recorded.json";

/** A token of the text: how much the last token attends to it, and how much its word is expected next. */
interface TokenNumbers {
  readonly token: string;
  /** Its weight in the row of the last token: the mean of the four heads of layer 2. */
  readonly weight: number;
  /** Of its word as the next one, 0–1; null where the word was read before. */
  readonly probability: number | null;
}

/** What the network that copies does in one case. */
export interface AblationNumbers {
  readonly name: CaseName;
  readonly tokens: readonly TokenNumbers[];
  /** The places of the largest weight and of the most probable word. */
  readonly mostWeight: number;
  readonly mostProbable: number;
}

/** The last row and the expectation of the network, whole or with heads switched off. */
export function ablationNumbers(name: CaseName): AblationNumbers {
  const { weights, probabilities } = recorded[name];
  const words = CASES[name].text.split(" ");
  const tokens = words.map((token, i) => ({
    token,
    weight: weights[i]!,
    probability: words.indexOf(token) === i ? probabilities[i]! : null,
  }));
  const largest = (numbers: readonly number[]) => numbers.indexOf(Math.max(...numbers));
  return { name, tokens, mostWeight: largest(weights), mostProbable: largest(probabilities) };
}
