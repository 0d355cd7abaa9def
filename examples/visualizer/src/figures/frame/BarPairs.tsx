import { Drawing, round } from "./Drawing";

const [TOP, LINE, BAR, MAX_BAR] = [24, 22, 17, 85];
const [LEFT, MIDDLE, RIGHT] = [130, 170, 210];

/** A token with a number on either side of it. */
interface BarPair {
  readonly token: string;
  readonly left: number;
  /** null where it stands above, beside the same word. */
  readonly right: number | null;
}

interface BarPairsProps {
  readonly titles: readonly [string, string];
  readonly rows: readonly BarPair[];
  /** What a bar of full length stands for, on the left and on the right. */
  readonly full: readonly [number, number];
  /** The rows whose numbers are to be seen first. */
  readonly strongest: readonly [number, number];
}

/** Tokens from top to bottom between two kinds of bars; each side has its own scale. */
export function BarPairs({ titles, rows, full, strongest }: BarPairsProps) {
  return (
    <Drawing height={TOP + LINE * rows.length}>
      <text class="queries strong" x={LEFT} y={14} text-anchor="end">
        {titles[0]}
      </text>
      <text class="values strong" x={RIGHT} y={14}>
        {titles[1]}
      </text>
      {rows.map(({ token, left, right }, i) => {
        const y = TOP + LINE * i;
        const [from, to] = [round((MAX_BAR * left) / full[0]), lengthOf(right, full[1])];
        const isStrongest = i === strongest[0];
        return (
          <g key={i}>
            <text
              class={isStrongest ? "strong" : undefined}
              x={MIDDLE}
              y={y + 13}
              text-anchor="middle"
            >
              {token}
            </text>
            <rect class="queries" x={LEFT - from} y={y} width={from} height={BAR} />
            <text
              class={isStrongest ? "strong" : "quiet"}
              x={LEFT - 4 - from}
              y={y + 13}
              text-anchor="end"
            >
              {left.toFixed(2)}
            </text>
            {right === null ? (
              <text class="quiet" x={RIGHT + 4} y={y + 13}>
                as above
              </text>
            ) : (
              <>
                <rect class="values" x={RIGHT} y={y} width={to} height={BAR} />
                <text class={i === strongest[1] ? "strong" : "quiet"} x={RIGHT + 4 + to} y={y + 13}>
                  {right.toFixed(2)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </Drawing>
  );
}

const lengthOf = (number: number | null, full: number) => round((MAX_BAR * (number ?? 0)) / full);
