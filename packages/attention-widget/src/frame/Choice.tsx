import type { ComponentChildren } from "preact";

interface ChoiceProps<Value> {
  /** Also the name of the group of radio buttons, so it is unique within a heatmap. */
  readonly class: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children: (value: Value, index: number) => ComponentChildren;
}

/** A choice of one among several by native radio buttons, so that arrow keys, touch and screen readers work. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  return (
    <fieldset class={`choice ${props.class}`}>
      <legend class="caption">{props.legend}</legend>
      <div class="options">
        {props.values.map((value, index) => (
          <label key={value} class={value === props.chosen ? "option is-chosen" : "option"}>
            <input
              class="spoken"
              type="radio"
              name={props.class}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            {props.children(value, index)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
