import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { type CostNumbers, costNumbers, LENGTHS } from "./costNumbers";

/** Powers of ten at the edges. */
const [MIN_LENGTH, MAX_LENGTH, MAX_COUNT] = [2, 5, 10];
const [LEFT, WIDTH, TOP, HEIGHT] = [48, 270, 12, 190];
/** Both ends of the lines; on these scales they are straight. */
const ENDS = [costNumbers(LENGTHS[0]), costNumbers(LENGTHS.at(-1)!)];

const xOf = (tokens: number) =>
  round(LEFT + (WIDTH * (Math.log10(tokens) - MIN_LENGTH)) / (MAX_LENGTH - MIN_LENGTH));
const yOf = (count: number) => round(TOP + (HEIGHT * (MAX_COUNT - Math.log10(count))) / MAX_COUNT);

/** Scores of attention and updates of a recurrent network over the length of the text. */
export function CostPicture({ numbers }: PictureProps<number, CostNumbers>) {
  return (
    <Drawing height={240}>
      {["1", "100", "10⁴", "10⁶", "10⁸", "10¹⁰"].map((label, i) => (
        <g key={label}>
          <path class="grid" d={`M${LEFT} ${yOf(100 ** i)}h${WIDTH}`} />
          <text class="quiet" x={LEFT - 6} y={yOf(100 ** i) + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      <Line mark="queries" of={({ scores }) => scores} numbers={numbers} />
      <Line mark="keys" of={({ updates }) => updates} numbers={numbers} />
      <Line mark="values" of={({ steps }) => steps} numbers={numbers} />
      <text class="queries strong" x={xOf(140)} y={yOf(2e8)}>
        scores of a head
      </text>
      <text class="keys strong" x={xOf(2600)} y={yOf(180)}>
        recurrent: updates
      </text>
      <text class="values strong" x={xOf(130)} y={yOf(2.2)}>
        attention: steps
      </text>
      {["100", "1,000", "10,000", "100,000"].map((label, i) => (
        <text class="quiet" key={label} x={xOf(10 ** (i + 2))} y={218} text-anchor="middle">
          {label}
        </text>
      ))}
      <text class="quiet" x={LEFT + WIDTH / 2} y={236} text-anchor="middle">
        tokens of the text
      </text>
    </Drawing>
  );
}

interface LineProps {
  readonly mark: string;
  readonly numbers: CostNumbers;
  of(numbers: CostNumbers): number;
}

/** How one count grows, and the point of the text that is chosen. */
function Line({ mark, numbers, of }: LineProps) {
  const points = ENDS.map((end) => `${xOf(end.tokens)} ${yOf(of(end))}`);
  return (
    <g class={mark}>
      <path class="line" d={`M${points.join("L")}`} />
      <circle cx={xOf(numbers.tokens)} cy={yOf(of(numbers))} r={5} />
    </g>
  );
}
