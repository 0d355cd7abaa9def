import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { EXAMPLE, type HandNumbers, LINES, type Line } from "./handNumbers";
import { writeLine } from "./writeLine";

const [LEFT, MAX_BAR, TOP, BLOCK] = [72, 190, 40, 46];

/** One line of the table as bars: the longer a bar, the larger the share of what is on this line. */
export function HandPicture({ numbers }: PictureProps<Line, HandNumbers>) {
  const { line, shares } = numbers;
  const texts = writeLine(numbers);
  const step = LINES.indexOf(line);
  return (
    <Drawing height={210}>
      {LINES.map((each, i) => (
        <text
          key={each}
          class={i === step ? "strong" : "quiet"}
          x={LEFT + 66 * i}
          y={14}
          text-anchor="start"
        >
          {each}
        </text>
      ))}
      {EXAMPLE.tokens.map((token, i) => {
        const y = TOP + BLOCK * i;
        const length = round(MAX_BAR * shares[i]!);
        return (
          <g key={token}>
            <text class="keys" x={LEFT - 8} y={y + 19} text-anchor="end">
              {token}
            </text>
            <rect class="queries" x={LEFT} y={y} width={Math.max(length, 1)} height={28} />
            <text class="strong" x={LEFT + length + 6} y={y + 19}>
              {texts[i]}
            </text>
          </g>
        );
      })}
      <text class="quiet" x={LEFT} y={TOP + BLOCK * 3 + 14}>
        share of this line: {shares.map((share) => share.toFixed(3)).join(", ")}
      </text>
    </Drawing>
  );
}
