import { isArray } from "../internal/checks/isArray.js";
import { refuseKind } from "../internal/checks/refuseKind.js";
import { refuseNumber } from "../internal/checks/refuseNumber.js";
import type { MatrixMask } from "../mask.js";
import { maskOf } from "./internal/maskOf.js";

/**
 * The mask of several texts packed into one sequence: a query sees the keys of its own text. Combined with `causalMask`
 * each text is read as if it stood alone.
 *
 *     mask[i][j] = queryDocuments[i] = keyDocuments[j]
 *
 * Source: Krell et al. 2021 (packing), section 3.2.2; PyTorch, FlexAttention, "document masking".
 *
 * @category Masks
 * @param keyDocuments - [keys], which text each key belongs to: a number or a name
 * @param queryDocuments - [queries], likewise; those of the keys when left out
 * @returns [queries, keys], 1 = may attend
 * @throws RangeError if a number is not finite, or there are more pairs than there can be memory for
 * @throws TypeError if an argument is not an array of numbers or strings
 * @example
 * ```ts
 * import { documentMask } from "attention-core";
 *
 * console.log(documentMask(["a", "a", "b"]).data.join(" ")); // 1 1 0 1 1 0 0 0 1
 * ```
 */
export function documentMask(
  keyDocuments: readonly (number | string)[],
  queryDocuments: readonly (number | string)[] = keyDocuments,
): MatrixMask {
  for (const [name, documents] of Object.entries({ keyDocuments, queryDocuments })) {
    if (!isArray(documents)) {
      refuseKind("documentMask", name, "be an array of numbers or strings", documents);
    }
    for (const [i, document] of documents.entries()) {
      if (typeof document === "string" || Number.isFinite(document)) continue;
      refuseNumber("documentMask", `${name}[${i}]`, "be a finite number or a string", document);
    }
  }
  const isSame = (query: number, key: number) => queryDocuments[query] === keyDocuments[key];
  return maskOf("documentMask", queryDocuments.length, keyDocuments.length, isSame);
}
