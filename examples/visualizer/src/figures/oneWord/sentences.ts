/** A sentence with a place for he or she, and the two it could mean. */
export interface Sentence {
  readonly text: string;
  readonly he: string;
  readonly she: string;
}

const called = (first: string, second: string) =>
  `My ${first} called my ${second} because _ was late`;
const met = (first: string, second: string) => `${first} met ${second} when _ was young`;
const saw = (first: string, second: string) => `The ${first} saw the ${second} because _ was tall`;

/** All that we tried for this figure, those on which the head fails among them. */
export const SENTENCES: readonly Sentence[] = [
  { text: called("mother", "father"), he: "father", she: "mother" },
  { text: called("father", "mother"), he: "father", she: "mother" },
  { text: called("aunt", "uncle"), he: "uncle", she: "aunt" },
  { text: called("uncle", "aunt"), he: "uncle", she: "aunt" },
  { text: called("sister", "brother"), he: "brother", she: "sister" },
  { text: called("daughter", "son"), he: "son", she: "daughter" },
  { text: met("Mary", "John"), he: "John", she: "Mary" },
  { text: met("John", "Mary"), he: "John", she: "Mary" },
  { text: saw("girl", "boy"), he: "boy", she: "girl" },
  { text: saw("boy", "girl"), he: "boy", she: "girl" },
];

/** Layer 2, head 2, both counted from 0. */
export const HEAD = { layer: 1, head: 1 } as const;
