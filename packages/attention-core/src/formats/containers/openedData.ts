/** Data out of its container: as values, and what the container reveals about its origin. */
export interface OpenedData {
  readonly value: unknown;
  /** The format of the tool that wrote the page it was in. */
  readonly format?: string | undefined;
  /** The component of CircuitsVis that draws it. */
  readonly component?: string | undefined;
}
