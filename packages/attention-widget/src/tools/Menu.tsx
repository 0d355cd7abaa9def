interface MenuProps<Value extends string> {
  /** Unique within a heatmap. */
  readonly id: string;
  readonly label: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several as a native menu. */
export function Menu<Value extends string>(props: MenuProps<Value>) {
  const { id, label, values, names, chosen, onChoose } = props;
  return (
    <p class="setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const value = values[event.currentTarget.selectedIndex];
          if (value !== undefined) onChoose(value);
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </p>
  );
}
