import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import { percent } from "../percent";
import { smallNumber } from "../smallNumber";
import { columnHeight, type ScalingNumbers, type SoftmaxMeasures } from "./scalingNumbers";

const SIDE = 160;

const READINGS = [
  { label: "rows with a weight above 0.99", textOf: ({ saturated }) => percent(saturated) },
  {
    label: "gradient on q · k, median",
    textOf: ({ medianGradient }) => smallNumber(medianGradient),
  },
  {
    label: "gradient on q · k, mean",
    textOf: ({ meanGradient }) => smallNumber(meanGradient),
  },
] as const satisfies readonly { label: string; textOf(measures: SoftmaxMeasures): string }[];

/** Twice the same head: without the division on the left, with it on the right. */
export function ScalingPicture({ numbers }: PictureProps<number, ScalingNumbers>) {
  return (
    <Drawing height={352}>
      <Side name="not divided" mark="keys" measures={numbers.undivided} left={0} />
      <Side name="divided by √dₖ" mark="queries" measures={numbers.divided} left={180} />
      {READINGS.map(({ label, textOf }, i) => (
        <g key={label} transform={`translate(0 ${264 + 36 * i})`}>
          <text class="quiet" x={170} text-anchor="middle">
            {label}
          </text>
          <text class="keys strong" x={SIDE / 2} y={17} text-anchor="middle">
            {textOf(numbers.undivided)}
          </text>
          <text class="queries strong" x={180 + SIDE / 2} y={17} text-anchor="middle">
            {textOf(numbers.divided)}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

interface SideProps {
  readonly name: string;
  readonly mark: string;
  readonly measures: SoftmaxMeasures;
  readonly left: number;
}

function Side({ name, mark, measures, left }: SideProps) {
  const column = SIDE / measures.histogram.length;
  const bar = SIDE / measures.row.length;
  return (
    <g transform={`translate(${left})`}>
      <text class="strong" y={12}>
        {name}
      </text>
      {measures.histogram.map((share, i) => (
        <rect
          key={i}
          class={mark}
          x={round(i * column)}
          y={round(100 - 80 * columnHeight(share))}
          width={round(column - 0.6)}
          height={round(80 * columnHeight(share))}
        />
      ))}
      <path class="axis" d={`M0 100H${SIDE}M${SIDE / 2} 100v4`} />
      <text class="quiet" x={SIDE / 2} y={116} text-anchor="middle">
        scores, ±{measures.spread.toFixed(1)}
      </text>
      {measures.row.map((weight, i) => (
        <rect
          key={i}
          class={mark}
          x={round(i * bar)}
          y={round(225 - 90 * weight)}
          width={round(bar - 2)}
          height={round(Math.max(90 * weight, 0.5))}
        />
      ))}
      <path class="axis" d={`M0 225H${SIDE}`} />
      <text class="quiet" x={SIDE / 2} y={241} text-anchor="middle">
        one row of weights
      </text>
      <text x={bar + 2} y={round(232 - 90 * measures.row[0]!)}>
        {measures.row[0]!.toFixed(2)}
      </text>
    </g>
  );
}
