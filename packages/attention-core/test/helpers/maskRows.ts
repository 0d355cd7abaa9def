import type { MatrixMask } from "../../src/index.js";

/** The rows of a mask as text, 1 = may attend: easier to read than an array. */
export function maskRows({ shape, data }: MatrixMask): string[] {
  const [queries, keys] = shape;
  return Array.from({ length: queries }, (_, query) =>
    data.slice(query * keys, (query + 1) * keys).join(""),
  );
}
