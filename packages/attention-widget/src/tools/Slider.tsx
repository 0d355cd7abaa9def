interface SliderProps {
  /** Unique within a heatmap. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The value as text. */
  readonly text: string;
  /** Whether it has no effect now. */
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number as a native slider, with its value in words. */
export function Slider(props: SliderProps) {
  const { id, label, value, least, most, step, text, isDisabled = false, onChange } = props;
  return (
    <p class={isDisabled ? "setting is-disabled" : "setting"}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
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
