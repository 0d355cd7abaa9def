import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { type PathNumbers, STEPS } from "./pathNumbers";

/** Powers of ten at the lower and the upper edge. */
const [LOWEST, HIGHEST] = [-30, 10];
const [LEFT, WIDTH, TOP, HEIGHT] = [44, 286, 10, 190];

const xOf = (step: number) => LEFT + (WIDTH * step) / (STEPS - 1);
const yOf = (power: number) => TOP + (HEIGHT * (HIGHEST - power)) / (HIGHEST - LOWEST);

/** Both gradients over the distance, on a scale of powers of ten. */
export function PathPicture({ numbers }: PictureProps<number, PathNumbers>) {
  return (
    <Drawing height={240}>
      {[10, 0, -10, -20, -30].map((power) => (
        <g key={power}>
          <path class="grid" d={`M${LEFT} ${yOf(power)}h${WIDTH}`} />
          <text class="quiet" x={LEFT - 6} y={yOf(power) + 4} text-anchor="end">
            {power === 0 ? "1" : `10${raised(power)}`}
          </text>
        </g>
      ))}
      <g class="keys">
        <path class="line" d={lineOf(numbers.recurrent)} />
      </g>
      <g class="queries">
        <path class="line" d={lineOf(numbers.attention)} />
        <text x={LEFT + WIDTH} y={yOf(0) - 2} text-anchor="end">
          attention
        </text>
      </g>
      <text class="keys" x={LEFT + 8} y={TOP + HEIGHT - 8}>
        recurrent network
      </text>
      <text class="quiet" x={LEFT} y={218}>
        token 1
      </text>
      <text class="quiet" x={LEFT + WIDTH} y={218} text-anchor="end">
        token {STEPS}
      </text>
      <text class="quiet" x={LEFT + WIDTH / 2} y={236} text-anchor="middle">
        how much of token 1 arrives there
      </text>
    </Drawing>
  );
}

/** Every ninth point shows how a line runs. */
function lineOf(sizes: readonly number[]): string {
  const points = sizes.flatMap((size, step) => {
    const power = Math.max(Math.log10(size), LOWEST);
    return step % 9 === 0 ? [`${round(xOf(step))} ${round(yOf(power))}`] : [];
  });
  return `M${points.join("L")}`;
}

const raised = (power: number) =>
  String(power).replace(/./g, (sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)] ?? sign);
