import { render, type VNode } from "preact";
import { FigureFrame } from "./FigureFrame";
import type { Figure, KnobValue } from "./figure";

/** A figure whose knob and numbers only the figure itself knows. */
export interface OpenFigure {
  /** The picture that stands in the page until the figure is loaded, and on paper. */
  firstPicture(): VNode;
  /** What is read below that picture. */
  firstReading(): string;
  /** Shows the figure in an element of the page. */
  mount(target: Element): MountedFigure;
}

/** A figure in the page. */
export interface MountedFigure {
  /** Sets the knob to what the article writes, such as "64"; anything else is left alone. */
  set(text: string): void;
}

/** Hides what a figure's knob and numbers are, so that the page can have figures of every kind. */
export function openFigure<Value extends KnobValue, Numbers>(
  figure: Figure<Value, Numbers>,
): OpenFigure {
  return {
    firstPicture: () => <figure.Picture numbers={figure.compute(figure.first)} />,
    firstReading: () => figure.reading(figure.compute(figure.first)),
    mount(target) {
      const show = (value: Value): void =>
        render(<FigureFrame figure={figure} value={value} onKnob={show} />, target);
      show(figure.first);
      return {
        set(text) {
          const { knob } = figure;
          if (knob.kind === "point") {
            const [x = 0, y = 0] = text.split(",").map(Number);
            show(knob.valueAt([x, y]));
            return;
          }
          const value = knob.values.find((each) => String(each) === text);
          if (value !== undefined) show(value);
        },
      };
    },
  };
}
