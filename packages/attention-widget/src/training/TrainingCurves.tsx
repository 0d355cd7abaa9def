import type { TrainingPicture } from "../picture/training/trainingPicture.js";

/** The size of the drawing in its own units; it is stretched to its room. */
const WIDTH = 100;
const HEIGHT = 40;

/** The scores of the strongest heads over the training, and where the slider is. */
export function TrainingCurves({ name, curves, place, last }: TrainingPicture) {
  if (name === null) return null;
  const at = (x: number, y: number) => `${x * WIDTH},${(1 - y) * HEIGHT}`;
  return (
    <figure class="training-curves" role="img" aria-label={name} title={name}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="training-place" d={`M${at(place / last, 0)}L${at(place / last, 1)}`} />
        {curves.map(({ metric, points }) => (
          <polyline
            key={metric}
            class={`of-${metric}`}
            points={points.map(([x, y]) => at(x, y)).join(" ")}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        {curves.map(({ metric, name: label }) => (
          <span key={metric} class={`of-${metric}`}>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
