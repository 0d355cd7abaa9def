import { round } from "./Drawing";

interface UprightTextProps {
  readonly mark: string;
  /** The middle of the line, and where it begins: at the bottom, or at the top where it ends there. */
  readonly x: number;
  readonly y: number;
  readonly isBelow?: boolean;
  readonly text: string;
}

/** A text that runs upwards, as narrow as a column of a matrix. */
export const UprightText = ({ mark, x, y, isBelow = false, text }: UprightTextProps) => (
  <text
    class={mark}
    transform={`translate(${round(x + 4)} ${round(y)})rotate(-90)`}
    text-anchor={isBelow ? "end" : undefined}
  >
    {text}
  </text>
);
