/** Texts of the timeline of a text that a model wrote. */
export interface TimelineMessages {
  /** The name of the timeline. */
  readonly title: string;
  /** The button that shows all rows. */
  readonly all: string;
  /** The first step, with how many tokens it has. */
  readonly prompt: (tokens: number) => string;
  /** A later step: the token, its place counted from 1, and how many there are. */
  readonly token: (place: number, tokens: number, token: string) => string;
}
