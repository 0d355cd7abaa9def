import { Drawing, round } from "../frame/Drawing";
import type { PictureProps } from "../frame/figure";
import type { ContributionNumbers } from "./contributionNumbers";

/** Bars of the weights on the left, of what they add on the right; each side has its own scale. */
export function ContributionPicture({ numbers }: PictureProps<number, ContributionNumbers>) {
  const { keys, mostWeight, mostAdded } = numbers;
  const widest = keys[mostWeight]!.weight;
  const longest = keys[mostAdded]!.length;
  return (
    <Drawing height={244}>
      <text class="queries strong" x={130} y={14} text-anchor="end">
        weight
      </text>
      <text class="values strong" x={210} y={14}>
        vector added
      </text>
      {keys.map(({ token, weight, length }, i) => {
        const y = 24 + 22 * i;
        const [left, right] = [round((85 * weight) / widest), round((85 * length) / longest)];
        return (
          <g key={i}>
            <text
              class={i === mostWeight ? "strong" : undefined}
              x={170}
              y={y + 13}
              text-anchor="middle"
            >
              {token}
            </text>
            <rect class="queries" x={130 - left} y={y} width={left} height={17} />
            <text
              class={i === mostWeight ? "strong" : "quiet"}
              x={126 - left}
              y={y + 13}
              text-anchor="end"
            >
              {weight.toFixed(2)}
            </text>
            <rect class="values" x={210} y={y} width={right} height={17} />
            <text class={i === mostAdded ? "strong" : "quiet"} x={214 + right} y={y + 13}>
              {length.toFixed(2)}
            </text>
          </g>
        );
      })}
    </Drawing>
  );
}
