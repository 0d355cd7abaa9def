const PASSAGE =
  "The cat slept near a window while rain fell on every roof . Nobody saw her wake , stretch and " +
  "walk to the kitchen , where old Peter had left some fish . She ate it slowly . Then she sat " +
  "down again , watched two birds in a tree and dreamed of summer , warm stones and longer nights .";

const TOKENS = PASSAGE.split(" ");

/** Plain English of exactly this many tokens, with a space between any two. */
export function textOf(tokens: number): string {
  return Array.from({ length: tokens }, (_, i) => TOKENS[i % TOKENS.length]).join(" ");
}
