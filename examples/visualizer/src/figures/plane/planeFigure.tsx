import type { Point } from "../frame/figure";
import { openFigure } from "../frame/openFigure";
import { LIMIT, PlanePicture } from "./PlanePicture";
import { planeNumbers, TOKENS } from "./planeNumbers";

/** One query, three keys and three values. The query is dragged. */
export const planeFigure = openFigure<Point, ReturnType<typeof planeNumbers>>({
  knob: {
    kind: "point",
    labels: ["Query, to the right", "Query, up"],
    limit: LIMIT,
    step: 0.1,
    pointOf: (point) => point,
    valueAt: (point) => point,
  },
  first: [1, 1],
  compute: planeNumbers,
  Picture: PlanePicture,
  reading({ weights, sum, output: [x, y] }) {
    const shares = weights.map((weight, i) => `${TOKENS[i]} ${weight.toFixed(3)}`).join(", ");
    return `${shares}; sum ${sum.toFixed(3)}. Output [${x.toFixed(2)}, ${y.toFixed(2)}].`;
  },
});
