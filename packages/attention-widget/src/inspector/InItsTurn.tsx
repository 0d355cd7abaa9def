import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PictureInput } from "../picture/pictureInput.js";
import { afterTurn } from "../store/afterTurn.js";

interface InItsTurnProps {
  readonly trace: PictureInput["trace"];
  readonly children: ComponentChildren;
}

/** More cells than this take a while to be looked through, and their tokens to be named. */
const MANY_CELLS = 500_000;

/** Draws at once, or for a long text after the page has had a turn. */
export function InItsTurn({ trace, children }: InItsTurnProps) {
  const [isItsTurn, setIsItsTurn] = useState(() => cellsOf(trace) <= MANY_CELLS);
  useLayoutEffect(() => (isItsTurn ? undefined : afterTurn(() => setIsItsTurn(true))), [isItsTurn]);
  return isItsTurn ? children : null;
}

function cellsOf(trace: InItsTurnProps["trace"]): number {
  const { queryTokens = [], keyTokens = [] } = trace ?? {};
  return queryTokens.length * keyTokens.length;
}
