import { Drawing, round } from "../frame/Drawing";
import type { PictureProps, Point } from "../frame/figure";
import { KEYS, type PlaneNumbers, TOKENS, VALUES } from "./planeNumbers";

/** The query can be dragged as far as this on each axis. */
export const LIMIT = 4;
const CENTER = 80;
const UNIT = 18;

/** Where a point of the plane of queries and keys is drawn, and back. */
const placed = ([x, y]: Point): Point => [CENTER + UNIT * x, CENTER - UNIT * y];
const inPlane = (x: number, y: number): Point => [(x - CENTER) / UNIT, (CENTER - y) / UNIT];

/** From the tip of each key to the beginning of its name, which then lies on no arrow. */
const BESIDE: readonly Point[] = [
  [-2, 15],
  [-26, -5],
  [-14, 15],
];

/** Where a value is drawn: [0, 0] below on the left. */
const placedValue = ([x, y]: Point): Point => [205 + 11 * x, 132 - 11 * y];

/** Query and keys in one plane, and beside it the triangle of the values with the output inside. */
export function PlanePicture({ numbers, onKnob }: PictureProps<Point, PlaneNumbers>) {
  const drag = (x: number, y: number) => {
    if (x > 180) return; // the other plane
    const [first, second] = inPlane(x, y);
    onKnob?.([within(first), within(second)]);
  };
  const [tip, dot] = [placed(numbers.query), placedValue(numbers.output)];
  const corners = VALUES.map((value) => placedValue(value).join(" "));
  return (
    <Drawing height={250} onDrag={onKnob && drag}>
      <rect class="board" x={0} y={0} width={160} height={160} rx={6} />
      <path class="axis" d={`M0 ${CENTER}H160M${CENTER} 0V160`} />
      {KEYS.map((key, i) => (
        <g key={TOKENS[i]} class="keys">
          <Arrow to={placed(key)} />
          <text x={placed(key)[0]} y={placed(key)[1]} dx={BESIDE[i]![0]} dy={BESIDE[i]![1]}>
            {TOKENS[i]}
          </text>
        </g>
      ))}
      <g class="queries">
        <Arrow to={tip} />
        <circle class="handle" cx={round(tip[0])} cy={round(tip[1])} r={9} />
        <text
          x={round(Math.min(Math.max(tip[0], 18), 142))}
          y={round(tip[1] + (tip[1] > CENTER ? 21 : -13))}
          text-anchor="middle"
        >
          query
        </text>
      </g>
      <text class="quiet" x={CENTER} y={176} text-anchor="middle">
        query and keys
      </text>
      <path class="board full" d={`M${corners.join("L")}Z`} />
      {VALUES.map((value, i) => (
        <text
          key={TOKENS[i]}
          class="values"
          x={value[0] > 0 ? 338 : 176}
          y={placedValue(value)[1] + (value[1] > 0 ? -6 : 15)}
          text-anchor={value[0] > 0 ? "end" : undefined}
        >
          {TOKENS[i]} <tspan fill-opacity={0.8}>{value.join(", ")}</tspan>
        </text>
      ))}
      <circle class="values" cx={round(dot[0])} cy={round(dot[1])} r={6} />
      <text class="quiet" x={260} y={176} text-anchor="middle">
        values and output
      </text>
      {numbers.weights.map((weight, i) => (
        <g key={TOKENS[i]} transform={`translate(0 ${190 + 20 * i})`}>
          <text class="keys" x={48} y={11} text-anchor="end">
            {TOKENS[i]}
          </text>
          <rect class="queries" x={56} width={round(220 * weight)} height={14} />
          <text x={round(62 + 220 * weight)} y={11}>
            {weight.toFixed(3)}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

function Arrow({ to: [x, y] }: { readonly to: Point }) {
  return (
    <>
      <path class="line" d={`M${CENTER} ${CENTER}L${round(x)} ${round(y)}`} />
      <circle cx={round(x)} cy={round(y)} r={3} />
    </>
  );
}

const within = (number: number) => round(Math.min(Math.max(number, -LIMIT), LIMIT));
