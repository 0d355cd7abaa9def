import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PictureInput } from "../picture/pictureInput.js";
import { afterTurn } from "../store/afterTurn.js";

interface InItsTurnProps {
  readonly trace: PictureInput["trace"];
  readonly children: ComponentChildren;
}

/** More cells than this take a while to be looked through, and their tokens to be named. */
const MANY_CELLS = 250_000;

/** Draws at once, or for a long text after the page has had a turn. */
export function InItsTurn({ trace, children }: InItsTurnProps) {
  const [isItsTurn, setIsItsTurn] = useState(() => !hasManyCells(trace));
  useLayoutEffect(() => (isItsTurn ? undefined : afterTurn(() => setIsItsTurn(true))), [isItsTurn]);
  return isItsTurn ? children : null;
}

/** Whether the picture of a trace takes several tasks. */
export function hasManyCells(trace: InItsTurnProps["trace"]): boolean {
  const { queryTokens = [], keyTokens = [] } = trace ?? {};
  return queryTokens.length * keyTokens.length > MANY_CELLS;
}
