import { render, type VNode } from "preact";
import { FigureFrame } from "./FigureFrame";
import type { Figure, Knob, KnobValue } from "./figure";

/** A figure whose knob and numbers only the figure itself knows. */
export interface OpenFigure {
  /** The picture that stands in the page until the figure is loaded, and on paper. */
  firstPicture(): VNode;
  /** The picture and its reading, with the knob where the article sets it; undefined where it cannot be set so. */
  viewAt(text: string): VNode | undefined;
  /** Shows the figure in an element of the page. */
  mount(target: Element): MountedFigure;
}

/** A figure in the page. */
export interface MountedFigure {
  /** Sets the knob to what is read beside it, such as "64", or to a point, "2,1"; anything else is left alone. */
  set(text: string): void;
}

/** Hides what a figure's knob and numbers are, so that the page can have figures of every kind. */
export function openFigure<Value extends KnobValue, Numbers>(
  figure: Figure<Value, Numbers>,
): OpenFigure {
  return {
    firstPicture: () => <figure.Picture numbers={figure.compute(figure.first)} />,
    viewAt(text) {
      const value = knobValue(figure.knob, text);
      if (value === undefined) return undefined;
      const numbers = figure.compute(value);
      return (
        <>
          <figure.Picture numbers={numbers} />
          {figure.reading(numbers)}
        </>
      );
    },
    mount(target) {
      const show = (value: Value): void =>
        render(<FigureFrame figure={figure} value={value} onKnob={show} />, target);
      show(figure.first);
      return {
        set(text) {
          const value = knobValue(figure.knob, text);
          if (value !== undefined) show(value);
        },
      };
    },
  };
}

/** What a knob is set to by a text, if by any. */
function knobValue<Value>(knob: Knob<Value>, text: string): Value | undefined {
  if (knob.kind !== "point") return knob.values.find((each) => knob.textOf(each) === text);
  const [x = Number.NaN, y = Number.NaN] = text.split(",").map(Number);
  return Math.max(Math.abs(x), Math.abs(y)) <= knob.limit ? knob.valueAt([x, y]) : undefined;
}
