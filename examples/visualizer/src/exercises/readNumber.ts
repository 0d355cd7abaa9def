/** A number as people write it: 0.25, 0,25, 1/4, ¼ or 25 %; null for any other text. */
export function readNumber(text: string): number | null {
  const plainText = text
    .trim()
    .replace(/(?<!\d)[¼-¾⅐-⅞]/, (fraction) => fraction.normalize("NFKD")) // ⅓ -> 1⁄3
    .replace("⁄", "/")
    .replace("−", "-")
    .replace(",", ".");
  const [, over = "", under = "1", percent] =
    /^([+-]?(?:\d+\.?\d*|\.\d+))(?:\s*\/\s*(\d+))?\s*(%)?$/.exec(plainText) ?? [];
  if (over === "" || Number(under) === 0) return null;
  return Number(over) / Number(under) / (percent === undefined ? 1 : 100);
}
