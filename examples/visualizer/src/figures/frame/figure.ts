import type { VNode } from "preact";

/** What a knob can be set to. */
export type KnobValue = string | number | Point;

/** Both coordinates of a point in a plane. */
export type Point = readonly [number, number];

/** One value of several, along a slider or as a row of buttons. */
interface ChoiceKnob<Value> {
  readonly kind: "steps" | "choice";
  readonly label: string;
  readonly values: readonly Value[];
  /** What is read beside the slider, or on the button. */
  textOf(value: Value): string;
}

/** A point of a plane, between -limit and limit on both axes. */
interface PointKnob<Value> {
  readonly kind: "point";
  readonly labels: readonly [string, string];
  readonly limit: number;
  readonly step: number;
  pointOf(value: Value): Point;
  valueAt(point: Point): Value;
}

/** How a figure is changed. */
export type Knob<Value> = ChoiceKnob<Value> | PointKnob<Value>;

/** What a picture is drawn from. */
export interface PictureProps<Value, Numbers> {
  readonly numbers: Numbers;
  /** Sets the knob from the picture itself, where something can be dragged. */
  onKnob?(value: Value): void;
}

/** A small figure with one knob: all that is drawn and read is computed by `compute`. */
export interface Figure<Value extends KnobValue, Numbers> {
  readonly knob: Knob<Value>;
  /** What the knob is at first, and in the picture without scripts. */
  readonly first: Value;
  compute(value: Value): Numbers;
  /** An SVG that holds no state. */
  Picture(props: PictureProps<Value, Numbers>): VNode;
  /** The numbers of the picture in a sentence or two, which is announced. */
  reading(numbers: Numbers): string;
}
