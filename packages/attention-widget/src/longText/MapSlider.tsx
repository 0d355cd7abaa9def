import type { MapAxis } from "../picture/longText/mapPicture.js";

interface MapSliderProps extends MapAxis {
  /** Another row or column is to be the first in sight, counted from 0. */
  readonly onChange: (first: number) => void;
}

/** Moves the part of a matrix that is in sight along one axis, for the keyboard and for screen readers. */
export function MapSlider({ label, first, last, step, text, onChange }: MapSliderProps) {
  return (
    <label class="map-slider">
      {label}
      <input
        type="range"
        min={0}
        max={last}
        step={step}
        value={first}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="numeral">{text}</span>
    </label>
  );
}
