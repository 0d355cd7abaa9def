import type { SliderPicture } from "../picture/tools/sliderPicture.js";

interface SliderProps extends SliderPicture {
  /** Unique within a heatmap. */
  readonly id: string;
  readonly label: string;
  readonly onChange: (value: number) => void;
}

/** A number as a native slider, with its value in words. */
export function Slider(props: SliderProps) {
  const { id, label, value, min, max, step, text, isDisabled, onChange } = props;
  return (
    <p class={isDisabled ? "setting is-disabled" : "setting"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={isDisabled}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output class="numeral" for={id}>
        {text}
      </output>
    </p>
  );
}
