/** What happens to a claim when its sentence is changed a little. */
export interface PresetCounterfactual {
  /** The changed sentence. */
  readonly text: string;
  /** Position of the query in it, counted in subword tokens from 0. */
  readonly query: number;
  /** Position of the key with the largest weight. */
  readonly key: number;
  /** That weight, to two digits. */
  readonly weight: number;
  /** Whether the largest weight now falls on another word. */
  readonly moves: boolean;
  /** What there is to see, in one sentence. */
  readonly claim: string;
}

/** An example sentence with a head and a row that show something. */
export interface Preset {
  /** What to type. */
  readonly text: string;
  /** The layer, counted from 0. */
  readonly layer: number;
  /** The head, counted from 0. */
  readonly head: number;
  /** Position of the query, counted in subword tokens from 0. */
  readonly query: number;
  /** Position of the key with the largest weight: it gets more than half of the row. */
  readonly key: number;
  /** What the row shows, in one sentence. */
  readonly claim: string;
  /** The same head on other sentences: at least one where the claim holds, and one where it does not. */
  readonly counterfactuals: readonly PresetCounterfactual[];
}
