import type { ArrayAxis } from "attention-core/formats";

/** Texts of opening files of attention. */
export interface OpenMessages {
  /** The button that chooses a file. */
  readonly open: string;
  /** What else can be done besides pressing it. */
  readonly hint: string;
  /** Over the heatmap while a file is dragged across it. */
  readonly drop: string;
  /** Name of the part that says what was understood. */
  readonly title: string;
  /** In place of a file's name, for what was pasted. */
  readonly pasted: string;
  /** While a file is read. */
  readonly reading: (name: string) => string;
  /** Ends the reading. */
  readonly cancel: string;
  /** The file that is open, and the tool or the kind of arrays that it was taken for. */
  readonly opened: (name: string, format: string) => string;
  /** What a view is: its size, whether rows sum to 1, and whether it is causal. */
  readonly summary: (view: ViewSize) => string;
  /** That columns sum to 1, and rows do not. */
  readonly isTransposed: string;
  /** That the weights were computed, since there were none. */
  readonly computed: string;
  /** That no tokens were found. */
  readonly noTokens: string;
  /** Whether layers and heads are called as the file calls them, or counted from 1. */
  readonly numbering: (isNumbered: boolean) => string;
  /** How many tokens were given to the model that wrote the others. */
  readonly prompt: (tokens: number) => string;
  /** How many of several files were left alone. */
  readonly onlyFirst: (files: number) => string;
  /** Label of the choice of a view. */
  readonly view: string;
  /** Label of the choice of axes. */
  readonly axes: string;
  /** The axes to choose from. */
  readonly axisNames: Readonly<Record<ArrayAxis, string>>;
  /** The switch that takes rows for keys. */
  readonly transposed: string;
  /** The switch that hides later keys where weights were computed. */
  readonly causal: string;
  /** Labels of the fields that name tokens. */
  readonly tokens: Readonly<Record<"tokens" | "queryTokens" | "keyTokens", string>>;
  /** How many tokens a field names, of those that are needed. */
  readonly tokensOf: (named: number, needed: number) => string;
  /** Goes back to what was shown before. */
  readonly back: string;
  /** Closes the part; what is shown stays. */
  readonly close: string;
}

/** What the summary of a view tells, as `readAttention` has it. */
export interface ViewSize {
  /** How many layers it has. */
  readonly layers: number;
  /** How many heads each layer has. */
  readonly heads: number;
  /** How many tokens attend. */
  readonly queries: number;
  /** How many tokens are attended to. */
  readonly keys: number;
  /** Whether every row sums to 1, to the precision of the numbers. */
  readonly rowsSumToOne: boolean;
  /** Whether no token attends to a later one. */
  readonly causal: boolean;
}
