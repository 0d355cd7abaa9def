import { Drawing } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { type Choice, OUTPUT_MATRIX, type ResidualNumbers } from "./residualNumbers";

const CELL = 34;
const LEFT = 110;

/** From top to bottom: the heads' outputs, end to end, times W^O, added to the token's vector. */
export function ResidualPicture({ numbers }: PictureProps<Choice, ResidualNumbers>) {
  const { concatenated, projected, token, sum } = numbers;
  return (
    <Drawing height={324}>
      <text class="queries strong" x={LEFT + CELL} y={12} text-anchor="middle">
        head 1
      </text>
      <text class="keys strong" x={LEFT + 3 * CELL} y={12} text-anchor="middle">
        head 2
      </text>
      <Row label="concatenated" row={concatenated} y={20} marks={BY_HEAD} />
      {OUTPUT_MATRIX.map((row, i) => (
        <Row
          key={i}
          label={i === 0 ? "times Wᴼ" : ""}
          row={row}
          y={64 + 28 * i}
          marks={row.map(() => (i < 2 ? "queries" : "keys"))}
          isFaint
        />
      ))}
      <Row label="written" row={projected} y={190} marks={WRITERS} sign="+" />
      <Row label="the token had" row={token} y={232} marks={PLAIN} />
      <path class="axis" d={`M${LEFT} 268h${4 * CELL}`} />
      <Row label="it goes on with" row={sum} y={276} marks={PLAIN} isStrong />
    </Drawing>
  );
}

const BY_HEAD = ["queries", "queries", "keys", "keys"];
const PLAIN = ["", "", "", ""];
/** Which head writes into a component; the last one gets something of both. */
const WRITERS = ["keys", "queries", "keys", ""];

interface RowProps {
  readonly label: string;
  readonly row: readonly number[];
  readonly y: number;
  readonly marks: readonly string[];
  readonly sign?: string;
  readonly isFaint?: boolean;
  readonly isStrong?: boolean;
}

function Row({ label, row, y, marks, sign = "", isFaint = false, isStrong = false }: RowProps) {
  const height = isFaint ? 26 : 32;
  return (
    <>
      <text
        class={isStrong ? "strong" : "quiet"}
        x={LEFT - 10}
        y={y + height / 2 + 5}
        text-anchor="end"
      >
        {label}
      </text>
      {row.map((each, i) => (
        <g key={i}>
          <rect
            class="board"
            x={LEFT + CELL * i + 1}
            y={y}
            width={CELL - 2}
            height={height}
            rx={4}
          />
          <text
            class={`${each === 0 && isFaint ? "quiet" : marks[i]}${isFaint ? "" : " strong"}`}
            x={LEFT + CELL * (i + 0.5)}
            y={y + height / 2 + 5}
            text-anchor="middle"
          >
            {each > 0 ? sign : ""}
            {String(each).replace("-", "−")}
          </text>
        </g>
      ))}
    </>
  );
}
