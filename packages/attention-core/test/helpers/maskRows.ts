import type { Mask } from "../../src/index.js";

/** The rows of a mask as text, 1 = may attend: easier to read than an array. */
export function maskRows({ shape, data }: Mask): string[] {
  const [queries = 0, keys = 0] = shape;
  return Array.from({ length: queries }, (_, query) =>
    data.slice(query * keys, (query + 1) * keys).join(""),
  );
}
