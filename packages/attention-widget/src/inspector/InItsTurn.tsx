import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { afterTurn } from "../store/afterTurn.js";
import type { HeatmapModel } from "../store/heatmapModel.js";

interface InItsTurnProps {
  readonly trace: HeatmapModel["trace"];
  readonly children: () => ComponentChildren;
}

/** More cells than this take a while to be looked through, and their tokens to be named. */
const MANY_CELLS = 500_000;

/** What is drawn of a trace: at once, or of a long text after the page has had its turn. */
export function InItsTurn({ trace, children }: InItsTurnProps) {
  const { queryTokens = [], keyTokens = [] } = trace ?? {};
  const isShort = queryTokens.length * keyTokens.length <= MANY_CELLS;
  const [isItsTurn, setIsItsTurn] = useState(isShort);
  useLayoutEffect(() => (isItsTurn ? undefined : afterTurn(() => setIsItsTurn(true))), [isItsTurn]);
  return <>{isItsTurn ? children() : null}</>;
}
