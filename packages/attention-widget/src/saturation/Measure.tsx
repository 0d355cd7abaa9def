import type { MeasurePicture } from "../picture/drawn/saturationPicture.js";

/** One number with its bar, and how it was before. */
export function Measure({ name, now, before }: MeasurePicture) {
  return (
    <p class="measure">
      <span class="measure-name">
        {name} <span class="numeral">{now.text}</span>
      </span>
      <Bar share={now.share} kind="bar" />
      {before && (
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
      <span class={kind} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
