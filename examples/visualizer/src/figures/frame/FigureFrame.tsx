import { useMemo } from "preact/hooks";
import type { Figure, KnobValue } from "./figure";
import { KnobView } from "./KnobView";
import "./marks.css";

interface FigureFrameProps<Value extends KnobValue, Numbers> {
  readonly figure: Figure<Value, Numbers>;
  readonly value: Value;
  onKnob(value: Value): void;
}

/** The picture, its knob, and its numbers in words. */
export function FigureFrame<Value extends KnobValue, Numbers>({
  figure,
  value,
  onKnob,
}: FigureFrameProps<Value, Numbers>) {
  const numbers = useMemo(() => figure.compute(value), [figure, value]);
  return (
    <>
      <div class="figure-picture">
        <figure.Picture numbers={numbers} onKnob={onKnob} />
      </div>
      <div class="figure-controls">
        <KnobView knob={figure.knob} value={value} onKnob={onKnob} />
        <p class="figure-reading" role="status" dir="auto">
          {figure.reading(numbers)}
        </p>
      </div>
    </>
  );
}
