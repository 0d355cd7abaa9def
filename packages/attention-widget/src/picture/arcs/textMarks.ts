import type { Side } from "../lines/sideToken.js";
import type { Arc } from "./arcsOf.js";
import type { ArcsPicture } from "./arcsPicture.js";

/** A token at the other end of an arc. */
interface ReachedToken {
  /** The size of the strongest arc that reaches it: 0–1. */
  readonly share: number;
  /** Whose colour it has: that of arcs to what is attended to, or that of arcs from what attends. */
  readonly direction: Arc["direction"];
}

/** How the tokens of one text are marked. */
export interface TextMarks {
  /** Those whose arcs are drawn. */
  readonly shown: ReadonlySet<number>;
  readonly selected: ReadonlySet<number>;
  readonly reached: ReadonlyMap<number, ReachedToken>;
}

/** The marks of the text of one side, which has both ends of every arc if it is the only text. */
export function textMarks(
  { texts, arcs, shown, selected }: Pick<ArcsPicture, "texts" | "arcs" | "shown" | "selected">,
  side: Side,
): TextMarks {
  const isOne = texts.length === 1;
  const of = ({ queries, keys }: typeof shown): ReadonlySet<number> =>
    isOne ? new Set([...queries, ...keys]) : side === "query" ? queries : keys;
  const reached = arcs.flatMap(({ row, column, direction, strength }) => {
    const end = direction === "out" ? "key" : "query";
    const token = direction === "out" ? column : row;
    return isOne || end === side
      ? [[token, { share: Math.abs(strength), direction }] as const]
      : [];
  });
  // A later, stronger arc takes the place of a weaker one.
  return { shown: of(shown), selected: of(selected), reached: new Map(reached) };
}
