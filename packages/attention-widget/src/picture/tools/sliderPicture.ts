/** A number that can be set. */
export interface SliderPicture {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as text. */
  readonly text: string;
  /** Whether it has no effect now. */
  readonly isDisabled: boolean;
}
