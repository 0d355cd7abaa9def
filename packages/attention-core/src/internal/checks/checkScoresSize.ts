import type { Tensor } from "../../shape.js";
import { matrixShape } from "../matrixShape.js";
import { checkResult } from "./checkResult.js";

/** Refuses queries and keys of which there are too many pairs: [.., queries, keys]. */
export function checkScoresSize(caller: string, queries: Tensor, keys: Tensor): void {
  checkResult(caller, "scores", [...queries.shape.slice(0, -1), matrixShape(keys).rows]);
}
