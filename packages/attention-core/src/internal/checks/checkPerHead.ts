import type { Shape, Vector } from "../../shape.js";
import { checkEntries } from "./checkEntries.js";
import { checkShapes } from "./checkShapes.js";

/** Refuses what is not one finite number for each head of scores, [.., heads, queries, keys]. */
export function checkPerHead(caller: string, name: string, vector: Vector, scores: Shape): void {
  checkShapes(caller, { [name]: [vector, "heads"] }, { heads: scores.at(-3) ?? 1 });
  checkEntries(caller, name, "be finite", vector, Number.isFinite);
}
