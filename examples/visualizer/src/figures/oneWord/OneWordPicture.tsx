import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import type { OneWordNumbers, PronounRow } from "./oneWordNumbers";

const LINE = 21;
const yOf = (token: number) => 48 + LINE * token;

/** The sentence from top to bottom; what “he” attends to on the left, what “she” does on the right. */
export function OneWordPicture({ numbers }: PictureProps<number, OneWordNumbers>) {
  const { tokens, pronounAt, he, she } = numbers;
  return (
    <Drawing height={260}>
      <Arcs row={he} from={pronounAt} mark="queries" x={108} out={-1} tokens={tokens} />
      <Arcs row={she} from={pronounAt} mark="keys" x={232} out={1} tokens={tokens} />
      {tokens.map((token, i) => (
        <text
          key={i}
          class={i === pronounAt ? "strong" : undefined}
          x={170}
          y={yOf(i) + 4}
          text-anchor="middle"
        >
          {token}
        </text>
      ))}
    </Drawing>
  );
}

interface ArcsProps {
  readonly row: PronounRow;
  readonly from: number;
  readonly mark: string;
  readonly x: number;
  /** Where the arcs bulge: to the left, or to the right. */
  readonly out: -1 | 1;
  readonly tokens: readonly string[];
}

function Arcs({ row, from, mark, x, out, tokens }: ArcsProps) {
  const start = yOf(from);
  return (
    <g class={mark}>
      <text class="strong" x={x + 40 * out} y={14} text-anchor="middle">
        {row.pronoun} → {tokens[row.strongest]}
      </text>
      <text x={x + 40 * out} y={31} text-anchor="middle">
        {row.isRight ? "✓ right" : "✗ wrong"}
      </text>
      {row.weights.map((weight, i) => {
        const end = yOf(i);
        const bulge = x + out * (10 + 0.45 * Math.abs(end - start));
        const path = `M${x} ${start}C${round(bulge)} ${start} ${round(bulge)} ${end} ${x} ${end}`;
        return weight < 0.02 ? null : (
          <path key={i} class="arc" d={path} stroke-width={round(10 * weight)} />
        );
      })}
      <text x={x - 4 * out} y={yOf(row.strongest) + 4} text-anchor={out < 0 ? "start" : "end"}>
        {row.weights[row.strongest]!.toFixed(2)}
      </text>
    </g>
  );
}
