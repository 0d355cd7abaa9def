import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { MatrixMarks } from "../frame/MatrixMarks";
import { UprightText } from "../frame/UprightText";
import type { HeadsNumbers } from "./headsNumbers";

const [CELL, LINE, LEFT, TOP] = [12, 26, 104, 60];

/** The row of a token in each head, one below another, and where each head gives most. */
export function HeadsPicture({ numbers }: PictureProps<number, HeadsNumbers>) {
  const { query, tokens, rows } = numbers;
  const right = LEFT + CELL * tokens.length;
  return (
    <Drawing height={TOP + LINE * rows.length}>
      <text class="queries strong" x={LEFT - 8} y={TOP - 10} text-anchor="end">
        {tokens[query]} →
      </text>
      {tokens.map((token, j) => (
        <UprightText key={j} mark="keys" x={LEFT + CELL * (j + 0.5)} y={TOP - 5} text={token} />
      ))}
      {rows.map(({ head, weights, strongest }, i) => {
        const y = TOP + LINE * i;
        return (
          <g key={head}>
            <text x={LEFT - 8} y={y + 13} text-anchor="end">
              {head}
            </text>
            <MatrixMarks rows={[weights]} x={LEFT + 0.5} y={y} cell={CELL} height={18} />
            <text class="keys" x={right + 10} y={y + 13}>
              {tokens[strongest]}
            </text>
            <text class="quiet" x={340} y={y + 13} text-anchor="end">
              {weights[strongest]!.toFixed(2)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}
