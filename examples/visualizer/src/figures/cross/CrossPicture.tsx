import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { COUNTS, type CrossNumbers, groundOpacity, SOURCE } from "./crossNumbers";

const [WIDTH, HEIGHT, LEFT, TOP] = [76, 40, 104, 44];

/** One row for each word that is written, one column for each that is read. */
export function CrossPicture({ numbers }: PictureProps<number, CrossNumbers>) {
  const { weights, written, rightOfTrained, rightOfHeldOut } = numbers;
  return (
    <Drawing height={270}>
      <text class="quiet" x={LEFT - 10} y={12} text-anchor="end">
        writes ↓
      </text>
      <text class="quiet" x={LEFT} y={12}>
        reads →
      </text>
      {SOURCE.map((word, j) => (
        <text
          key={word}
          class="keys strong"
          x={LEFT + WIDTH * (j + 0.5)}
          y={34}
          text-anchor="middle"
        >
          {word}
        </text>
      ))}
      {weights.map((row, i) => (
        <g key={i} transform={`translate(0 ${TOP + HEIGHT * i})`}>
          <text class="queries strong" x={LEFT - 10} y={HEIGHT / 2 + 5} text-anchor="end">
            {written[i]}
          </text>
          {row.map((weight, j) => (
            <g key={j} transform={`translate(${LEFT + WIDTH * j})`}>
              <rect
                class="queries"
                width={WIDTH - 2}
                height={HEIGHT - 2}
                fill-opacity={groundOpacity(weight)}
              />
              <rect class="board" width={WIDTH - 2} height={HEIGHT - 2} />
              <text x={WIDTH / 2} y={HEIGHT / 2 + 5} text-anchor="middle">
                {weight.toFixed(2)}
              </text>
            </g>
          ))}
        </g>
      ))}
      <text class="quiet" x={LEFT - 10} y={232} text-anchor="end">
        right
      </text>
      <text x={LEFT} y={232}>
        {rightOfTrained} of {COUNTS.trained} that it learns from
      </text>
      <text x={LEFT} y={254}>
        {rightOfHeldOut} of {COUNTS.heldOut} that it never saw
      </text>
    </Drawing>
  );
}
