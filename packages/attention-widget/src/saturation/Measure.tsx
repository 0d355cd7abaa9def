/** A measure as a fraction of its maximum, 0–1, with its value in words. */
interface Measured {
  readonly share: number;
  readonly text: string;
}

interface MeasureProps extends Measured {
  readonly name: string;
  /** The value before the experiment, drawn under it. */
  readonly before: Measured | undefined;
}

/** One measure with its bar, and its value before the experiment. */
export function Measure({ name, before, ...now }: MeasureProps) {
  return (
    <p class="measure">
      <span class="measure-name">
        {name} <span class="numeral">{now.text}</span>
      </span>
      <Bar share={now.share} kind="bar" />
      {before === undefined ? null : (
        <>
          <span class="numeral words">{before.text}</span>
          <Bar share={before.share} kind="bar is-before" />
        </>
      )}
    </p>
  );
}

function Bar({ share, kind }: { readonly share: number; readonly kind: string }) {
  return (
    <span class="measure-track">
      <span class={kind} style={{ width: `${100 * Math.min(1, share)}%` }} />
    </span>
  );
}
