import { fitToken } from "../picture/lines/fitToken.js";
import type { LinesLayout } from "../picture/lines/layoutLines.js";
import type { Side, SideToken } from "../picture/lines/sideToken.js";

/** Tokens that a keyboard key moves by along a side; infinity moves to the end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

const SIDES: Readonly<Record<string, Side>> = { ArrowLeft: "query", ArrowRight: "key" };

/** The token that a keyboard key moves to: along its side, or to the other side at the same height. */
export function moveToken(
  layout: LinesLayout,
  token: SideToken,
  key: string,
): SideToken | undefined {
  const side = SIDES[key];
  const step = STEPS[key];
  if (side === undefined && step === undefined) return undefined;
  return fitToken(layout, { side: side ?? token.side, index: token.index + (step ?? 0) });
}
