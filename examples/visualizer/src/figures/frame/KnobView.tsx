import type { Knob, KnobValue } from "./figure";

interface KnobViewProps<Value extends KnobValue> {
  readonly knob: Knob<Value>;
  readonly value: Value;
  onKnob(value: Value): void;
}

/** The one thing that can be changed: a slider, a row of radio buttons, or a slider for each axis. */
export function KnobView<Value extends KnobValue>({ knob, value, onKnob }: KnobViewProps<Value>) {
  if (knob.kind === "point") {
    const point = knob.pointOf(value);
    const onMove = (axis: number, to: number) =>
      onKnob(knob.valueAt(axis === 0 ? [to, point[1]] : [point[0], to]));
    return (
      <>
        {knob.labels.map((label, axis) => (
          <Slider
            key={label}
            label={label}
            text={point[axis]!.toFixed(1)}
            min={-knob.limit}
            max={knob.limit}
            step={knob.step}
            value={point[axis]!}
            onValue={(to) => onMove(axis, to)}
          />
        ))}
      </>
    );
  }
  if (knob.kind === "choice") {
    return (
      <fieldset class="figure-knob figure-choice" dir="auto">
        <legend>{knob.label}</legend>
        {knob.values.map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name={knob.label} // of one figure only: ids of Preact begin anew in each
              checked={each === value}
              onChange={() => onKnob(each)}
            />{" "}
            {knob.textOf(each)}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <Slider
      label={knob.label}
      text={knob.textOf(value)}
      min={0}
      max={knob.values.length - 1}
      step={1}
      value={knob.values.indexOf(value)}
      onValue={(place) => onKnob(knob.values[place] ?? value)}
    />
  );
}

interface SliderProps {
  readonly label: string;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  onValue(value: number): void;
}

function Slider({ label, text, onValue, ...range }: SliderProps) {
  return (
    <label class="figure-knob figure-slider">
      <span>{label}</span>
      <input
        type="range"
        {...range}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onValue(currentTarget.valueAsNumber)}
      />
      <span class="figure-value" aria-hidden="true">
        {text}
      </span>
    </label>
  );
}
