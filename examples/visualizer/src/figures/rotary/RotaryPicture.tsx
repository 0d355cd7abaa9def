import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { DISTANCE, PAIRS, type RotaryNumbers, scoreAt, speedOf } from "./rotaryNumbers";

const RADIUS = 34;
/** How far the curve of the scores reaches. */
const FARTHEST = 30;
const xOf = (distance: number) => 34 + (296 * distance) / FARTHEST;
const yOf = (score: number) => 196 - 12 * score;

/** A clock for each pair of components, and the score over the distance, with the one that is shown. */
export function RotaryPicture({ numbers }: PictureProps<number, RotaryNumbers>) {
  const curve = Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => [
    round(xOf(i / 2)),
    round(yOf(scoreAt(i / 2))),
  ]);
  return (
    <Drawing height={264}>
      {numbers.pairs.map(({ query, key }, i) => (
        <g key={i} transform={`translate(${42 + 85 * i} 46)`}>
          <circle class="board" r={RADIUS} />
          <Hand mark="keys" to={key} length={RADIUS - 8} />
          <Hand mark="queries" to={query} length={RADIUS - 2} />
        </g>
      ))}
      <text class="quiet" x={8} y={97}>
        fast: turns {speedOf(0)} radian a token
      </text>
      <text class="quiet" x={332} y={97} text-anchor="end">
        slow: {speedOf(PAIRS - 1).toFixed(3)}
      </text>
      <text class="quiet" x={34} y={128}>
        score over the distance
      </text>
      {[4, 0, -4].map((score) => (
        <g key={score}>
          <path class="grid" d={`M34 ${yOf(score)}H330`} />
          <text class="quiet" x={28} y={yOf(score) + 4} text-anchor="end">
            {String(score).replace("-", "−")}
          </text>
        </g>
      ))}
      <path class="line curve" d={`M${curve.map((point) => point.join(" ")).join("L")}`} />
      <circle class="queries" cx={round(xOf(DISTANCE))} cy={round(yOf(numbers.score))} r={6} />
      <text class="strong" x={round(xOf(DISTANCE) - 4)} y={round(yOf(numbers.score) + 24)}>
        {numbers.score.toFixed(3)}
      </text>
      <text class="quiet" x={330} y={260} text-anchor="end">
        {FARTHEST} tokens apart
      </text>
    </Drawing>
  );
}

interface HandProps {
  readonly mark: string;
  readonly to: readonly number[];
  readonly length: number;
}

const Hand = ({ mark, to: [x = 0, y = 0], length }: HandProps) => (
  <g class={mark}>
    <path class="line" d={`M0 0L${round(length * x)} ${round(-length * y)}`} />
    <circle cx={round(length * x)} cy={round(-length * y)} r={3} />
  </g>
);
