interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it cannot be used, shown instead of it; undefined if it can. */
  readonly why?: string | undefined;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, as a native checkbox. */
export function Switch({ label, isOn, why, onChange }: SwitchProps) {
  if (why !== undefined) return <p class="words">{`${label}: ${why}`}</p>;
  return (
    <label class="setting is-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
