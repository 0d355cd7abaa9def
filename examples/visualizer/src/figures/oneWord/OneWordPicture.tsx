import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import type { OneWordReading } from "./oneWordNumbers";

const [LINE, ENDS, WORDS] = [21, 150, 156];
const yOf = (token: number) => 38 + LINE * token;

/** The sentence from top to bottom, and on the left what its pronoun attends to. */
export function OneWordPicture({ numbers }: PictureProps<number, OneWordReading>) {
  const { tokens, pronounAt, weights, strongest, isRight } = numbers;
  const start = yOf(pronounAt);
  return (
    <Drawing height={250}>
      <text class="queries strong" x={WORDS} y={14}>
        {tokens[pronounAt]} → {tokens[strongest]} {isRight ? "✓ right" : "✗ wrong"}
      </text>
      <g class="queries">
        {weights.map((weight, i) => {
          const end = yOf(i);
          const bulge = round(ENDS - 12 - 0.6 * Math.abs(end - start));
          const path = `M${ENDS} ${start}C${bulge} ${start} ${bulge} ${end} ${ENDS} ${end}`;
          return weight < 0.02 ? null : (
            <path key={i} class="arc" d={path} stroke-width={round(10 * weight)} />
          );
        })}
      </g>
      {tokens.map((token, i) => (
        <text
          key={i}
          class={i === pronounAt || i === strongest ? "strong" : undefined}
          x={WORDS}
          y={yOf(i) + 4}
        >
          {token}
          {i === strongest ? ` ${weights[i]!.toFixed(2)}` : ""}
        </text>
      ))}
    </Drawing>
  );
}
